package org.coursebook.citation;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Note;
import org.coursebook.book.TreeMapper;

/** Makes a note of every citation in the running text; those in notes stay where they are. */
final class NoteMaking extends TreeMapper {
  /** No author can name a note so. */
  private static final String ID = "[@]";

  private final List<Note> made = new ArrayList<>();

  @Override
  public Lesson lesson(Lesson lesson) {
    List<Inline> title = inlines(lesson.title());
    List<Block> blocks = blocks(lesson.blocks());
    List<Note> notes = new ArrayList<>(lesson.notes());
    notes.addAll(made);
    return lesson.named(lesson.number(), title).withBlocks(blocks).withNotes(notes);
  }

  @Override
  public List<Inline> citation(Inline.Citation citation) {
    String id = ID + made.size();
    Inline cited =
        new Inline.Citation(citation.items(), false, citation.written(), citation.span());
    Block words = new Block.Paragraph(List.of(cited), Attributes.NONE, citation.span());
    made.add(new Note(id, List.of(words), citation.span()));
    Inline call = new Inline.NoteCall(id, citation.span());
    return citation.inText() ? List.of(citation, call) : List.of(call);
  }
}
