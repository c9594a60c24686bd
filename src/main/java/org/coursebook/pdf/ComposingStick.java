package org.coursebook.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coursebook.typeset.Hyphenation;
import org.coursebook.typeset.Line;
import org.coursebook.typeset.Measure;
import org.coursebook.typeset.Paragraph;
import org.coursebook.typeset.Run;
import org.coursebook.typeset.Setting;
import org.coursebook.typeset.TotalFit;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Chooses the lines of a passage and writes them into its texts. */
final class ComposingStick {
  private static final int REMEMBERED = 50_000;

  /** Letters wider or narrower by such a part aren't seen to be, and save most stretched lines. */
  private static final double ELASTIC = 0.03;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** In ems: what may stick out into the margin. */
  private static final double WIDEST = 2;

  /** A word of so many characters may be torn rather than stick out by more. */
  private static final int LONG = 25;

  private final TextMeasure measure;
  private final Map<Face, Measure> measures = new HashMap<>();
  private final Hyphenation hyphenation;

  ComposingStick(TextMeasure measure, Hyphenation hyphenation) {
    this.measure = measure;
    this.hyphenation = hyphenation;
  }

  private record Face(List<FontDescription> fonts, float size) {}

  void set(LayoutContext context, Passage passage) {
    BlockBox box = passage.box();
    List<String> texts = collapse(passage.texts());
    List<Run> runs = runs(context, passage, texts);
    CalculatedStyle style = box.getStyle();
    double indent =
        style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, passage.width(), context);
    Optional<Crossing> crossing = crossing(box, passage, runs);
    Setting setting = setting(style, crossing);
    List<Run> first = runs;
    CascadedStyle firstLook = box.getFirstLineStyle();
    if (firstLook != null) {
      box.styleText(context, style.deriveStyle(firstLook));
      first = runs(context, passage, texts);
      box.styleText(context);
    }
    Paragraph paragraph = new Paragraph(first, passage.width(), indent, List.of());
    boolean even = firstLook == null && isBalanced(box);
    List<Line> lines = lines(paragraph, runs, setting, even);
    if (isFarTooWide(lines, runs)) lines = lines(paragraph, runs, setting.tearing(LONG), even);
    // A column is as wide as its longest word, by the engine's rules; these let more lines end.
    boolean tooWide = lines.stream().anyMatch(line -> line.overfull() > 0 || line.torn());
    if (tooWide && isInCell(box.getElement())) return;
    passage.set(lines, new LineTexts(passage, runs, crossing).of(lines, first));
  }

  private static Optional<Crossing> crossing(BlockBox box, Passage passage, List<Run> runs) {
    if (!Crossing.isNeeded(runs)) return Optional.empty();
    return Optional.of(Crossing.of(passage, runs, languageOf(box.getElement())));
  }

  private static boolean isInCell(Element block) {
    for (Node node = block; node instanceof Element element; node = node.getParentNode()) {
      if (element.getNodeName().equals("td") || element.getNodeName().equals("th")) return true;
    }
    return false;
  }

  /** Titles, and what isn't set from the left. */
  private static boolean isBalanced(BlockBox box) {
    IdentValue align = box.getStyle().getIdent(CSSName.TEXT_ALIGN);
    return align == IdentValue.CENTER
        || align == IdentValue.RIGHT
        || HEADINGS.contains(box.getElement().getNodeName());
  }

  private static List<Line> lines(Paragraph text, List<Run> runs, Setting setting, boolean even) {
    if (even) return Balance.lines(text, setting);
    if (text.runs().equals(runs)) return TotalFit.lines(text, setting);
    return new FirstLine(text, runs, setting).lines();
  }

  /** Whether a line would reach the edge of the paper, or nearly so. */
  private static boolean isFarTooWide(List<Line> lines, List<Run> runs) {
    return lines.stream()
        .filter(line -> line.overfull() > 0)
        .anyMatch(line -> line.overfull() > WIDEST * runs.get(line.pieces().get(0).run()).em());
  }

  private Setting setting(CalculatedStyle style, Optional<Crossing> crossing) {
    Setting book = Setting.book(hyphenation).elastic(ELASTIC);
    boolean left = crossing.isPresent() && crossing.get().beginsAtTheRight();
    if (left || !style.isIdent(CSSName.TEXT_ALIGN, IdentValue.JUSTIFY))
      return book.ragged().flush();
    // The last letter of a line may be seen anywhere in it.
    return crossing.isPresent() ? book.flush() : book;
  }

  /** Spaces at the start, and those after another, are none. */
  private static List<String> collapse(List<String> texts) {
    List<String> collapsed = new ArrayList<>();
    char last = '\n';
    for (String text : texts) {
      StringBuilder kept = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ' ' && (last == ' ' || last == '\n')) continue;
        kept.append(c);
        last = c;
      }
      collapsed.add(kept.toString());
    }
    return collapsed;
  }

  private List<Run> runs(LayoutContext context, Passage passage, List<String> texts) {
    List<Run> runs = new ArrayList<>();
    Deque<String> languages = new ArrayDeque<>();
    languages.push(languageOf(passage.box().getElement()));
    for (int i = 0; i < texts.size(); i++) {
      InlineBox box = passage.boxes().get(i);
      Element element = box.getElement();
      if (box.isStartsHere()) {
        languages.push(
            element != null && element.hasAttribute("lang")
                ? element.getAttribute("lang")
                : languages.getFirst());
      }
      runs.add(run(context, box, texts.get(i), languages.getFirst(), passage.width()));
      if (box.isEndsHere() && languages.size() > 1) languages.pop();
    }
    return runs;
  }

  private Run run(LayoutContext context, InlineBox box, String text, String language, int width) {
    CalculatedStyle style = box.getStyle();
    FSFont font = style.getFSFont(context);
    double before =
        box.isStartsHere() ? style.getMarginBorderPadding(context, width, CalculatedStyle.LEFT) : 0;
    double after =
        box.isEndsHere() ? style.getMarginBorderPadding(context, width, CalculatedStyle.RIGHT) : 0;
    boolean hyphenate = style.isIdent(CSSName.HYPHENS, IdentValue.AUTO);
    return new Run(
        text, language, hyphenate, before, after, font.getSize2D(), measure(context, style));
  }

  /** The widths of a style's words, and of its spaces, which the engine can't set apart. */
  private Measure measure(LayoutContext context, CalculatedStyle style) {
    Measure words = measure(style.getFSFont(context));
    if (style.isIdent(CSSName.WORD_SPACING, IdentValue.NORMAL)) return words;
    float apart = style.getFloatPropertyProportionalWidth(CSSName.WORD_SPACING, 0, context);
    return text -> words.width(text) + (text.equals(" ") ? apart : 0);
  }

  /** Widths of the words of one font; most words of a book come again and again. */
  private Measure measure(FSFont font) {
    Face face = new Face(((PdfBoxFSFont) font).getFontDescriptions(), font.getSize2D());
    return measures.computeIfAbsent(
        face,
        unknown -> {
          Map<String, Double> known = new HashMap<>();
          return words -> {
            if (known.size() > REMEMBERED) known.clear();
            return known.computeIfAbsent(words, text -> measure.width(font, text));
          };
        });
  }

  /** The language of the words of a block, by itself or by what it stands in; empty if unsaid. */
  static String languageOf(Element block) {
    for (Node node = block; node instanceof Element element; node = node.getParentNode()) {
      if (element.hasAttribute("lang")) return element.getAttribute("lang");
    }
    return "";
  }
}
