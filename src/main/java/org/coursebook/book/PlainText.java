package org.coursebook.book;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of inline content alone, for places that hold no markup; note calls and formatted
 * citations leave nothing.
 */
public final class PlainText implements InlineVisitor<String> {
  /** The class of formatted citations that stand in the text. */
  public static final String CITATION = "citation";

  private static final PlainText INSTANCE = new PlainText();

  private PlainText() {}

  /** The words, in order. */
  public static String of(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(INSTANCE)).collect(Collectors.joining());
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String formatted(Inline.Formatted formatted) {
    return formatted.attributes().classes().contains(CITATION) ? "" : of(formatted.content());
  }

  @Override
  public String abbreviation(Inline.Abbreviation abbreviation) {
    return of(abbreviation.content());
  }

  @Override
  public String code(Inline.Code code) {
    return code.text();
  }

  @Override
  public String link(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public String image(Inline.Image image) {
    return image.alternative();
  }

  @Override
  public String noteCall(Inline.NoteCall call) {
    return "";
  }

  @Override
  public String citation(Inline.Citation citation) {
    return citation.written();
  }

  @Override
  public String repeated(Inline.Repeated repeated) {
    return of(repeated.shortForm());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }
}
