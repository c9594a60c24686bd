/** Lessons in, a book without a loose end out. */
@NullMarked
package org.coursebook.assemble;

import org.jspecify.annotations.NullMarked;
