package org.coursebook.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Code;

/**
 * Pairs the tags of raw HTML among neighbours and makes of each element what it stands for. What
 * was written in Markdown between the tags comes in already made.
 */
final class Frames {
  /** An element that is open, or the ground that all stand on. */
  private record Frame(Tag tag, Parts parts) {}

  private static final Tag GROUND = new Tag("", false, false, Map.of(), "", 0, 0);

  private final Scope scope;
  private final Reading reading;
  private final ElementMaker maker;
  private final Deque<Frame> open = new ArrayDeque<>();
  private int refused;

  Frames(Scope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.maker = new ElementMaker(scope);
    open.push(new Frame(GROUND, new Parts(reading)));
  }

  private Frame top() {
    return open.element();
  }

  /** Words as they are to be read. */
  void words(String text, int start, int end) {
    if (!text.isEmpty() && !isDropped()) top().parts().add(new Part.Words(text, start, end));
  }

  /** Words of raw HTML. */
  void htmlText(String raw, int start, int end) {
    String text = Entities.decode(raw);
    words(isPreformatted() ? text : text.replaceAll("[ \\t\\n]+", " "), start, end);
  }

  /** A footnote call; one that has no note stays as it is written. */
  void call(String id, int start, int end) {
    if (isDropped()) return;
    NoteLedger notes = reading.notes();
    if (scope.inNote() && notes.isDefined(id)) {
      notes.callInNote(id, start, end);
    } else if (!isPreformatted() && notes.call(id, start, end)) {
      inline(new Inline.NoteCall(id, reading.span(start, end)));
    } else {
      words("[^" + id + "]", start, end);
    }
  }

  void inline(Inline inline) {
    if (!isDropped()) top().parts().add(new Part.InLine(inline));
  }

  void block(Block block) {
    if (isDropped()) return;
    endParagraph();
    top().parts().add(new Part.Whole(block));
  }

  void parts(Parts parts) {
    if (!isDropped()) top().parts().addAll(parts);
  }

  /** What stands on the innermost level so far. */
  Parts current() {
    return top().parts();
  }

  private void endParagraph() {
    if (top().tag().name().equals("p")) pop(top().tag().end());
  }

  private boolean isDropped() {
    return Elements.role(top().tag().name()) == Elements.Role.DROPPED;
  }

  private boolean isPreformatted() {
    return open.stream()
        .anyMatch(frame -> Elements.role(frame.tag().name()) == Elements.Role.PREFORMATTED);
  }

  void tag(Tag tag) {
    if (tag.isSilent()) declaration(tag);
    else if (tag.closing()) close(tag);
    else if (!isDropped()) open(tag);
  }

  private void declaration(Tag tag) {
    if (tag.said().isBlank()) return;
    forbidden(tag, "a declaration or an instruction can't be in a book", "its words stay");
    words(tag.said(), tag.start(), tag.end());
  }

  private void open(Tag tag) {
    complain(tag);
    while (Elements.isEndedBy(top().tag().name(), tag.name())) pop(tag.start());
    if (Elements.isForbiddenVoid(tag.name())) return;
    if (Elements.role(tag.name()) == Elements.Role.VOID) {
      maker.makeVoid(tag, top().parts());
      return;
    }
    if (scope.blocks() + scope.inlines() + open.size() > Reading.MOST_BLOCKS) {
      if (refused++ == 0) reading.tooDeep(tag.start(), tag.end());
      return;
    }
    open.push(new Frame(tag, new Parts(reading)));
    if (tag.empty()) pop(tag.end());
  }

  private void complain(Tag tag) {
    Elements.Role role = Elements.role(tag.name());
    if (role == Elements.Role.FORBIDDEN) {
      forbidden(tag, "`<%s>` can't be in a book".formatted(tag.name()), "its text stays");
    } else if (role == Elements.Role.DROPPED) {
      forbidden(tag, "`<%s>` can't be in a book".formatted(tag.name()), "what is in it goes too");
    }
    for (String attribute : tag.attributes().keySet()) {
      if (attribute.equals("style") || attribute.startsWith("on")) {
        forbidden(
            tag, "`%s=` can't be in a book".formatted(attribute), "the rest of the tag stays");
      }
    }
    if (!Elements.parents(tag.name()).isEmpty() && !hasParent(tag)) {
      String parents =
          String.join(">` or `<", Elements.parents(tag.name()).stream().sorted().toList());
      unbalanced(
          tag, "`<%s>` stands in no `<%s>`".formatted(tag.name(), parents), "put one around it");
    }
  }

  private boolean hasParent(Tag tag) {
    return open.stream().anyMatch(f -> Elements.parents(tag.name()).contains(f.tag().name()));
  }

  private void forbidden(Tag tag, String message, String consequence) {
    reading
        .problems()
        .report(
            Code.HTML_FORBIDDEN,
            tag.start(),
            tag.end(),
            message,
            "remove it, or say it in Markdown; " + consequence);
  }

  private void unbalanced(Tag tag, String message, String hint) {
    reading.problems().report(Code.HTML_UNBALANCED, tag.start(), tag.end(), message, hint);
  }

  private void close(Tag tag) {
    boolean isVoid = Elements.role(tag.name()) == Elements.Role.VOID;
    boolean inside = open.stream().anyMatch(frame -> frame.tag().name().equals(tag.name()));
    if (isDropped() && !top().tag().name().equals(tag.name())) return;
    if (!inside && refused > 0) {
      refused--;
    } else if (!inside || isVoid) {
      if (!tag.name().equals("br")) {
        unbalanced(
            tag,
            "`%s` closes nothing that is open here".formatted(tag.written()),
            "delete it, or put `<%s>` where it begins".formatted(tag.name()));
      }
    } else {
      closeInside(tag);
    }
  }

  private void closeInside(Tag tag) {
    while (!top().tag().name().equals(tag.name())) {
      if (!Elements.mayStayOpen(top().tag().name())) unclosed(top().tag());
      pop(tag.start());
    }
    pop(tag.end());
  }

  private void unclosed(Tag tag) {
    unbalanced(
        tag,
        "`%s` is opened here but not closed where it should be".formatted(tag.written()),
        "put `</%s>` where it ends".formatted(tag.name()));
  }

  private void pop(int end) {
    Frame frame = open.pop();
    boolean block = Elements.isBlock(frame.tag().name());
    if (block && top().tag().name().equals("p")) endParagraph();
    maker.make(frame.tag(), frame.parts(), end, top().parts());
  }

  /** Closes what is still open; answers what stands on the ground. */
  Parts finish() {
    while (open.size() > 1) {
      if (!Elements.mayStayOpen(top().tag().name())) unclosed(top().tag());
      pop(top().tag().end());
    }
    return top().parts();
  }
}
