/** Tests of what a language asks of a book. */
@NullMarked
package org.coursebook.language;

import org.jspecify.annotations.NullMarked;
