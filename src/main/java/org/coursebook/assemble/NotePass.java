package org.coursebook.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Note;
import org.coursebook.book.TreeMapper;

/**
 * Brings a lesson's notes into the order in which they are called: a note's place is its number.
 */
final class NotePass extends TreeMapper {
  private final Set<String> called = new LinkedHashSet<>();

  static Lesson apply(Lesson lesson) {
    NotePass pass = new NotePass();
    pass.inlines(lesson.title());
    pass.blocks(lesson.blocks());
    List<Note> ordered = new ArrayList<>();
    for (String id : pass.called) {
      lesson.notes().stream().filter(note -> note.id().equals(id)).forEach(ordered::add);
    }
    return new Lesson(
        lesson.file(),
        lesson.id(),
        lesson.number(),
        lesson.depth(),
        lesson.title(),
        lesson.authors(),
        lesson.summary(),
        lesson.blocks(),
        ordered,
        lesson.span());
  }

  @Override
  public List<Inline> noteCall(Inline.NoteCall call) {
    called.add(call.note());
    return List.of(call);
  }
}
