package org.coursebook.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Lesson;
import org.coursebook.book.PlainText;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Span;

/**
 * Whether what a PDF shows besides its text is what may stand there: running heads, page numbers,
 * dots and stars, and heads of tables that go on.
 */
final class ArtifactCheck extends TreeMapper {
  /** The number of an item that found no room on a page is painted there out of sight. */
  private static final Pattern LABEL = Pattern.compile("[0-9]{1,6}\\.");

  private final Book book;
  private final PdfCopy pdf;
  private final Set<String> heads = new HashSet<>();
  private final StringBuilder tables = new StringBuilder();

  private ArtifactCheck(Book book, PdfCopy pdf) {
    this.book = book;
    this.pdf = pdf;
  }

  static void run(Book book, PdfCopy pdf, List<Conservation.Finding> findings) {
    ArtifactCheck check = new ArtifactCheck(book, pdf);
    check.learn();
    for (int page = 0; page < pdf.contents().size(); page++) {
      for (String words : pdf.contents().get(page).artifacts()) {
        if (check.isKnown(words, page)) continue;
        String message =
            "the PDF has “%s” besides the text of page %s, and nothing asks for it"
                .formatted(words.strip(), pdf.label(page));
        Span span = book.metadata().span();
        findings.add(
            new Conservation.Finding(Conservation.Kind.TEXT, span, "", message, words.strip()));
      }
    }
  }

  private void learn() {
    head(book.metadata().title());
    book.lessons().forEach(this::learn);
    for (String kind : List.of("sources", "about", "colophon")) head(book.labels().get(kind));
  }

  private void learn(Lesson lesson) {
    head(PlainText.of(lesson.title()));
    lesson(lesson);
  }

  private void head(String words) {
    heads.add(plain(words));
  }

  @Override
  public List<Block> table(Block.Table table) {
    for (Block.Row row : table.head()) {
      for (Block.Cell cell : row.cells()) {
        for (Block block : cell.blocks()) tables.append(plain(words(block)));
      }
    }
    tables.append('\n');
    return super.table(table);
  }

  private static String words(Block block) {
    return block instanceof Block.Paragraph paragraph ? PlainText.of(paragraph.content()) : "";
  }

  private boolean isKnown(String written, int page) {
    String words = plain(written);
    return words.codePoints().noneMatch(Character::isLetterOrDigit)
        || LABEL.matcher(words).matches()
        || words.equals(plain(pdf.label(page)))
        || heads.contains(words)
        || heads.stream().anyMatch(head -> head.contains(words))
        || tables.indexOf(words) >= 0;
  }

  /** The letters of words, all of one size. */
  private static String plain(String words) {
    return Copy.lettersOf(words).toUpperCase(Locale.ROOT);
  }
}
