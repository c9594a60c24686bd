package org.coursebook.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.TreeMapper;

/**
 * Puts citations where their style wants them, wherever the author put them. A note is called right
 * behind a word, in English behind the punctuation too; a citation that stays in the text stands
 * before the punctuation, a space behind the word.
 */
final class CitationPlacing extends TreeMapper {
  /** What a note's call stands behind, and a citation in brackets before. */
  private static final String MARKS = ".,;:!?…";

  private static final String CLOSERS = "”’\"'»";

  /** The languages whose notes are called behind the punctuation. */
  private static final Set<String> BEHIND = Set.of("en", "pt", "pl", "tr", "el", "ar", "he");

  private final boolean inNotes;
  private final boolean behind;

  /**
   * @param inNotes whether the style's citations become notes
   * @param language the main language of a tag, {@code en}
   */
  CitationPlacing(boolean inNotes, String language) {
    this.inNotes = inNotes;
    this.behind = BEHIND.contains(language);
  }

  /** What stands in notes stays where it is. */
  @Override
  public Lesson lesson(Lesson lesson) {
    return lesson
        .named(lesson.number(), inlines(lesson.title()))
        .withBlocks(blocks(lesson.blocks()));
  }

  @Override
  protected List<Inline> inlines(List<Inline> content) {
    List<Inline> placed = new ArrayList<>(super.inlines(content));
    for (int i = 0; i < placed.size(); i++) {
      if (!(placed.get(i) instanceof Inline.Citation citation) || citation.inText()) continue;
      if (inNotes) call(placed, i);
      else bracket(placed, i);
    }
    return placed;
  }

  private void call(List<Inline> line, int at) {
    if (at > 0 && line.get(at - 1) instanceof Inline.Text before) {
      line.set(at - 1, new Inline.Text(before.text().stripTrailing(), before.span()));
    }
    if (!behind || at + 1 == line.size()) return;
    if (!(line.get(at + 1) instanceof Inline.Text after)) return;
    int end = marksAt(after.text());
    if (end == 0) return;
    Inline marks = new Inline.Text(after.text().substring(0, end), after.span());
    Inline rest = new Inline.Text(after.text().substring(end), after.span());
    Inline citation = line.get(at);
    line.set(at, marks);
    line.set(at + 1, citation);
    line.add(at + 2, rest);
  }

  /** How many characters of punctuation a text begins with. */
  private static int marksAt(String text) {
    int end = 0;
    while (end < text.length() && (MARKS + CLOSERS).indexOf(text.charAt(end)) >= 0) end++;
    boolean wordFollows = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return wordFollows ? 0 : end;
  }

  private static void bracket(List<Inline> line, int at) {
    if (at == 0 || !(line.get(at - 1) instanceof Inline.Text before)) return;
    String text = before.text();
    if (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1))) return;
    int end = text.length();
    if (".,;:".indexOf(text.charAt(end - 1)) >= 0) end--;
    Inline citation = line.get(at);
    line.set(at - 1, new Inline.Text(text.substring(0, end) + " ", before.span()));
    if (end < text.length()) {
      line.add(at + 1, new Inline.Text(text.substring(end), before.span()));
    }
    line.set(at, citation);
  }
}
