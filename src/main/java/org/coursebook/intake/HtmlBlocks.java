package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a lesson's text out of a web page, without what the site put round and between it. */
final class HtmlBlocks {
  private static final int MANY_WORDS = 8;
  private static final int EXCERPT = 80;

  private final Element container;
  private final Element from;
  private final Optional<Element> to;
  private final SiteParts site;
  private final List<String> leftOut = new ArrayList<>();
  private boolean started;
  private boolean ended;

  /**
   * Between two elements of a page.
   *
   * @param container holds the text
   * @param from the lesson's heading
   * @param to the heading behind the lesson, if one follows
   */
  HtmlBlocks(Element container, Element from, Optional<Element> to) {
    this.container = container;
    this.from = from;
    this.to = to;
    this.site = new SiteParts(container, from);
  }

  List<PageBlock> read() {
    return blocks(container);
  }

  /** What was met on the way that a lesson can't hold. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  private List<PageBlock> blocks(Element parent) {
    List<PageBlock> blocks = new ArrayList<>();
    HtmlPassage passage = new HtmlPassage();
    children(parent, passage, blocks);
    flush(passage, blocks);
    return blocks;
  }

  private void children(Element parent, HtmlPassage passage, List<PageBlock> blocks) {
    for (Node child : parent.childNodes()) {
      if (ended) return;
      if (child instanceof TextNode words) {
        if (started) passage.append(words.getWholeText());
      } else if (child instanceof Element element) {
        element(element, passage, blocks);
      }
    }
  }

  private void element(Element element, HtmlPassage passage, List<PageBlock> blocks) {
    if (to.isPresent() && to.get().equals(element)) {
      ended = true;
    } else if (element.equals(from)) {
      started = true;
    } else if (element.nameIs("br")) {
      if (passage.breakLine()) flush(passage, blocks);
    } else if (element.nameIs("img") || element.nameIs("video") || element.nameIs("audio")) {
      leaveOut(element);
    } else if (isInline(element)) {
      boolean marks = passage.begin(element);
      children(element, passage, blocks);
      if (marks) passage.end();
    } else if (site.has(element)) {
      passOver(element);
    } else {
      flush(passage, blocks);
      block(element, passage, blocks);
      flush(passage, blocks);
    }
  }

  /** Whether an element is part of a line; one that holds a block, as links may, is none. */
  private static boolean isInline(Element element) {
    return HtmlLines.isInline(element)
        && element.getAllElements().stream().allMatch(inner -> isLine(inner));
  }

  private static boolean isLine(Element element) {
    return HtmlLines.isInline(element) || element.nameIs("br");
  }

  private void leaveOut(Element element) {
    if (!started) return;
    String what = element.nameIs("img") ? "picture" : element.normalName();
    String text = element.attr("alt").strip();
    leftOut.add(what + " `" + element.attr("src") + "`" + (text.isEmpty() ? "" : ": " + text));
  }

  /** Names text that looks like the site's own, but is long enough to be missed. */
  private void passOver(Element element) {
    String text = TextPage.collapsed(element.text());
    boolean facts = text.regionMatches(true, 0, CourseFacts.ABOUT, 0, CourseFacts.ABOUT.length());
    if (!started || facts || text.split(" ", -1).length < MANY_WORDS) return;
    leftOut.add("text in `<" + element.normalName() + ">`: " + excerpt(element));
  }

  private static String excerpt(Element element) {
    String text = TextPage.collapsed(element.text());
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }

  private void flush(HtmlPassage passage, List<PageBlock> blocks) {
    Optional<Passage> words = passage.take();
    if (started) words.ifPresent(found -> blocks.add(new PageBlock.Paragraph(found)));
  }

  private void block(Element element, HtmlPassage passage, List<PageBlock> blocks) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
      case "blockquote" -> whole(blocks(element), blocks, PageBlock.Quotation::new);
      case "ul", "ol" -> list(element, blocks);
      case "table" -> table(element, passage, blocks);
      case "pre" -> preformatted(element, blocks);
      case "hr" -> {
        if (started && !blocks.isEmpty()) blocks.add(new PageBlock.Rule());
      }
      default -> children(element, passage, blocks);
    }
  }

  private static void whole(
      List<PageBlock> inner, List<PageBlock> blocks, Function<List<PageBlock>, PageBlock> kind) {
    if (!inner.isEmpty()) blocks.add(kind.apply(inner));
  }

  private void heading(Element element, List<PageBlock> blocks) {
    int level = element.normalName().charAt(1) - '0';
    for (PageBlock block : blocks(element)) {
      if (block instanceof PageBlock.Paragraph line) {
        blocks.add(new PageBlock.Heading(level, line.passage()));
      } else {
        blocks.add(block);
      }
    }
  }

  private void list(Element element, List<PageBlock> blocks) {
    List<List<PageBlock>> items = new ArrayList<>();
    for (Element item : element.children()) {
      List<PageBlock> inner = ended || site.has(item) ? List.of() : blocks(item);
      if (!inner.isEmpty()) items.add(inner);
    }
    if (!items.isEmpty()) blocks.add(new PageBlock.Items(element.nameIs("ol"), items));
  }

  /** A table with one line in every cell; the words of any other stand as paragraphs. */
  private void table(Element table, HtmlPassage passage, List<PageBlock> blocks) {
    HtmlTable rows = new HtmlTable(table);
    if (!started || !rows.isGrid()) {
      if (started && rows.isWide()) {
        leftOut.add("rows and columns of a table, its words are paragraphs: " + excerpt(table));
      }
      children(table, passage, blocks);
      return;
    }
    rows.caption().ifPresent(caption -> blocks.addAll(blocks(caption)));
    blocks.add(
        new PageBlock.Grid(
            rows.cells().stream().map(row -> row.stream().map(this::cell).toList()).toList()));
  }

  private Passage cell(Element cell) {
    HtmlPassage words = new HtmlPassage();
    List<PageBlock> blocks = new ArrayList<>();
    children(cell, words, blocks);
    flush(words, blocks);
    return blocks.stream()
        .filter(PageBlock.Paragraph.class::isInstance)
        .map(block -> ((PageBlock.Paragraph) block).passage().onOneLine())
        .findFirst()
        .orElseGet(() -> Passage.plain(""));
  }

  private void preformatted(Element element, List<PageBlock> blocks) {
    String text = element.wholeText().replaceAll("^\\n|\\s+$", "");
    if (started && !text.isBlank()) blocks.add(new PageBlock.Preformatted(text));
  }
}
