package org.coursebook.book;

import java.util.List;

/** Counts the words of lessons: runs of letters and digits in titles, blocks and notes. */
public final class WordCount extends TreeMapper {
  /** What stands in words and parts none: apostrophes and soft hyphens. */
  private static final String JOINING = "’'\u00AD";

  private int words;

  private WordCount() {}

  /** The number of words. */
  public static int of(List<Lesson> lessons) {
    WordCount count = new WordCount();
    lessons.forEach(count::lesson);
    return count.words;
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    count(text.text());
    return List.of(text);
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    count(code.text());
    return List.of(code);
  }

  @Override
  public List<Block> codeBlock(Block.CodeBlock code) {
    count(code.text());
    return List.of(code);
  }

  @Override
  public List<Inline> repeated(Inline.Repeated repeated) {
    inlines(repeated.shortForm());
    return List.of(repeated);
  }

  private void count(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || (inside && JOINING.indexOf(c) >= 0);
      if (letter && !inside) words++;
      inside = letter;
    }
  }
}
