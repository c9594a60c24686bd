package org.coursebook.epub;

import static org.coursebook.diagnostic.Code.NOTE_HUGE;

import java.util.Locale;
import org.coursebook.book.Book;
import org.coursebook.book.Note;
import org.coursebook.book.PrintedText;
import org.coursebook.diagnostic.Problems;

/** Reports notes that reading systems can't show over the page, for they are too long. */
final class HugeNotes {
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
    new PrintedText((text, place) -> counter.count(text)).read(note.blocks());
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

  private void count(String text) {
    characters += text.codePointCount(0, text.length());
  }
}
