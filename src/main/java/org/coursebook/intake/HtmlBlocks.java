package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a lesson's text out of a web page, without what the site put round and between it. */
final class HtmlBlocks {
  private static final Set<String> NO_TEXT =
      Set.of("nav", "aside", "footer", "dialog", "form", "menu");
  private static final Set<String> NO_TEXT_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search");
  private static final Pattern NO_TEXT_NAME =
      Pattern.compile(
          "(?i)(?:.*[-_])?(?:cookies?|consent|gdpr|share|sharing|social|comments?|respond|related"
              + "|sidebar|breadcrumbs?|newsletter|subscribe|advert|advertisement|ads|promo"
              + "|pagination|pager|navigation|nav|menu|toolbar|modal|popup|skip-link"
              + "|screen-reader-text)(?:[-_].*)?");

  private static final int MANY_WORDS = 8;
  private static final int EXCERPT = 80;

  private final Element container;
  private final Element from;
  private final Optional<Element> to;
  private final int length;
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
    this.length = container.text().length();
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
    } else if (isBoilerplate(element)) {
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
    if (!started || text.split(" ", -1).length < MANY_WORDS) return;
    String beginning = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    leftOut.add("text in `<" + element.normalName() + ">`: " + beginning);
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
      List<PageBlock> inner,
      List<PageBlock> blocks,
      java.util.function.Function<List<PageBlock>, PageBlock> kind) {
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
      List<PageBlock> inner = ended || isBoilerplate(item) ? List.of() : blocks(item);
      if (!inner.isEmpty()) items.add(inner);
    }
    if (!items.isEmpty()) blocks.add(new PageBlock.Items(element.nameIs("ol"), items));
  }

  /** A table of words; any other, as one that lays out a page, is read for its text. */
  private void table(Element table, HtmlPassage passage, List<PageBlock> blocks) {
    List<List<Passage>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.children().stream().map(HtmlBlocks::cell).toList());
    }
    boolean plain =
        started
            && rows.size() > 1
            && rows.stream().mapToInt(List::size).distinct().count() == 1
            && !rows.get(0).isEmpty()
            && table
                .select("table table, [colspan], [rowspan], caption, ul, ol, h1, h2, h3")
                .isEmpty();
    if (plain) {
      blocks.add(new PageBlock.Grid(rows));
    } else {
      children(table, passage, blocks);
    }
  }

  private static Passage cell(Element cell) {
    return Passage.plain(TextPage.collapsed(cell.text()));
  }

  private void preformatted(Element element, List<PageBlock> blocks) {
    String text = element.wholeText().replaceAll("^\\n|\\s+$", "");
    if (started && !text.isBlank()) blocks.add(new PageBlock.Preformatted(text));
  }

  private boolean isBoilerplate(Element element) {
    boolean named =
        NO_TEXT.contains(element.normalName())
            || NO_TEXT_ROLES.contains(element.attr("role"))
            || NO_TEXT_NAME.matcher(element.id()).matches()
            || element.classNames().stream().anyMatch(c -> NO_TEXT_NAME.matcher(c).matches());
    return named && !holds(element, from) && element.text().length() * 5 < length * 2;
  }

  private static boolean holds(Element outer, Element inner) {
    return inner.parents().contains(outer);
  }
}
