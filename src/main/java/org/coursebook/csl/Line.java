package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs in their order, and what is done to them as a whole. Immutable. */
record Line(List<Run> runs) {
  static final Line EMPTY = new Line(List.of());

  Line {
    runs = List.copyOf(runs);
  }

  static Line of(String text) {
    return text.isEmpty() ? EMPTY : new Line(List.of(Run.of(text)));
  }

  boolean isEmpty() {
    return runs.stream().noneMatch(run -> run.isWords() && !run.text().isEmpty());
  }

  Line map(UnaryOperator<Run> change) {
    return new Line(runs.stream().map(change).toList());
  }

  Line plus(Line other) {
    if (runs.isEmpty()) return other;
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Line(all);
  }

  Line plus(String text) {
    return text.isEmpty() ? this : plus(of(text));
  }

  Line after(String text) {
    return text.isEmpty() ? this : of(text).plus(this);
  }

  /** The lines that say something, with a delimiter between them. */
  static Line join(List<Line> lines, String delimiter) {
    Line joined = EMPTY;
    for (Line line : lines) {
      if (line.isEmpty()) continue;
      joined = joined.isEmpty() ? line : joined.plus(delimiter).plus(line);
    }
    return joined;
  }

  /** All words without their look. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    for (Run run : runs) plain.append(run.isWords() ? run.text() : "");
    return plain.toString();
  }

  Line quoted() {
    List<Run> all = new ArrayList<>();
    all.add(Run.mark(Run.Kind.OPEN));
    all.addAll(runs);
    all.add(Run.mark(Run.Kind.CLOSE));
    return new Line(all);
  }

  /** The formatting attributes of a rendering element (CSL 1.0.2, "Formatting"). */
  Line formatted(StyleNode node) {
    Line line = this;
    line = line.look(node.get("font-style"), "italic oblique", Run.ITALIC, Run.NOT_ITALIC);
    line = line.look(node.get("font-weight"), "bold", Run.BOLD, Run.NOT_BOLD);
    line = line.look(node.get("font-variant"), "small-caps", Run.SMALL_CAPS, Run.NOT_SMALL_CAPS);
    if (node.get("text-decoration").equals("underline")) {
      line = line.map(run -> run.withStyle(run.style() | Run.UNDERLINE));
    }
    return switch (node.get("vertical-align")) {
      case "sup" -> line.map(run -> run.withStyle(run.style() | Run.SUPERSCRIPT));
      case "sub" -> line.map(run -> run.withStyle(run.style() | Run.SUBSCRIPT));
      default -> line;
    };
  }

  private Line look(String value, String on, int look, int off) {
    if (value.equals("normal")) {
      return map(run -> (run.style() & look) != 0 ? run : run.withStyle(run.style() | off));
    }
    if (value.isEmpty() || !List.of(on.split(" ")).contains(value)) return this;
    return map(run -> run.within(look, off));
  }
}
