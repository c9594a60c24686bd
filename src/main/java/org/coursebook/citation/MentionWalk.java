package org.coursebook.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.Note;
import org.coursebook.book.TreeMapper;
import org.coursebook.csl.Cite;

/** Finds a lesson's citations in the order in which they are read, each note at its call. */
final class MentionWalk extends TreeMapper {
  private final Function<Inline.Citation, List<Cite>> cites;
  private final List<Mention> found = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private List<Note> notes = List.of();
  private String lesson = "";
  private int note;
  private boolean begins;

  /**
   * @param cites what a citation cites
   */
  MentionWalk(Function<Inline.Citation, List<Cite>> cites) {
    this.cites = cites;
  }

  /** The citations of a lesson whose notes are in the order of their calls. */
  List<Mention> of(Lesson walked) {
    found.clear();
    numbers.clear();
    read.clear();
    lesson = walked.id();
    notes = walked.notes();
    for (Note one : notes) numbers.put(one.id(), numbers.size() + 1);
    inlines(walked.title());
    blocks(walked.blocks());
    return List.copyOf(found);
  }

  @Override
  public List<Inline> noteCall(Inline.NoteCall call) {
    int number = numbers.getOrDefault(call.note(), 0);
    if (number > 0 && read.add(call.note())) {
      note = number;
      begins = true;
      blocks(notes.get(number - 1).blocks());
      note = 0;
    }
    return List.of(call);
  }

  @Override
  public List<Block> paragraph(Block.Paragraph paragraph) {
    begins &= !paragraph.content().isEmpty();
    return super.paragraph(paragraph);
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    begins &= text.text().isBlank();
    return List.of(text);
  }

  @Override
  public List<Inline> citation(Inline.Citation citation) {
    found.add(new Mention(citation, lesson, note, begins, cites.apply(citation)));
    begins = false;
    return List.of(citation);
  }
}
