package org.coursebook.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;
import org.coursebook.book.Inline;

/** Writes blocks, and through an {@link InlineWriter} what stands in them. */
final class BlockWriter implements BlockVisitor<MarkupBuilder> {
  private final MarkupBuilder out;
  private final LessonContext context;
  private final NoteWriter notes;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private boolean verse;

  BlockWriter(MarkupBuilder out, LessonContext context) {
    this.out = out;
    this.context = context;
    this.notes = new NoteWriter(out, context, this);
    this.inlines = new InlineWriter(out, context, notes);
    this.tables = new TableWriter(out, context, this);
  }

  InlineWriter inlines() {
    return inlines;
  }

  NoteWriter notes() {
    return notes;
  }

  MarkupBuilder write(List<Block> blocks) {
    blocks.forEach(this::write);
    return out;
  }

  void write(Block block) {
    out.at(block.span());
    block.accept(this);
  }

  @Override
  public MarkupBuilder paragraph(Block.Paragraph paragraph) {
    boolean inVerse = verse || isVerse(paragraph);
    return out.element(
        "p",
        AttributeMap.of(paragraph.attributes()),
        () -> {
          if (inVerse) verseLines(paragraph.content());
          else words(paragraph.content());
        });
  }

  /** Writes a passage of the running text. */
  void words(List<Inline> content) {
    out.passage();
    inlines.write(content);
  }

  private static boolean isVerse(Block block) {
    return block.attributes().classes().contains("verse");
  }

