package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Span;

/** Makes of an element of raw HTML what it stands for. */
final class ElementMaker {
  private final Scope scope;
  private final Reading reading;
  private final Grouping grouping;

  ElementMaker(Scope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.grouping = new Grouping(reading);
  }

  /** Makes an element that has no content. */
  void makeVoid(Tag tag, Parts into) {
    Span span = reading.span(tag.start(), tag.end());
    switch (tag.name()) {
      case "br" -> into.add(new Part.InLine(new Inline.LineBreak(span)));
      case "hr" -> into.add(new Part.Whole(new Block.ThematicBreak(span)));
      case "img" -> into.add(new Part.InLine(image(tag, span)));
      default -> {
        // A place to break a line, or a column: nothing to see.
      }
    }
  }

  private Inline image(Tag tag, Span span) {
    Attributes attributes = AttributeParser.of(tag, reading);
    return new Inline.Image(
        tag.get("src"), Escapes.protect(tag.get("alt")), tag.get("title"), attributes, span);
  }

  /** Makes an element of its content. */
  void make(Tag tag, Parts parts, int end, Parts into) {
    Span span = reading.span(tag.start(), end);
    switch (Elements.role(tag.name())) {
      case FORMAT, CODE, LINK, ABBREVIATION -> inline(tag, parts, span, into);
      case VOID, DROPPED -> {
        // Nothing of it is in the book.
      }
      case FORBIDDEN -> into.addAll(parts);
      case ROWS -> rows(tag, parts, into);
      case ITEM -> into.add(new Part.ListItem(new Block.Item(blocks(tag, parts, span), span)));
      case TERM -> into.add(new Part.Term(line(tag, parts, span), tag.start(), end));
      case MEANING -> into.add(new Part.Meaning(blocks(tag, parts, span), tag.start(), end));
      case ROW -> into.add(new Part.TableRow(grouping.row(parts, span), false));
      case CELL -> into.add(new Part.TableCell(cell(tag, parts, span)));
      case CAPTION -> into.add(new Part.Caption(line(tag, parts, span), tag.start(), end));
      case DETAILS -> details(tag, parts, span, into);
      default -> block(tag, parts, span).ifPresent(block -> into.add(new Part.Whole(block)));
    }
  }

  private List<Inline> line(Parts parts) {
    return Parts.trim(parts.inlines());
  }

  /** A line in the language of its element. */
  private List<Inline> line(Tag tag, Parts parts, Span span) {
    List<Inline> content = line(parts);
    Attributes said = language(tag);
    if (said.equals(Attributes.NONE) || content.isEmpty()) return content;
    return List.of(new Inline.Formatted(Inline.Format.SPAN, content, said, span));
  }

  /** The blocks in an element that has no attributes in a book, in its language. */
  private List<Block> blocks(Tag tag, Parts parts, Span span) {
    Attributes said = language(tag);
    if (said.equals(Attributes.NONE) || parts.areBlank()) return parts.blocks();
    return parts.areInline()
        ? List.of(new Block.Paragraph(line(tag, parts, span), Attributes.NONE, span))
        : List.of(new Block.Division(parts.blocks(), said, span));
  }

  private static Attributes language(Tag tag) {
    String language = AttributeParser.language(tag);
    if (language.isEmpty()) return Attributes.NONE;
    return new Attributes("", List.of(), language, Map.of());
  }

  private void inline(Tag tag, Parts parts, Span span, Parts into) {
    Attributes attributes = AttributeParser.of(tag, reading);
    if (!parts.areInline()) {
      around(tag, parts, attributes, span, into);
    } else if (!parts.list().isEmpty() || !attributes.equals(Attributes.NONE)) {
      Inline made = inline(tag, parts.inlines(), attributes, span);
      into.add(new Part.InLine(made));
    }
  }

  private Inline inline(Tag tag, List<Inline> content, Attributes attributes, Span span) {
    return switch (Elements.role(tag.name())) {
      case CODE -> new Inline.Code(Wording.ofCode(content), attributes, span);
      case ABBREVIATION -> abbreviation(tag, content, span);
      case LINK -> link(tag, content, attributes, span);
      default -> new Inline.Formatted(Elements.format(tag.name()), content, attributes, span);
    };
  }

  private static Inline abbreviation(Tag tag, List<Inline> content, Span span) {
    Inline made = new Inline.Abbreviation(content, tag.get("title"), span);
    Attributes said = language(tag);
    if (said.equals(Attributes.NONE)) return made;
    return new Inline.Formatted(Inline.Format.SPAN, List.of(made), said, span);
  }

  private Inline link(Tag tag, List<Inline> content, Attributes attributes, Span span) {
    boolean leads = !tag.get("href").isBlank() && !content.isEmpty() && !scope.inLink();
    if (!leads) return new Inline.Formatted(Inline.Format.SPAN, content, attributes, span);
    Target target = new Target.Written(tag.get("href").strip());
    return new Inline.Link(Unlinking.of(content), target, tag.get("title"), attributes, span);
  }

  /** An element for words that stands around paragraphs: they stay, and share its attributes. */
  private void around(Tag tag, Parts parts, Attributes attributes, Span span, Parts into) {
    if (!tag.name().equals("span")) {
      reading
          .problems()
          .report(
              Code.HTML_UNBALANCED,
              tag.start(),
              tag.end(),
              "`%s` stands around whole paragraphs".formatted(tag.written()),
              "open and close it within each paragraph");
    }
    if (attributes.equals(Attributes.NONE)) into.addAll(parts);
    else into.add(new Part.Whole(new Block.Division(parts.blocks(), attributes, span)));
  }

