package org.coursebook.book;

import java.util.List;
import java.util.OptionalInt;
import org.coursebook.diagnostic.Span;

/**
 * A lesson.
 *
 * @param file the path of its Markdown in the course folder
 * @param id its anchor and file name in the editions; empty until the book is assembled
 * @param number its number in the course, if it has one; in an assembled book only where it is
 *     printed above the title, not where the title says it itself
 * @param depth 1, or more for a lesson that belongs under the one before
 * @param authors empty if they are the course's
 * @param summary a sentence or two, or empty
 * @param notes its footnotes; in an assembled book in the order in which they are called, so that a
 *     note's number is its place here, from 1
 */
public record Lesson(
    String file,
    String id,
    OptionalInt number,
    int depth,
    List<Inline> title,
    List<Contributor> authors,
    String summary,
    List<Block> blocks,
    List<Note> notes,
    Span span) {
  public Lesson {
    title = List.copyOf(title);
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** The same lesson under another id. */
  public Lesson withId(String newId) {
    return new Lesson(file, newId, number, depth, title, authors, summary, blocks, notes, span);
  }

  /** The same lesson with another number and title. */
  public Lesson named(OptionalInt newNumber, List<Inline> newTitle) {
    return new Lesson(file, id, newNumber, depth, newTitle, authors, summary, blocks, notes, span);
  }

  /** The same lesson with other blocks. */
  public Lesson withBlocks(List<Block> newBlocks) {
    return new Lesson(file, id, number, depth, title, authors, summary, newBlocks, notes, span);
  }

  /** The same lesson with other notes, or its notes in another order. */
  public Lesson withNotes(List<Note> newNotes) {
    return new Lesson(file, id, number, depth, title, authors, summary, blocks, newNotes, span);
  }
}