  /** Each line of a verse is a block, so that what turns over can stand in. */
  private void verseLines(List<Inline> content) {
    out.passage();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.LineBreak) {
        verseLine(line);
        // Reading aloud, and readers without our style sheet, need the break itself.
        if (context.profile() == Profile.SCREEN) out.empty("br", Map.of());
      } else {
        line.add(inline);
      }
    }
    verseLine(line);
  }

  private void verseLine(List<Inline> line) {
    List<Inline> words = List.copyOf(line);
    line.clear();
    out.element("span", Map.of("class", "verse-line"), () -> inlines.write(words));
  }

  /** Writes blocks that may be verse. */
  private void writeIn(Block around, List<Block> inside) {
    boolean before = verse;
    verse |= isVerse(around);
    write(inside);
    verse = before;
  }

  @Override
  public MarkupBuilder heading(Block.Heading heading) {
    return out.element(
        "h" + heading.level(),
        AttributeMap.of(heading.attributes()),
        () -> words(heading.content()));
  }

  @Override
  public MarkupBuilder itemList(Block.ItemList list) {
    Map<String, String> attributes =
        AttributeMap.of(list.attributes(), list.tight() ? "tight" : "loose");
    if (list.ordered() && list.start() != 1) {
      attributes.put("start", String.valueOf(list.start()));
    }
    return out.element(
        list.ordered() ? "ol" : "ul",
        attributes,
        () -> list.items().forEach(item -> item(item, list.tight())));
  }

  private void item(Block.Item item, boolean tight) {
    out.at(item.span());
    out.element(
        "li",
        () -> {
          boolean alone = item.blocks().size() == 1;
          for (Block block : item.blocks()) {
            if (tight && isPlain(block)) tight(block, alone);
            else write(block);
          }
        });
  }

  /**
   * A plain paragraph without its tag. On paper only if it stands alone: lines are composed box by
   * box, and words beside other blocks would have a box without an element.
   */
  private void tight(Block block, boolean alone) {
    if (alone || context.profile() == Profile.SCREEN) bare(block);
    else out.element("p", Map.of("class", "tight"), () -> bare(block));
  }

  private static boolean isPlain(Block block) {
    return block instanceof Block.Paragraph && block.attributes().equals(Attributes.NONE);
  }

  private void bare(Block block) {
    if (block instanceof Block.Paragraph paragraph) words(paragraph.content());
  }

  /** A cell's or a meaning's content: a single plain paragraph stands there without its tag. */
  MarkupBuilder content(List<Block> blocks) {
    if (isBare(blocks)) bare(blocks.get(0));
    else write(blocks);
    return out;
  }

  private static boolean isBare(List<Block> blocks) {
    return blocks.size() == 1 && isPlain(blocks.get(0));
  }

  @Override
  public MarkupBuilder quotation(Block.Quotation quotation) {
    return out.element(
        "blockquote",
        onScreen(AttributeMap.of(quotation.attributes(), "quotation"), Semantics.of(quotation)),
        () -> {
          writeIn(quotation, quotation.blocks());
          if (!quotation.attribution().isEmpty()) attribution(quotation.attribution());
        });
  }

  private void attribution(List<Inline> content) {
    out.at(content.get(0).span());
    out.element(
        "p",
        Map.of("class", "attribution"),
        () -> {
          out.passage().text("— ");
          inlines.write(content);
        });
  }

  @Override
  public MarkupBuilder codeBlock(Block.CodeBlock code) {
    out.passage();
    String kind = code.language().isEmpty() ? "" : "language-" + code.language();
    return out.element(
        "pre",
        AttributeMap.of(code.attributes()),
        () -> out.element("code", AttributeMap.of(Attributes.NONE, kind), code.text()));
  }

  @Override
  public MarkupBuilder table(Block.Table table) {
    return tables.write(table);
  }

  @Override
  public MarkupBuilder figure(Block.Figure figure) {
    return out.element(
        "figure",
        AttributeMap.of(figure.attributes()),
        () -> {
          if (isBare(figure.blocks())) tight(figure.blocks().get(0), figure.caption().isEmpty());
          else write(figure.blocks());
          if (!figure.caption().isEmpty()) {
            out.at(figure.caption().get(0).span());
            out.element("figcaption", () -> words(figure.caption()));
          }
        });
  }

  @Override
  public MarkupBuilder definitionList(Block.DefinitionList list) {
    if (!Semantics.isGlossary(list) || context.profile() == Profile.PRINT) {
      return definitions(list, Map.of(), Map.of());
    }
    Map<String, String> name = Map.of("aria-label", context.labels().get("glossary"));
    return out.element(
        "section",
        Semantics.and(name, Semantics.of("glossary")),
        () -> definitions(list, Map.of("epub:type", "glossterm"), Map.of("epub:type", "glossdef")));
  }

  private MarkupBuilder definitions(
      Block.DefinitionList list, Map<String, String> term, Map<String, String> meaning) {
    return out.element(
        "dl",
        AttributeMap.of(list.attributes()),
        () -> list.definitions().forEach(entry -> entry(entry, term, meaning)));
  }

  private void entry(
      Block.Definition definition, Map<String, String> term, Map<String, String> meaning) {
    out.at(definition.span());
    out.element("div", Map.of("class", "definition"), () -> terms(definition, term, meaning));
  }

  private void terms(
      Block.Definition definition, Map<String, String> kind, Map<String, String> ofMeaning) {
    for (List<Inline> term : definition.terms()) out.element("dt", kind, () -> words(term));
    for (List<Block> meaning : definition.meanings()) {
      if (!meaning.isEmpty()) out.at(meaning.get(0).span());
      out.element("dd", ofMeaning, () -> content(meaning));
    }
    // XHTML wants something said of every term, be it nothing.
    if (definition.meanings().isEmpty()) out.element("dd", ofMeaning, "");
  }

  /** The attributes, and on the screen what is said besides. */
  private Map<String, String> onScreen(
      Map<String, String> attributes, Map<String, String> semantics) {
    return context.profile() == Profile.SCREEN ? Semantics.and(attributes, semantics) : attributes;
  }

  @Override
  public MarkupBuilder alert(Block.Alert alert) {
    String kind = alert.kind().name().toLowerCase(Locale.ROOT);
    Map<String, String> attributes =
        new TreeMap<>(AttributeMap.of(alert.attributes(), "alert", "alert-" + kind));
    attributes.put("role", "note");
    Map<String, String> all = onScreen(attributes, Semantics.of(alert.kind()));
    return out.element(
        "div",
        all,
        () -> {
          out.passage();
          out.element("p", Map.of("class", "alert-label"), context.labels().get("alert." + kind));
          write(alert.blocks());
        });
  }

  @Override
  public MarkupBuilder division(Block.Division division) {
    return out.element(
        "div", AttributeMap.of(division.attributes()), () -> writeIn(division, division.blocks()));
  }

  @Override
  public MarkupBuilder thematicBreak(Block.ThematicBreak thematicBreak) {
    return out.empty("hr", Map.of("class", "break"));
  }
}
