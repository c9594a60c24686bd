/** What the documents of the editions look like inside. */
@NullMarked
package org.coursebook.xhtml;

import org.jspecify.annotations.NullMarked;
