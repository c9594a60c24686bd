/** What a course and a book are, free of any format; values that freeze and check themselves. */
@NullMarked
package org.coursebook.book;

import org.jspecify.annotations.NullMarked;
