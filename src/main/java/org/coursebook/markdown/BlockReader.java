package org.coursebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Span;

/** Makes of the blocks that flexmark found those of a book. */
final class BlockReader {
  private final Scope scope;
  private final Reading reading;
  private final Lines lines;
  private final Frames frames;

  private BlockReader(Scope scope, Lines lines) {
    this.scope = scope;
    this.reading = scope.reading();
    this.lines = lines;
    this.frames = new Frames(scope);
  }

  /** The blocks that stand side by side in another one. */
  static List<Block> read(Iterable<Node> nodes, Scope scope, Lines lines) {
    BlockReader reader = new BlockReader(scope, lines);
    for (Node node : nodes) reader.read(node);
    return reader.frames.finish().blocks();
  }

  private List<Block> inside(Node node) {
    return read(node.getChildren(), scope.block(), lines);
  }

  private void read(Node node) {
    if (scope.blocks() >= Reading.MOST_BLOCKS) {
      tooDeep(node);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(lines.of(paragraph));
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof HtmlBlockBase html) {
      html(lines.of(html));
    } else if (node instanceof BlockQuote quote) {
      frames.block(new QuoteReader(scope, lines).read(quote));
    } else if (node instanceof DefinitionList definitions) {
      frames.block(definitions(definitions));
    } else if (node instanceof ListBlock list) {
      frames.block(list(list));
    } else if (node instanceof FencedCodeBlock code) {
      frames.block(fenced(code));
    } else if (node instanceof IndentedCodeBlock code) {
      frames.block(new Block.CodeBlock(code(code), "", Attributes.NONE, span(code)));
    } else if (node instanceof ThematicBreak) {
      frames.block(new Block.ThematicBreak(span(node)));
    } else if (!(node instanceof NoteBlock) && node.hasChildren()) {
      inside(node).forEach(frames::block);
    } else if (!(node instanceof NoteBlock) && node instanceof ContentNode content) {
      paragraph(lines.of(content));
    }
  }

  private void tooDeep(Node node) {
    reading.tooDeep(node.getStartOffset() + lines.base(), node.getStartOffset() + lines.base() + 1);
    Stretch all = Stretch.of(node.getChars()).strip();
    Stretch shown = lines.shift(all);
    frames.block(
        new Block.Paragraph(
            List.of(new Inline.Text(shown.text(), reading.span(shown.start(), shown.end()))),
            Attributes.NONE,
            reading.span(shown.start(), shown.end())));
  }

  private Span span(Node node) {
    return lines.span(node, reading);
  }

  private void paragraph(List<Stretch> written) {
    List<Stretch> all = new ArrayList<>(written);
    if (all.isEmpty()) return;
    Span span = reading.span(all.get(0).start(), all.get(all.size() - 1).stripTrailing().end());
    Attributes attributes = lines.takeAttributes(all, reading);
    if (all.isEmpty()) {
      if (!frames.current().attach(attributes)) literal(written);
      return;
    }
    int table = TableReader.start(all).orElse(-1);
    if (table >= 0) {
      if (table > 0) words(all.subList(0, table), Attributes.NONE);
      Block made = new TableReader(scope).read(all.subList(table, all.size()));
      frames.block(made.accept(new Attaching(attributes)));
    } else {
      words(all, attributes, span);
    }
  }

  private void literal(List<Stretch> written) {
    Stretch all = Stretch.join(written).strip();
    frames.words(all.text(), all.start(), all.end());
  }

  private void words(List<Stretch> all, Attributes attributes) {
    Stretch last = all.get(all.size() - 1).stripTrailing();
    words(all, attributes, reading.span(all.get(0).start(), last.end()));
  }

