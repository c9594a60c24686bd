/** Markdown in, lessons out; the only package that knows flexmark. */
@NullMarked
package org.coursebook.markdown;

import org.jspecify.annotations.NullMarked;
