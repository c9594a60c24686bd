package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Span;

/** Parts in a row, and what they make: blocks, or the content of a line. */
final class Parts {
  private final Reading reading;
  private final List<Part> parts = new ArrayList<>();

  Parts(Reading reading) {
    this.reading = reading;
  }

  void add(Part part) {
    parts.add(part);
  }

  void addAll(Parts others) {
    parts.addAll(others.parts);
  }

  List<Part> list() {
    return parts;
  }

  boolean areInline() {
    return parts.stream().allMatch(Part::isInline);
  }

  /** Whether there is nothing to see. */
  boolean areBlank() {
    return parts.stream().allMatch(part -> part instanceof Part.Words w && w.text().isBlank());
  }

  /** Puts attributes on the last block; false if there is none that could have them. */
  boolean attach(Attributes attributes) {
    if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Part.Whole last)) return false;
    if (last.block() instanceof Block.ThematicBreak) return false;
    parts.set(parts.size() - 1, new Part.Whole(last.block().accept(new Attaching(attributes))));
    return true;
  }

  /** Everything as the content of one line. */
  List<Inline> inlines() {
    List<Inline> inlines = new ArrayList<>();
    Wording words = new Wording(reading);
    for (Part part : parts) {
      if (part instanceof Part.Words w) {
        words.add(w);
        continue;
      }
      words.flushInto(inlines);
      if (part instanceof Part.InLine inline) inlines.add(inline.inline());
      else flatten(part, inlines);
    }
    words.flushInto(inlines);
    return inlines;
  }

  private void flatten(Part part, List<Inline> inlines) {
    Parts one = new Parts(reading);
    one.add(part);
    for (Block block : one.blocks()) {
      List<Inline> content = block.accept(new Flattening());
      if (!inlines.isEmpty() && !content.isEmpty()) inlines.add(new Inline.LineBreak(block.span()));
      inlines.addAll(content);
    }
  }

  /** Everything as blocks; what stands in no block, list or table is given one. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      Predicate<Part> kind = kind(parts.get(i));
      Parts group = new Parts(reading);
      while (i < parts.size() && kind.test(parts.get(i))) group.add(parts.get(i++));
      group.make(blocks);
    }
    return blocks;
  }

  private static Predicate<Part> kind(Part part) {
    if (part.isInline()) return Part::isInline;
    if (part instanceof Part.Term || part instanceof Part.Meaning) {
      return other -> other instanceof Part.Term || other instanceof Part.Meaning;
    }
    return other -> other.getClass() == part.getClass();
  }

  private void make(List<Block> blocks) {
    Part first = parts.get(0);
    if (first.isInline()) {
      if (!areBlank()) blocks.add(paragraph());
    } else if (first instanceof Part.Whole) {
      parts.forEach(part -> blocks.add(((Part.Whole) part).block()));
    } else if (first instanceof Part.Caption) {
      for (Part part : parts) {
        Part.Caption caption = (Part.Caption) part;
        Span span = reading.span(caption.start(), caption.end());
        blocks.add(new Block.Paragraph(caption.content(), Attributes.NONE, span));
      }
    } else {
      Grouping grouping = new Grouping(reading);
      blocks.add(grouping.of(this));
    }
  }

  private Block paragraph() {
    List<Inline> content = inlines();
    return new Block.Paragraph(trim(content), Attributes.NONE, covering(content));
  }

  private Span covering(List<Inline> content) {
    Span first = content.get(0).span();
    Span last = content.get(content.size() - 1).span();
    return reading.covering(first, last);
  }

  /** Without the space at both ends. */
  static List<Inline> trim(List<Inline> content) {
    List<Inline> trimmed = new ArrayList<>(content);
    if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Text t) {
      trimmed.set(0, new Inline.Text(t.text().stripLeading(), t.span()));
    }
    int last = trimmed.size() - 1;
    if (last >= 0 && trimmed.get(last) instanceof Inline.Text t) {
      trimmed.set(last, new Inline.Text(t.text().stripTrailing(), t.span()));
    }
    trimmed.removeIf(inline -> inline instanceof Inline.Text t && t.text().isEmpty());
    return trimmed;
  }
}
