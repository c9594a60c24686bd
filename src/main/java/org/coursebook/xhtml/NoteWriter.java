package org.coursebook.xhtml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Note;

/**
 * Writes footnote calls and notes. In print a note stands at its first call, to float to the foot
 * of the page; on the screen all notes of a lesson stand at its end, in the markup that reading
 * systems show as pop-ups (EPUB 3 Structural Semantics: noteref, footnote; DPUB-ARIA: doc-noteref,
 * doc-footnote, doc-backlink).
 */
final class NoteWriter {
  private static final Map<String, String> NOTE_PARAGRAPH = Map.of("class", "note-paragraph");

  private final MarkupBuilder out;
  private final LessonContext context;
  private final BlockWriter blocks;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> calls = new HashMap<>();

  NoteWriter(MarkupBuilder out, LessonContext context, BlockWriter blocks) {
    this.out = out;
    this.context = context;
    this.blocks = blocks;
    for (Note note : context.lesson().notes()) numbers.put(note.id(), numbers.size() + 1);
  }

  MarkupBuilder call(Inline.NoteCall call) {
    Integer number = numbers.get(call.note());
    if (number == null) throw new IllegalStateException("the assembler let through " + call);
    int times = calls.merge(call.note(), 1, Integer::sum);
    String id = times == 1 ? callId(number) : callId(number) + "-" + times;
    return out.aside(
        () -> {
          if (context.profile() == Profile.SCREEN) screenCall(id, number);
          else printCall(id, number, times == 1);
        });
  }

  private void printCall(String id, int number, boolean first) {
    out.element(
        "a",
        Map.of("class", "note-call", "id", id, "href", "#" + noteId(number)),
        String.valueOf(number));
    if (first) printNote(number);
  }

  private void screenCall(String id, int number) {
    Map<String, String> attributes =
        Map.of(
            "id", id, "href", "#" + noteId(number), "epub:type", "noteref", "role", "doc-noteref");
    out.element(
        "sup",
        Map.of("class", "note-call"),
        () -> out.element("a", attributes, String.valueOf(number)));
  }

  /**
   * The note, where it is called: the style sheet floats it to the foot of the page. Its paragraphs
   * are spans, as a paragraph can't hold another, and the number stands in the first.
   */
  private void printNote(int number) {
    Note note = context.lesson().notes().get(number - 1);
    List<Block> written = note.blocks();
    out.at(note.span());
    out.element(
        "span",
        Map.of("class", "note", "id", noteId(number)),
        () -> {
          boolean begins = !written.isEmpty() && written.get(0) instanceof Block.Paragraph;
          if (!begins) out.element("span", NOTE_PARAGRAPH, () -> printNumber(number));
          for (Block block : written) printBlock(block, begins && block == written.get(0), number);
        });
  }

  private void printNumber(int number) {
    out.element(
        "a", Map.of("class", "note-number", "href", "#" + callId(number)), String.valueOf(number));
    out.text(" ");
  }

  private void printBlock(Block block, boolean first, int number) {
    if (block instanceof Block.Paragraph paragraph) {
      out.at(paragraph.span());
      out.element(
          "span",
          AttributeMap.of(paragraph.attributes(), "note-paragraph"),
          () -> {
            if (first) printNumber(number);
            blocks.inlines().write(paragraph.content());
          });
    } else {
      blocks.write(block);
    }
  }

  /** The notes at the end of a lesson; nothing if it has none. */
  void screenNotes() {
    if (!context.lesson().notes().isEmpty()) out.aside(this::screenSection);
  }

  private void screenSection() {
    out.element(
        "section",
        Map.of("epub:type", "footnotes", "role", "doc-endnotes", "class", "notes"),
        () -> {
          out.element("h2", Map.of(), context.labels().get("notes"));
          for (Note note : context.lesson().notes()) screenNote(note);
        });
  }

  private void screenNote(Note note) {
    int number = numbers.getOrDefault(note.id(), 0);
    out.element(
        "div",
        Map.of(
            "epub:type", "footnote",
            "role", "doc-footnote",
            "class", "note",
            "id", noteId(number)),
        () -> {
          List<Block> rest = note.blocks();
          if (!rest.isEmpty() && rest.get(0) instanceof Block.Paragraph first) {
            out.element(
                "p",
                AttributeMap.of(first.attributes()),
                () -> {
                  backlink(number);
                  blocks.inlines().write(first.content());
                });
            rest = rest.subList(1, rest.size());
          } else {
            out.element("p", () -> backlink(number));
          }
          rest.forEach(block -> block.accept(blocks));
        });
  }

  private void backlink(int number) {
    out.element(
        "a",
        Map.of(
            "role",
            "doc-backlink",
            "class",
            "note-number",
            "href",
            "#" + callId(number),
            "title",
            context.labels().get("back.to.note", String.valueOf(number))),
        number + ".");
    out.text(" ");
  }

  private String callId(int number) {
    return "call-" + context.lesson().id() + "-" + number;
  }

  private String noteId(int number) {
    return "note-" + context.lesson().id() + "-" + number;
  }
}
