package org.coursebook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.coursebook.book.Attributes;
import org.coursebook.diagnostic.Span;

/** The lines of blocks, without the marks of what is around them, and without what was taken. */
final class Lines {
  private final int base;
  private final String source;
  private final IdentityHashMap<Node, List<Stretch>> left = new IdentityHashMap<>();

  /**
   * The lines of the text that flexmark was given.
   *
   * @param base where in the file that text begins
   */
  Lines(int base, String source) {
    this.base = base;
    this.source = source;
  }

  int base() {
    return base;
  }

  /** A stretch of the text as a stretch of the file. */
  Stretch shift(Stretch stretch) {
    return stretch.shiftedBy(base);
  }

  /** Where a block stands, without the line ends and spaces behind it. */
  Span span(Node node, Reading reading) {
    return reading.span(node.getStartOffset() + base, end(node));
  }

  /** Where in the file a block ends, without the line ends and spaces behind it. */
  int end(Node node) {
    int end = Math.min(node.getEndOffset(), source.length());
    while (end > node.getStartOffset() && Character.isWhitespace(source.charAt(end - 1))) end--;
    return end + base;
  }

  /** Whether there is nothing to see of a block: a comment, a note, a definition of a link. */
  boolean isSilent(Node node) {
    if (node instanceof HtmlBlockBase html) {
      String text = Stretch.join(of(html)).text().strip();
      return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
    }
    return node instanceof NoteBlock || (node instanceof Paragraph p && of(p).isEmpty());
  }

  /** The lines of a block that are left. */
  List<Stretch> of(ContentNode node) {
    return left.computeIfAbsent(node, key -> split(node));
  }

  /** Says what is left of a block. */
  void leave(Node node, List<Stretch> lines) {
    left.put(node, lines);
  }

  private List<Stretch> split(ContentNode node) {
    List<Stretch> lines = new ArrayList<>();
    for (BasedSequence line : node.getContentLines()) {
      Stretch stretch = shift(Stretch.of(line));
      lines.add(node instanceof HtmlBlockBase ? stretch : stretch.stripLeading());
    }
    if (node instanceof Paragraph) lines.removeIf(Stretch::isBlank);
    return lines;
  }

  /** The words of a heading, without its marks. */
  Stretch of(Heading heading) {
    List<Stretch> rest = left.get(heading);
    return rest == null ? shift(Stretch.of(heading.getText())).strip() : Stretch.join(rest);
  }

  /** Takes the definitions of links from above the words of an underlined heading. */
  void takeReferences(Heading heading, References references) {
    Stretch words = of(heading);
    if (!heading.isSetextHeading() || !words.text().startsWith("[")) return;
    Stretch rest = references.take(words);
    if (!rest.isBlank()) leave(heading, List.of(rest.strip()));
  }

  /** Takes the definitions of links from the beginning of a paragraph. */
  void takeReferences(Paragraph paragraph, References references) {
    List<Stretch> lines = of(paragraph);
    if (lines.isEmpty() || !lines.get(0).text().startsWith("[")) return;
    Stretch rest = references.take(Stretch.join(lines));
    List<Stretch> remaining = new ArrayList<>();
    for (Stretch line : lines) if (line.start() >= rest.start()) remaining.add(line);
    leave(paragraph, rest.isBlank() ? List.of() : remaining);
  }

  /** Takes the last line if it is attributes and nothing else. */
  Attributes takeAttributes(List<Stretch> lines, Reading reading) {
    if (lines.isEmpty()) return Attributes.NONE;
    Stretch last = lines.get(lines.size() - 1).strip();
    if (AttributeParser.startOfLast(last.text()) != 0) return Attributes.NONE;
    lines.remove(lines.size() - 1);
    return AttributeParser.parse(last, reading);
  }

  /** Whether a line begins at the very beginning of a line of the file. */
  boolean isAtMargin(Stretch line) {
    int start = line.start() - base;
    return start == 0 || source.charAt(start - 1) == '\n';
  }
}
