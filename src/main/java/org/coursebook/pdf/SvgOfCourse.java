package org.coursebook.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;

/**
 * An SVG that is read only when it is painted; what the engine has to say then is about its file.
 *
 * @param path the picture's, in the course folder
 */
record SvgOfCourse(SVGImage image, String path, Complaints complaints) implements SVGImage {
  @Override
  public int getIntrinsicWidth() {
    return image.getIntrinsicWidth();
  }

  @Override
  public int getIntrinsicHeight() {
    return image.getIntrinsicHeight();
  }

  @Override
  public boolean hasIntrinsicSize() {
    return image.hasIntrinsicSize();
  }

  @Override
  public float getIntrinsicRatio() {
    return image.getIntrinsicRatio();
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    complaints.about(path, () -> image.drawSVG(device, context, x, y));
  }
}
