package org.coursebook.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.coursebook.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Paints SVG pictures with the fonts of the theme; Batik is loaded when the first picture comes.
 */
final class SvgPainter implements SVGDrawer {
  private final Theme theme;
  private final Complaints complaints;
  private Optional<UserAgentCallback> agent = Optional.empty();
  private Optional<BatikSVGDrawer> batik = Optional.empty();

  SvgPainter(Theme theme, Complaints complaints) {
    this.theme = theme;
    this.complaints = complaints;
  }

  private BatikSVGDrawer batik() {
    if (batik.isEmpty()) {
      BatikSVGDrawer drawer = new BatikSVGDrawer();
      drawer.fontResolver = new SvgFonts(theme);
      agent.ifPresent(drawer::withUserAgent);
      batik = Optional.of(drawer);
    }
    return batik.get();
  }

  @Override
  public void withUserAgent(UserAgentCallback callback) {
    agent = Optional.of(callback);
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    Supplier<SVGImage> work = () -> batik().buildSVGImage(svg, box, context, width, height, dots);
    Element picture = box.getElement();
    if (picture == null || picture.getAttribute("src").isEmpty()) return work.get();
    String path = picture.getAttribute("src");
    return new SvgOfCourse(complaints.about(path, work), path, complaints);
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      Element svg, String uri, double width, double height, double dots) {
    return batik().buildStandaloneSVGImage(svg, uri, width, height, dots);
  }

  /** The fonts come from the theme, not from rules in style sheets. */
  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

  @Override
  public void addFontFile(
      File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

  @Override
  public void addFontStream(
      FSSupplier<InputStream> file,
      String family,
      @Nullable Integer weight,
      @Nullable FontStyle style) {}

  @Override
  public void close() throws IOException {
    if (batik.isPresent()) batik.get().close();
  }
}
