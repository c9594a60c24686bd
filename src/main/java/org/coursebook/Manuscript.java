package org.coursebook;

import java.util.List;
import org.coursebook.book.Book;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.WordFinder;
import org.coursebook.theme.Theme;

/**
 * A book, how it looks, and what it is to be printed on.
 *
 * @param paged the printing whose pages the e-book counts; one of those wanted, if PDFs are
 * @param finder finds words in the source
 */
record Manuscript(
    Book book, Theme theme, List<Printing> printings, Printing paged, WordFinder finder) {
  Manuscript {
    printings = List.copyOf(printings);
  }
}
