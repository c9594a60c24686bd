package org.coursebook.epub;

import static org.coursebook.diagnostic.Code.NOTE_HUGE;

import java.util.List;
import java.util.Locale;
import org.coursebook.book.Block;
import org.coursebook.book.Book;
import org.coursebook.book.Inline;
import org.coursebook.book.Note;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Problems;

/** Reports notes that reading systems can't show over the page, for they are too long. */
final class HugeNotes extends TreeMapper {
  /** What every reading system of note still shows. */
  private static final int MOST = 5_000;

  private int characters;

  private HugeNotes() {}

  static void check(Book book, Problems problems) {
    book.lessons()
        .flatMap(lesson -> lesson.notes().stream())
        .forEach(note -> check(note, problems));
  }

  private static void check(Note note, Problems problems) {
    HugeNotes counter = new HugeNotes();
    counter.blocks(note.blocks());
    if (counter.characters <= MOST) return;
    problems.report(
        NOTE_HUGE,
        note.span(),
        String.format(
            Locale.ROOT,
            "a note has %,d characters; some e-readers show no more than %,d of a note",
            counter.characters,
            MOST),
        "part it into two notes, or tell some of it in the lesson");
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

  private void count(String text) {
    characters += text.codePointCount(0, text.length());
  }
}
