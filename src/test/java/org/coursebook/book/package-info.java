/** What a book is made of, and how it is printed. */
@NullMarked
package org.coursebook.book;

import org.jspecify.annotations.NullMarked;
