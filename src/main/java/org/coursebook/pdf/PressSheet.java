package org.coursebook.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.coursebook.book.Printing;

/**
 * Makes of each page the larger sheet that a printer wants: paper beyond the edges for the bleed,
 * and marks for the knife. The page keeps its place, and the sheet begins left of and below zero,
 * so that links, destinations and tags stay true.
 */
final class PressSheet {
  private static final float POINTS_PER_MM = 72 / 25.4f;

  /** From the edge to the nearer end of a mark, and how long it is, in millimetres. */
  private static final double CLEAR = 3;

  private static final double MARK = 5;
  private static final float HAIRLINE = 0.25f;

  private final float bleed;
  private final boolean marks;

  private PressSheet(Printing printing) {
    this.bleed = (float) printing.bleed() * POINTS_PER_MM;
    this.marks = printing.marks();
  }

  /** Changes the pages of a document whose first page is the cover; nothing if none is asked. */
  static void apply(PDDocument document, Printing printing) throws IOException {
    if (printing.bleed() == 0 && !printing.marks()) return;
    PressSheet sheet = new PressSheet(printing);
    int number = 0;
    for (PDPage page : document.getPages()) {
      PDRectangle trim = page.getMediaBox();
      if (number++ == 0 && printing.bleed() > 0) sheet.enlarge(document, page, trim);
      sheet.box(page, trim);
      if (printing.marks()) sheet.mark(document, page, trim);
    }
  }

  private float clear() {
    return Math.max(bleed, (float) CLEAR * POINTS_PER_MM);
  }

  private void box(PDPage page, PDRectangle trim) {
    float room = marks ? clear() + (float) (MARK + 1) * POINTS_PER_MM : bleed;
    page.setMediaBox(around(trim, room));
    page.setCropBox(around(trim, room));
    page.setBleedBox(around(trim, bleed));
    page.setTrimBox(trim);
  }

  private static PDRectangle around(PDRectangle trim, float room) {
    return new PDRectangle(
        trim.getLowerLeftX() - room,
        trim.getLowerLeftY() - room,
        trim.getWidth() + 2 * room,
        trim.getHeight() + 2 * room);
  }

  /** Prints the cover larger by the bleed: its colours reach the edge wherever the knife falls. */
  private void enlarge(PDDocument document, PDPage page, PDRectangle trim) throws IOException {
    float scale =
        Math.max(
            (trim.getWidth() + 2 * bleed) / trim.getWidth(),
            (trim.getHeight() + 2 * bleed) / trim.getHeight());
    PDRectangle edge = around(trim, bleed);
    try (PDPageContentStream before =
        new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
      before.saveGraphicsState();
      before.addRect(edge.getLowerLeftX(), edge.getLowerLeftY(), edge.getWidth(), edge.getHeight());
      before.clip();
      float left = trim.getLowerLeftX() - trim.getWidth() * (scale - 1) / 2;
      float low = trim.getLowerLeftY() - trim.getHeight() * (scale - 1) / 2;
      before.transform(new Matrix(scale, 0, 0, scale, left, low));
    }
    try (PDPageContentStream after =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      after.restoreGraphicsState();
    }
  }

  private void mark(PDDocument document, PDPage page, PDRectangle trim) throws IOException {
    float near = clear();
    float far = near + (float) MARK * POINTS_PER_MM;
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.setLineWidth(HAIRLINE);
      out.setStrokingColor(0f);
      for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
        line(out, x, trim.getLowerLeftY() - near, x, trim.getLowerLeftY() - far);
        line(out, x, trim.getUpperRightY() + near, x, trim.getUpperRightY() + far);
      }
      for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
        line(out, trim.getLowerLeftX() - near, y, trim.getLowerLeftX() - far, y);
        line(out, trim.getUpperRightX() + near, y, trim.getUpperRightX() + far, y);
      }
      out.stroke();
      out.endMarkedContent();
    }
  }

  private static void line(PDPageContentStream out, float x, float y, float toX, float toY)
      throws IOException {
    out.moveTo(x, y);
    out.lineTo(toX, toY);
  }
}
