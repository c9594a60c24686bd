package org.coursebook.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.coursebook.book.Inline;
import org.coursebook.book.PlainText;

/** Puts words that follow each other together. */
final class Wording {
  private final Reading reading;
  private final StringBuilder text = new StringBuilder();
  private int start;
  private int end;

  Wording(Reading reading) {
    this.reading = reading;
  }

  void add(Part.Words words) {
    if (text.isEmpty()) start = words.start();
    text.append(words.text());
    end = words.end();
  }

  void flushInto(List<Inline> inlines) {
    if (text.isEmpty()) return;
    inlines.add(new Inline.Text(text.toString(), reading.span(start, end)));
    text.setLength(0);
  }

  /**
   * Whether no menu could name a heading of this content: it has no words, and its pictures have no
   * alternative text.
   */
  static boolean isSilent(List<Inline> content) {
    return PlainText.of(content).codePoints().allMatch(Wording::isInvisible);
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  /** Whether there is nothing to be seen: neither words nor pictures nor notes. */
  static boolean isBlank(List<Inline> content) {
    return isSilent(content) && content.stream().noneMatch(Wording::isSeen);
  }

  private static boolean isSeen(Inline inline) {
    if (inline instanceof Inline.Formatted formatted) return !isBlank(formatted.content());
    if (inline instanceof Inline.Link link) return !isBlank(link.content());
    return inline instanceof Inline.Image || inline instanceof Inline.NoteCall;
  }

  /** The words of a line of code, where a line break is one. */
  static String ofCode(List<Inline> content) {
    return content.stream()
        .map(i -> i instanceof Inline.LineBreak ? "\n" : PlainText.of(List.of(i)))
        .map(Escapes::restore)
        .collect(Collectors.joining());
  }
}
