package org.coursebook.pdf;

import static org.coursebook.diagnostic.Code.IMAGE_LOW_RESOLUTION;
import static org.coursebook.diagnostic.Code.IMAGE_TOO_LARGE;

import com.openhtmltopdf.render.Box;
import java.util.Map;
import org.coursebook.book.Picture;
import org.coursebook.diagnostic.Span;
import org.w3c.dom.Element;

/** Finds pictures with too few dots for their size on paper, and such as had to be made tiny. */
final class CoarsePictures implements LayoutCheck {
  private static final double MM_PER_INCH = 25.4;
  private static final int LEAST_DPI = 200;

  /** Narrower than this, in millimetres, it is an ornament in a line. */
  private static final int LEAST_WIDTH = 10;

  /** Narrower than this part of the measure, a picture of many dots shows nothing. */
  private static final double NARROW = 0.3;

  /** How many times as tall as wide a picture is that nobody meant for a page. */
  private static final double TALL = 2.5;

  private final LayoutReport report;
  private final Map<String, Picture> pictures;
  private double measure;

  CoarsePictures(LayoutReport report, Map<String, Picture> pictures) {
    this.report = report;
    this.pictures = pictures;
  }

  @Override
  public void section(Box section) {
    measure = section.getContentWidth();
  }

  @Override
  public void picture(Box box, boolean inTable) {
    Element element = box.getElement();
    Picture picture = element == null ? null : pictures.get(element.getAttribute("src"));
    if (picture == null || box.getContentWidth() <= 0) return;
    if (picture.height() > picture.width() * TALL && box.getContentWidth() < measure * NARROW) {
      tiny(picture, box);
    }
    if (!picture.mediaType().equals("image/svg+xml")) coarse(picture, box);
  }

  private void coarse(Picture picture, Box box) {
    double width = report.millimetres(box.getContentWidth());
    if (width < LEAST_WIDTH) return;
    long dpi = Math.round(picture.width() / width * MM_PER_INCH);
    if (dpi >= LEAST_DPI) return;
    long enough = (long) Math.ceil(width / MM_PER_INCH * LEAST_DPI);
    Span place = report.place(box);
    report.report(
        IMAGE_LOW_RESOLUTION,
        place,
        box.getAbsY(),
        "the picture `%s` is printed %d mm wide from %d pixels, %d to the inch"
            .formatted(picture.path(), Math.round(width), picture.width(), dpi),
        "take one of at least %d pixels across, or print it smaller: `{width=%d%%}`"
            .formatted(enough, Math.max(1, dpi * 100 / LEAST_DPI)));
  }

  private void tiny(Picture picture, Box box) {
    report.report(
        IMAGE_TOO_LARGE,
        report.place(box),
        box.getAbsY(),
        "the picture `%s` is so tall that it is printed only %d mm wide"
            .formatted(picture.path(), Math.round(report.millimetres(box.getContentWidth()))),
        "part it into two pictures, or draw it broader than tall");
  }
}
