/** What a language asks of a book: its labels, its numbers in words, its punctuation. */
@NullMarked
package org.coursebook.language;

import org.jspecify.annotations.NullMarked;
