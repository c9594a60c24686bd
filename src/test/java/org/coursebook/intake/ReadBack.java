package org.coursebook.intake;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;

/** Reads a lesson as a Markdown parser does, so that nothing but its own words counts. */
final class ReadBack {
  private static final MutableDataSet DIALECT =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  FootnoteExtension.create(),
                  TablesExtension.create(),
                  DefinitionExtension.create(),
                  StrikethroughSubscriptExtension.create(),
                  SuperscriptExtension.create()));

  private ReadBack() {}

  /** The words of all paragraphs, a line feed behind each, without notes and their calls. */
  static String words(String lesson) {
    String body =
        lesson.startsWith("---\n") ? lesson.substring(lesson.indexOf("\n---\n") + 5) : lesson;
    Document document = Parser.builder(DIALECT).build().parse(body);
    StringBuilder words = new StringBuilder();
    for (Node block : document.getChildren()) {
      if (block instanceof FootnoteBlock) continue;
      if (!(block instanceof Paragraph)) throw new AssertionError("no paragraph: " + block);
      for (Node inline : block.getDescendants()) {
        if (inline instanceof Footnote) inline.unlink();
      }
      String html = HtmlRenderer.builder(DIALECT).build().render(block);
      words.append(Jsoup.parse(html).wholeText().strip()).append('\n');
    }
    return words.toString();
  }

  /** The HTML that a stretch of Markdown means. */
  static String html(String markdown) {
    return HtmlRenderer.builder(DIALECT)
        .build()
        .render(Parser.builder(DIALECT).build().parse(markdown))
        .strip();
  }
}
