package org.coursebook.assemble;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Map<String, Note> written = new HashMap<>();
    for (Note note : lesson.notes()) written.put(note.id(), note);
    return lesson.withNotes(
        pass.called.stream().map(written::get).filter(Objects::nonNull).toList());
  }

  @Override
  public List<Inline> noteCall(Inline.NoteCall call) {
    called.add(call.note());
    return List.of(call);
  }
}
