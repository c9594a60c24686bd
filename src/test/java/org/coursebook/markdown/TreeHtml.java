package org.coursebook.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;
import org.coursebook.book.Inline;
import org.coursebook.book.InlineVisitor;
import org.coursebook.book.Target;
import org.jsoup.nodes.Entities;

/** A tree as the HTML that the CommonMark specification writes, as far as it has such a thing. */
final class TreeHtml implements BlockVisitor<String>, InlineVisitor<String> {
  private boolean tight;

  private TreeHtml() {}

  static String of(List<Block> blocks) {
    return new TreeHtml().blocks(blocks);
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
  }

  private String loose(List<Block> blocks) {
    boolean around = tight;
    tight = false;
    String html = blocks(blocks);
    tight = around;
    return html;
  }

  private String line(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private static String element(String name, Attributes attributes, String content) {
    StringBuilder tag = new StringBuilder("<" + name);
    if (!attributes.id().isEmpty()) tag.append(pair("id", attributes.id()));
    if (!attributes.classes().isEmpty()) {
      tag.append(pair("class", String.join(" ", attributes.classes())));
    }
    return tag + ">" + content + "</" + name + ">";
  }

  private static String pair(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + Entities.escape(value) + "\"";
  }

  @Override
  public String paragraph(Block.Paragraph p) {
    return tight ? line(p.content()) : element("p", p.attributes(), line(p.content()));
  }

  @Override
  public String heading(Block.Heading h) {
    return element("h" + h.level(), h.attributes(), line(h.content()));
  }

  @Override
  public String itemList(Block.ItemList l) {
    boolean around = tight;
    tight = l.tight();
    String items =
        l.items().stream()
            .map(item -> "<li>" + blocks(item.blocks()) + "</li>")
            .collect(Collectors.joining("\n"));
    tight = around;
    if (!l.ordered()) return element("ul", l.attributes(), items);
    return "<ol" + (l.start() == 1 ? "" : pair("start", "" + l.start())) + ">" + items + "</ol>";
  }

  @Override
  public String quotation(Block.Quotation q) {
    String who = q.attribution().isEmpty() ? "" : "<footer>" + line(q.attribution()) + "</footer>";
    return element("blockquote", q.attributes(), loose(q.blocks()) + who);
  }

  @Override
  public String codeBlock(Block.CodeBlock c) {
    String language = c.language().isEmpty() ? "" : pair("class", "language-" + c.language());
    return "<pre><code" + language + ">" + Entities.escape(c.text()) + "</code></pre>";
  }

  @Override
  public String table(Block.Table t) {
    return element("table", t.attributes(), rows("thead", t.head()) + rows("tbody", t.body()));
  }

  private String rows(String name, List<Block.Row> rows) {
    if (rows.isEmpty()) return "";
    return rows.stream()
        .map(row -> "<tr>" + row.cells().stream().map(this::cell).collect(Collectors.joining()))
        .collect(Collectors.joining("</tr>", "<" + name + ">", "</tr></" + name + ">"));
  }

  private String cell(Block.Cell cell) {
    return (cell.header() ? "<th>" : "<td>")
        + cell.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining())
        + (cell.header() ? "</th>" : "</td>");
  }

  /** A picture with its caption is a paragraph to the specification, and the caption its title. */
  @Override
  public String figure(Block.Figure f) {
    String caption = f.caption().isEmpty() ? "" : " title=\"" + line(f.caption()) + "\"";
    return loose(f.blocks()).replaceFirst(">(?=</p>$)", caption.replace("\\", "\\\\") + ">");
  }

  @Override
  public String definitionList(Block.DefinitionList l) {
    return "<dl></dl>";
  }

  @Override
  public String alert(Block.Alert a) {
    return element("aside", a.attributes(), loose(a.blocks()));
  }

  @Override
  public String division(Block.Division d) {
    return element("div", d.attributes(), loose(d.blocks()));
  }

  @Override
  public String thematicBreak(Block.ThematicBreak b) {
    return "<hr />";
  }

  @Override
  public String text(Inline.Text text) {
    return Entities.escape(text.text());
  }

  @Override
  public String formatted(Inline.Formatted f) {
    String name =
        switch (f.format()) {
          case EMPHASIS -> "em";
          case STRONG -> "strong";
          case STRIKETHROUGH -> "del";
          case SUBSCRIPT -> "sub";
          case SUPERSCRIPT -> "sup";
          default -> "span";
        };
    return element(name, f.attributes(), line(f.content()));
  }

  @Override
  public String abbreviation(Inline.Abbreviation a) {
    return "<abbr>" + line(a.content()) + "</abbr>";
  }

  @Override
  public String code(Inline.Code code) {
    return element("code", code.attributes(), Entities.escape(code.text()));
  }

  @Override
  public String link(Inline.Link link) {
    String href = Entities.escape(((Target.Written) link.target()).href());
    return "<a href=\""
        + href
        + "\""
        + pair("title", link.title())
        + ">"
        + line(link.content())
        + "</a>";
  }

  @Override
  public String image(Inline.Image image) {
    return "<img src=\""
        + Entities.escape(image.source())
        + "\" alt=\""
        + Entities.escape(image.alternative())
        + "\""
        + pair("title", image.title())
        + ">";
  }

  @Override
  public String noteCall(Inline.NoteCall call) {
    return "[^" + Entities.escape(call.note()) + "]";
  }

  @Override
  public String citation(Inline.Citation citation) {
    return "<cite>" + Entities.escape(citation.written()) + "</cite>";
  }

  @Override
  public String repeated(Inline.Repeated repeated) {
    throw new IllegalStateException("no lesson as read repeats a source");
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br />";
  }
}
