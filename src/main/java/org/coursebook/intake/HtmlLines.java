package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a web page as a reader sees them, each with the element that holds it. */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr", "img", "picture", "label");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;

  private HtmlLines(Element body) {
    block = body;
  }

  /**
   * A line.
   *
   * @param block the element that it stands in, and that is no part of a line
   */
  record Line(Element block, String text) {}

  static List<Line> of(Element body) {
    HtmlLines lines = new HtmlLines(body);
    body.traverse(lines);
    lines.flush();
    return List.copyOf(lines.lines);
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** The nearest element round a node that is no part of a line. */
  static Element blockOf(Node node, Element body) {
    Element element = node instanceof Element self ? self : body;
    for (Node at = node; at != null; at = at.parent()) {
      if (at instanceof Element candidate && !isInline(candidate)) return candidate;
    }
    return element;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (text.isEmpty() && !words.isBlank()) block = blockOf(words, block);
      text.append(words.getWholeText());
    } else if (node instanceof Element element && !isInline(element)) {
      flush();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !isInline(element)) flush();
  }

  private void flush() {
    String line = TextPage.collapsed(text.toString());
    if (!line.isEmpty()) lines.add(new Line(block, line));
    text.setLength(0);
  }
}
