/** A book in, an EPUB out; the only package that knows epub4j and zip files. */
@NullMarked
package org.coursebook.epub;

import org.jspecify.annotations.NullMarked;