  private void rows(Tag tag, Parts parts, Parts into) {
    boolean head = tag.name().equals("thead");
    for (Part part : parts.list()) {
      into.add(part instanceof Part.TableRow row ? new Part.TableRow(row.row(), head) : part);
    }
  }

  private Block.Cell cell(Tag tag, Parts parts, Span span) {
    Block.Alignment alignment =
        switch (tag.get("align").toLowerCase(Locale.ROOT)) {
          case "left" -> Block.Alignment.LEFT;
          case "center", "centre" -> Block.Alignment.CENTRE;
          case "right" -> Block.Alignment.RIGHT;
          default -> Block.Alignment.NONE;
        };
    int columns = number(tag.get("colspan"), 1, 100);
    int rows = number(tag.get("rowspan"), 1, 1000);
    return new Block.Cell(
        tag.name().equals("th"), columns, rows, alignment, blocks(tag, parts, span), span);
  }

  private static int number(String written, int otherwise, int most) {
    boolean number = written.strip().matches("[0-9]{1,6}");
    int value = number ? Integer.parseInt(written.strip()) : otherwise;
    return Math.max(1, Math.min(most, value));
  }

  private void details(Tag tag, Parts parts, Span span, Parts into) {
    Attributes attributes = AttributeParser.of(tag, reading);
    if (attributes.equals(Attributes.NONE)) {
      parts.blocks().forEach(block -> into.add(new Part.Whole(block)));
    } else {
      into.add(new Part.Whole(new Block.Division(parts.blocks(), attributes, span)));
    }
  }

  private Optional<Block> block(Tag tag, Parts parts, Span span) {
    Attributes attributes = AttributeParser.of(tag, reading);
    return switch (Elements.role(tag.name())) {
      case PARAGRAPH -> paragraph(parts, attributes, span);
      case SUMMARY -> summary(parts, span);
      case HEADING -> heading(tag, parts, attributes, span);
      case QUOTATION ->
          Optional.of(new Block.Quotation(parts.blocks(), List.of(), attributes, span));
      case PREFORMATTED -> Optional.of(code(parts, attributes, span));
      case LIST -> {
        int start = number(tag.get("start"), 1, 100_000);
        boolean ordered = tag.name().equals("ol");
        Block list = grouping.list(parts, ordered, start, attributes, span);
        yield parts.areBlank() ? Optional.empty() : Optional.of(list);
      }
      case DEFINITIONS ->
          parts.areBlank()
              ? Optional.empty()
              : Optional.of(grouping.definitions(parts, attributes, span));
      case TABLE ->
          parts.areBlank()
              ? Optional.empty()
              : Optional.of(grouping.table(parts, attributes, span));
      case FIGURE -> Optional.of(figure(parts, attributes, span));
      default -> division(tag, parts, attributes, span);
    };
  }

  private Optional<Block> division(Tag tag, Parts parts, Attributes attributes, Span span) {
    List<Block> blocks = parts.blocks();
    if (blocks.isEmpty() && attributes.equals(Attributes.NONE)) return Optional.empty();
    Attributes centred = new Attributes("", List.of("center"), "", Map.of());
    boolean centre = tag.name().equals("center");
    Attributes merged = centre ? AttributeParser.merge(attributes, centred) : attributes;
    return Optional.of(new Block.Division(blocks, merged, span));
  }

  private Optional<Block> paragraph(Parts parts, Attributes attributes, Span span) {
    List<Inline> content = line(parts);
    if (content.isEmpty()) return Optional.empty();
    return Optional.of(new Block.Paragraph(content, attributes, span));
  }

  private Optional<Block> summary(Parts parts, Span span) {
    List<Inline> content = line(parts);
    if (content.isEmpty()) return Optional.empty();
    Inline strong = new Inline.Formatted(Inline.Format.STRONG, content, Attributes.NONE, span);
    return Optional.of(new Block.Paragraph(List.of(strong), Attributes.NONE, span));
  }

  private Optional<Block> heading(Tag tag, Parts parts, Attributes attributes, Span span) {
    int level = reading.level(tag.name().charAt(1) - '0', tag.start());
    List<Inline> content = line(parts);
    if (Wording.isSilent(content)) {
      reading.emptyHeading(tag.start(), tag.end());
      return Wording.isBlank(content)
          ? Optional.empty()
          : Optional.of(new Block.Paragraph(content, attributes, span));
    }
    reading.heading(level, tag.start(), tag.end());
    return Optional.of(new Block.Heading(level, content, attributes, span));
  }

  private static Block code(Parts parts, Attributes attributes, Span span) {
    String text = Wording.ofCode(parts.inlines());
    String lines = text.startsWith("\n") ? text.substring(1) : text;
    String ended = lines.endsWith("\n") ? lines : lines + "\n";
    return new Block.CodeBlock(ended, "", attributes, span);
  }

  private Block figure(Parts parts, Attributes attributes, Span span) {
    Parts content = new Parts(reading);
    List<Inline> caption = new ArrayList<>();
    for (Part part : parts.list()) {
      if (part instanceof Part.Caption words) caption.addAll(words.content());
      else content.add(part);
    }
    return new Block.Figure(content.blocks(), caption, attributes, span);
  }
}
