/** A book in, XHTML out, as trees; the only writer of tags. */
@NullMarked
package org.coursebook.xhtml;

import org.jspecify.annotations.NullMarked;
