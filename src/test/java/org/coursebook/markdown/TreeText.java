package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.BlockVisitor;
import org.coursebook.book.Inline;
import org.coursebook.book.InlineVisitor;
import org.coursebook.book.Lesson;
import org.coursebook.book.Target;

/** A tree as text: a line a block, what is inside it indented. */
final class TreeText implements BlockVisitor<List<String>>, InlineVisitor<String> {
  private final boolean spans;

  private TreeText(boolean spans) {
    this.spans = spans;
  }

  static String of(Lesson lesson) {
    return new TreeText(false).lesson(lesson);
  }

  static String withSpans(Lesson lesson) {
    return new TreeText(true).lesson(lesson);
  }

  static String line(List<Inline> content, boolean spans) {
    return new TreeText(spans).line(content);
  }

  private String lesson(Lesson lesson) {
    List<String> lines = new ArrayList<>();
    lines.addAll(all(lesson.blocks()));
    lesson
        .notes()
        .forEach(
            note -> lines.addAll(node("note " + note.id() + at(note.span()), all(note.blocks()))));
    return String.join("\n", lines);
  }

  private String at(org.coursebook.diagnostic.Span span) {
    return spans ? "@" + span.line() + ":" + span.column() + "+" + span.length() : "";
  }

  private List<String> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  private String line(List<Inline> content) {
    return content.stream()
        .map(i -> i.accept(this) + at(i.span()))
        .collect(Collectors.joining(spans ? " " : ""));
  }

  private static List<String> node(String head, List<String> inside) {
    List<String> lines = new ArrayList<>();
    lines.add(head);
    inside.forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static String attributes(Attributes a) {
    StringBuilder text = new StringBuilder();
    if (!a.id().isEmpty()) text.append(" #").append(a.id());
    a.classes().forEach(name -> text.append(" .").append(name));
    if (!a.language().isEmpty()) text.append(" lang=").append(a.language());
    a.others().forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
    return text.toString();
  }

  private String head(String name, Block block) {
    return name + attributes(block.attributes()) + at(block.span());
  }

  @Override
  public List<String> paragraph(Block.Paragraph p) {
    return List.of(head("p", p) + ": " + line(p.content()));
  }

  @Override
  public List<String> heading(Block.Heading h) {
    return List.of(head("h" + h.level(), h) + ": " + line(h.content()));
  }

  @Override
  public List<String> itemList(Block.ItemList l) {
    List<String> items = new ArrayList<>();
    l.items().forEach(item -> items.addAll(node("item" + at(item.span()), all(item.blocks()))));
    String kind = (l.ordered() ? "ol " + l.start() : "ul") + (l.tight() ? "" : " loose");
    return node(head(kind, l), items);
  }

  @Override
  public List<String> quotation(Block.Quotation q) {
    List<String> inside = new ArrayList<>(all(q.blocks()));
    if (!q.attribution().isEmpty()) inside.add("by: " + line(q.attribution()));
    return node(head("quote", q), inside);
  }

  @Override
  public List<String> codeBlock(Block.CodeBlock c) {
    return List.of(head("code " + c.language(), c) + ": " + c.text().replace("\n", "⏎"));
  }

  @Override
  public List<String> table(Block.Table t) {
    List<String> rows = new ArrayList<>();
    if (!t.caption().isEmpty()) rows.add("caption: " + line(t.caption()));
    t.head().forEach(row -> rows.add("head " + row(row)));
    t.body().forEach(row -> rows.add("row " + row(row)));
    return node(head("table " + t.columns(), t), rows);
  }

  private String row(Block.Row row) {
    return row.cells().stream()
        .map(
            cell ->
                (cell.header() ? "!" : "")
                    + (cell.columns() > 1 ? "c" + cell.columns() : "")
                    + (cell.rows() > 1 ? "r" + cell.rows() : "")
                    + String.join(" / ", all(cell.blocks())))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public List<String> figure(Block.Figure f) {
    List<String> inside = new ArrayList<>(all(f.blocks()));
    if (!f.caption().isEmpty()) inside.add("caption: " + line(f.caption()));
    return node(head("figure", f), inside);
  }

  @Override
  public List<String> definitionList(Block.DefinitionList l) {
    List<String> inside = new ArrayList<>();
    for (Block.Definition d : l.definitions()) {
      d.terms().forEach(term -> inside.add("term: " + line(term)));
      d.meanings().forEach(meaning -> inside.addAll(node("means", all(meaning))));
    }
    return node(head("dl", l), inside);
  }

  @Override
  public List<String> alert(Block.Alert a) {
    return node(head("alert " + a.kind(), a), all(a.blocks()));
  }

  @Override
  public List<String> division(Block.Division d) {
    return node(head("div", d), all(d.blocks()));
  }

  @Override
  public List<String> thematicBreak(Block.ThematicBreak b) {
    return List.of(head("hr", b));
  }

  @Override
  public String text(Inline.Text text) {
    return spans ? "'" + text.text() + "'" : text.text();
  }

  @Override
  public String formatted(Inline.Formatted f) {
    return "<" + f.format() + attributes(f.attributes()) + ">(" + line(f.content()) + ")";
  }

  @Override
  public String abbreviation(Inline.Abbreviation a) {
    return "<abbr " + a.expansion() + ">(" + line(a.content()) + ")";
  }

  @Override
  public String code(Inline.Code code) {
    return "<code" + attributes(code.attributes()) + ">(" + code.text() + ")";
  }

  @Override
  public String link(Inline.Link link) {
    String title = link.title().isEmpty() ? "" : " \"" + link.title() + "\"";
    String href = ((Target.Written) link.target()).href();
    return "<a " + href + title + attributes(link.attributes()) + ">(" + line(link.content()) + ")";
  }

  @Override
  public String image(Inline.Image image) {
    String title = image.title().isEmpty() ? "" : " \"" + image.title() + "\"";
    return "<img "
        + image.source()
        + title
        + attributes(image.attributes())
        + ">("
        + image.alternative()
        + ")";
  }

  @Override
  public String noteCall(Inline.NoteCall call) {
    return "[^" + call.note() + "]";
  }

  @Override
  public String citation(Inline.Citation citation) {
    String items =
        citation.items().stream()
            .map(
                i ->
                    i.prefix()
                        + "/"
                        + (i.withoutAuthor() ? "-" : "")
                        + i.key()
                        + "/"
                        + i.locator()
                        + at(i.span()))
            .collect(Collectors.joining("; "));
    return "<cite" + (citation.inText() ? "!" : "") + ">(" + items + ")";
  }

  @Override
  public String repeated(Inline.Repeated repeated) {
    throw new IllegalStateException("no lesson as read repeats a source");
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "⏎";
  }
}
