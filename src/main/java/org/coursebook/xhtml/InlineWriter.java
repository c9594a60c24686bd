package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Attributes;
import org.coursebook.book.Inline;
import org.coursebook.book.InlineVisitor;
import org.coursebook.book.PlainText;
import org.coursebook.book.Target;

/** Writes what stands inside a paragraph. */
final class InlineWriter implements InlineVisitor<MarkupBuilder> {
  /** The class of links from citations to the list of sources. */
  private static final String TO_SOURCE = "to-source";

  private final MarkupBuilder out;
  private final LessonContext context;
  private final NoteWriter notes;

  InlineWriter(MarkupBuilder out, LessonContext context, NoteWriter notes) {
    this.out = out;
    this.context = context;
    this.notes = notes;
  }

  MarkupBuilder write(List<Inline> content) {
    for (Inline inline : content) {
      // Words have no element of their own.
      if (!(inline instanceof Inline.Text)) out.at(inline.span());
      inline.accept(this);
    }
    return out;
  }

  @Override
  public MarkupBuilder text(Inline.Text text) {
    return out.text(text.text());
  }

  @Override
  public MarkupBuilder formatted(Inline.Formatted formatted) {
    return out.element(
        elementOf(formatted.format()),
        AttributeMap.of(formatted.attributes()),
        () -> write(formatted.content()));
  }

  private static String elementOf(Inline.Format format) {
    return switch (format) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case STRIKETHROUGH -> "del";
      case INSERTED -> "ins";
      case SUBSCRIPT -> "sub";
      case SUPERSCRIPT -> "sup";
      case SMALL -> "small";
      case MARKED -> "mark";
      case KEYBOARD -> "kbd";
      case QUOTED -> "q";
      case CITED -> "cite";
      case SPAN -> "span";
    };
  }

  @Override
  public MarkupBuilder abbreviation(Inline.Abbreviation abbreviation) {
    String words = PlainText.of(abbreviation.content());
    Map<String, String> attributes =
        AttributeMap.of(Attributes.NONE, isCapitals(words) ? "sc" : "");
    if (!abbreviation.expansion().isEmpty()) attributes.put("title", abbreviation.expansion());
    return out.element("abbr", attributes, () -> write(abbreviation.content()));
  }

  /** Whether it is one of the abbreviations that are set in small capitals: NEP, not Dr or e.g. */
  private static boolean isCapitals(String words) {
    return words.codePoints().filter(Character::isUpperCase).count() > 1
        && words.codePoints().noneMatch(Character::isLowerCase);
  }

  @Override
  public MarkupBuilder code(Inline.Code code) {
    return out.element("code", AttributeMap.of(code.attributes()), code.text());
  }

  @Override
  public MarkupBuilder link(Inline.Link link) {
    if (link.target() instanceof Target.Web web) {
      return anchor(link, "", web.url());
    }
    if (link.target() instanceof Target.InBook place) {
      if (link.attributes().classes().contains(TO_SOURCE)) return toSource(link, place);
      anchor(link, "cross-reference", context.href(place));
      boolean far = !link.attributes().classes().contains("beside");
      if (far && context.profile() == Profile.PRINT) out.aside(() -> pageReference(place));
      return out;
    }
    throw new IllegalStateException("the assembler let through " + link.target());
  }

  /** From a citation to the list of sources (DPUB-ARIA 1.1: doc-biblioref). */
  private MarkupBuilder toSource(Inline.Link link, Target.InBook place) {
    Map<String, String> attributes = AttributeMap.of(link.attributes());
    attributes.put("href", context.href(place));
    if (context.profile() == Profile.SCREEN) attributes.putAll(Semantics.of("biblioref"));
    return out.element("a", attributes, () -> write(link.content()));
  }

  private MarkupBuilder anchor(Inline.Link link, String kind, String href) {
    Map<String, String> attributes = AttributeMap.of(link.attributes(), kind);
    attributes.put("href", href);
    if (!link.title().isEmpty()) attributes.put("title", link.title());
    return out.element("a", attributes, () -> write(link.content()));
  }

  /** " (page 42)", the number to be filled in by the style sheet. */
  private void pageReference(Target.InBook place) {
    String label = context.labels().get("see.page");
    int number = label.indexOf("{0}");
    out.element(
        "span",
        Map.of("class", "page-reference"),
        () ->
            out.text(" (" + label.substring(0, number))
                .element("a", Map.of("class", "page-number", "href", context.href(place)), () -> {})
                .text(label.substring(number + 3) + ")"));
  }

  @Override
  public MarkupBuilder image(Inline.Image image) {
    Map<String, String> attributes = new TreeMap<>(AttributeMap.of(image.attributes()));
    attributes.put("src", context.profile().source(image.source()));
    attributes.put("alt", image.alternative());
    String described = image.attributes().others().get("longdesc");
    if (described != null && context.profile() == Profile.SCREEN) {
      attributes.put("aria-details", described);
    }
    return out.empty("img", attributes);
  }

  @Override
  public MarkupBuilder noteCall(Inline.NoteCall call) {
    return notes.call(call);
  }

  @Override
  public MarkupBuilder citation(Inline.Citation citation) {
    throw new IllegalStateException("the assembler let through " + citation.written());
  }

  /** In print both forms, of which the layout keeps one, see {@code pdf.Ibids}. */
  @Override
  public MarkupBuilder repeated(Inline.Repeated repeated) {
    if (context.profile() == Profile.SCREEN) return write(repeated.shortForm());
    return out.element(
        "span",
        Map.of("class", "repeated"),
        () -> {
          out.element("span", Map.of("class", "short-form"), () -> write(repeated.shortForm()));
          out.element("span", Map.of("class", "ibid"), () -> write(repeated.ibid()));
        });
  }

  @Override
  public MarkupBuilder lineBreak(Inline.LineBreak lineBreak) {
    return out.empty("br", Map.of());
  }
}
