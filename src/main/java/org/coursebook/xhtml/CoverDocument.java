package org.coursebook.xhtml;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coursebook.book.Book;
import org.coursebook.book.Picture;
import org.w3c.dom.Document;

/** The cover alone, to be painted as a picture. */
public final class CoverDocument {
  private static final double PERCENT = 100;

  private CoverDocument() {}

  /**
   * Writes {@code html > body > section.cover}, as in the print edition. A course's own picture is
   * as large as the page allows, in the middle of it.
   *
   * @param width of the page, in points
   * @param height of the page, in points
   */
  public static Document of(Book book, double width, double height) {
    Map<String, String> language = new TreeMap<>();
    AttributeMap.putLanguage(language, book.metadata().language());
    MarkupBuilder out = MarkupBuilder.document(MarkupBuilder.XHTML, "html", language);
    out.element("head", () -> out.element("title", Map.of(), book.metadata().title()));
    Runnable content =
        Optional.ofNullable(book.pictures().get(book.metadata().cover()))
            .<Runnable>map(picture -> () -> own(out, picture, width, height))
            .orElse(new FrontMatterWriter(out, book)::cover);
    out.element(
        "body", () -> out.element("section", Map.of("class", "cover", "id", "cover"), content));
    return out.document();
  }

  private static void own(MarkupBuilder out, Picture picture, double width, double height) {
    double scale = Math.min(width / picture.width(), height / picture.height());
    double left = (width - picture.width() * scale) / 2;
    double top = (height - picture.height() * scale) / 2;
    String place =
        "position: absolute; max-width: none; max-height: none; margin: 0; left: %spt; top: %spt;"
            + " width: %spt; height: %spt";
    out.empty(
        "img",
        Map.of(
            "class",
            "cover-image",
            "src",
            picture.path(),
            "alt",
            "",
            "style",
            place.formatted(
                rounded(left),
                rounded(top),
                rounded(picture.width() * scale),
                rounded(picture.height() * scale))));
  }

  /** In hundredths, which are written with a point in every country. */
  private static double rounded(double points) {
    return Math.round(points * PERCENT) / PERCENT;
  }
}