  private void words(List<Stretch> all, Attributes attributes, Span span) {
    Stretch content = Stretch.join(all).stripTrailing();
    List<Piece> pieces = new InlineParser(content, reading).parse();
    Optional<Block> figure = PieceWriter.figure(pieces, scope, span);
    if (figure.isPresent()) {
      frames.block(figure.get().accept(new Attaching(attributes)));
      return;
    }
    Parts parts = PieceWriter.write(pieces, scope);
    if (!parts.areInline()) {
      parts.blocks().forEach(frames::block);
      frames.current().attach(attributes);
    } else if (!parts.areBlank()) {
      frames.block(new Block.Paragraph(Parts.trim(parts.inlines()), attributes, span));
    }
  }

  private void heading(Heading node) {
    Stretch text = lines.of(node);
    int braces = AttributeParser.startOfLast(text.text());
    boolean own = braces == 0 || (braces > 0 && " \t".indexOf(text.text().charAt(braces - 1)) >= 0);
    Attributes attributes =
        own ? AttributeParser.parse(text.from(braces), reading) : Attributes.NONE;
    List<Inline> content = PieceWriter.line(own ? text.sub(0, braces) : text, scope);
    int start = node.getStartOffset() + lines.base();
    if (Wording.isSilent(content)) {
      reading.emptyHeading(start, start + 1);
      if (!Wording.isBlank(content)) {
        frames.block(new Block.Paragraph(content, attributes, span(node)));
      }
      return;
    }
    int level = reading.level(node.getLevel(), start);
    reading.heading(level, start, text.end());
    frames.block(new Block.Heading(level, content, attributes, span(node)));
  }

  private void html(List<Stretch> all) {
    new HtmlReader(frames).read(Stretch.join(all));
  }

  private Block list(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item : list.getChildren()) items.add(new Block.Item(inside(item), span(item)));
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    boolean isOrdered = list instanceof OrderedList;
    return new Block.ItemList(isOrdered, start, list.isTight(), items, Attributes.NONE, span(list));
  }

  private Block fenced(FencedCodeBlock code) {
    Stretch info = lines.shift(Stretch.of(code.getInfo())).strip();
    int braces = AttributeParser.startOfLast(info.text());
    Attributes attributes =
        braces >= 0 ? AttributeParser.parse(info.from(braces), reading) : Attributes.NONE;
    Stretch words = (braces >= 0 ? info.sub(0, braces) : info).strip();
    String language = Entities.unescape(words.text().split("\\s", 2)[0]);
    if (words.text().length() > language.length() && !language.isEmpty()) surplus(words);
    boolean byClass = language.isEmpty() && !attributes.classes().isEmpty();
    return new Block.CodeBlock(
        code(code), byClass ? attributes.classes().get(0) : language, attributes, span(code));
  }

  private void surplus(Stretch words) {
    reading
        .problems()
        .report(
            Code.ATTRIBUTE_UNKNOWN,
            words.start(),
            words.end(),
            "`%s` is more than the name of a language".formatted(words.text()),
            "write the language alone, and a caption as text above or below the code");
  }

  private static String code(ContentNode code) {
    StringBuilder text = new StringBuilder();
    code.getContentLines().forEach(line -> text.append(line.toString()));
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? text.toString() : text + "\n";
  }

  private Block definitions(DefinitionList list) {
    Parts parts = new Parts(reading);
    for (Node child : list.getChildren()) {
      int start = child.getStartOffset() + lines.base();
      int end = child.getEndOffset() + lines.base();
      if (child instanceof DefinitionTerm term) {
        parts.add(new Part.Term(term(term), start, end));
      } else if (child instanceof DefinitionItem) {
        parts.add(new Part.Meaning(inside(child), start, end));
      }
    }
    return new Grouping(reading).definitions(parts, Attributes.NONE, span(list));
  }

  private List<Inline> term(DefinitionTerm term) {
    List<Inline> content = new ArrayList<>();
    for (Node child : term.getChildren()) {
      if (child instanceof Paragraph paragraph) {
        content.addAll(PieceWriter.line(Stretch.join(lines.of(paragraph)), scope));
      }
    }
    return content;
  }
}
