package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A shape of no extent. The device sets the colour before it fills a shape, and hands it the
 * transformation from dots to the page, which there is no other way to learn; nothing is painted.
 */
final class Brush extends Rectangle2D.Double {
  private static final long serialVersionUID = 1;

  private transient AffineTransform transform = new AffineTransform();

  private Brush() {}

  /** Takes up the colour of the text, and tells the transformation from dots to points. */
  static AffineTransform dip(PdfBoxFastOutputDevice device) {
    Brush brush = new Brush();
    device.fill(brush);
    return brush.transform;
  }

  @Override
  public PathIterator getPathIterator(@Nullable AffineTransform toPage) {
    if (toPage != null) transform = new AffineTransform(toPage);
    return new Path2D.Float().getPathIterator(toPage);
  }
}
