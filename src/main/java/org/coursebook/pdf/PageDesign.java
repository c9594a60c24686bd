package org.coursebook.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coursebook.book.Look;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;

/**
 * The page that suits a paper and a purpose: how large the type is, and where the text block
 * stands. The numbers are explained at the head of {@code styles/print.css}.
 *
 * @param type the size of the type, in points
 * @param leading from one baseline to the next, in points
 * @param inner the margin at the spine, in points; likewise the others
 */
record PageDesign(
    double width,
    double height,
    double type,
    double leading,
    double inner,
    double outer,
    double top,
    double bottom) {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Room at both sides for marks that stand out; the engine cuts off what is in the margin. */
  private static final double HANGING = 0.6;

  /** What of a page the text block may take. */
  private static final double WIDEST = 0.79;

  private static final double TALLEST = 0.805;

  /** So that rounding never costs a page its last line. */
  private static final double SLACK = 0.2;

  static PageDesign of(Paper paper) {
    return of(new Printing("", Optional.of(paper), Set.of(), 0, false));
  }

  static PageDesign of(Printing printing) {
    TypeSize type = TypeSize.of(printing);
    double width = printing.paper().width() * POINTS_PER_MM;
    double height = printing.paper().height() * POINTS_PER_MM;
    double sides = width - Math.min(type.points() * type.measure(), width * WIDEST);
    double lines = Math.floor(height * TALLEST / type.leading());
    double ends = height - lines * type.leading() - SLACK;
    double inner = printing.looks().contains(Look.SCREEN) ? 0.5 : 0.43;
    return new PageDesign(
        width,
        height,
        type.points(),
        type.leading(),
        sides * inner,
        sides * (1 - inner),
        ends * 0.46,
        ends * 0.54);
  }

  /** The narrower margin at the sides, as a part of the measure. */
  double narrowestMargin() {
    return Math.min(inner, outer) / (width - inner - outer);
  }

  /**
   * The rules that go before {@code print.css}. The root's size is the leading, so that a {@code
   * rem} is a line; the text's is that of the body.
   */
  String css() {
    double block = height - top - bottom;
    double room = Math.min(type * HANGING, Math.min(inner, outer) / 2);
    return String.format(
        Locale.ROOT,
        """
        @page { size: %.3fpt %.3fpt; margin: %.3fpt %.3fpt %.3fpt %.3fpt; }
        @page :left { margin-left: %.3fpt; margin-right: %.3fpt; }
        @page :right { margin-left: %.3fpt; margin-right: %.3fpt; }
        html { font-size: %.4fpt; line-height: %.4fpt; }
        body { font-size: %.3fpt; padding: 0 %.3fpt; }
        .cover { width: %.3fpt; height: %.3fpt; margin-left: -%.3fpt; }
        img { max-height: %.3fpt; }
        .long-caption img { max-height: %.3fpt; }
        section, h1, h2, h3, h4, h5, h6 { -fs-named-destination: create; }
        """,
        width,
        height,
        top,
        outer - room,
        bottom,
        inner - room,
        outer - room,
        inner - room,
        inner - room,
        outer - room,
        leading,
        leading,
        type,
        room,
        width + 1,
        height - 0.04,
        room,
        block - 7 * leading,
        block * 0.6);
  }

  /** A hundredth of the page's shorter side, in points. */
  double vmin() {
    return Math.min(width, height) / 100;
  }
}
