package org.coursebook.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.coursebook.theme.Font;
import org.coursebook.theme.Theme;

/**
 * Gives an SVG picture the fonts of the theme, each when it is asked for; a family that the theme
 * hasn't is replaced by the first one, and never by one of the machine.
 */
final class SvgFonts extends OpenHtmlFontResolver {
  private final Theme theme;
  private final Set<String> opened = new HashSet<>();

  SvgFonts(Theme theme) {
    this.theme = theme;
  }

  @Override
  public GVTFontFamily resolve(String family) {
    return theme.fonts().stream()
        .map(Font::family)
        .filter(known -> known.equalsIgnoreCase(family))
        .findFirst()
        .map(this::open)
        .orElseGet(this::getDefault);
  }

  @Override
  public GVTFontFamily getDefault() {
    return open(theme.fonts().get(0).family());
  }

  @Override
  public GVTFontFamily getFamilyThatCanDisplay(char character) {
    return theme.fontFor(character).map(font -> open(font.family())).orElseGet(this::getDefault);
  }

  private GVTFontFamily open(String family) {
    if (opened.add(family)) {
      theme.fonts().stream().filter(font -> font.family().equals(family)).forEach(this::load);
    }
    return super.resolve(family);
  }

  private void load(Font font) {
    try {
      addFontStream(
          () -> new ByteArrayInputStream(font.bytes()),
          font.family(),
          font.weight(),
          font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font " + font.path() + " can't be read", e);
    }
  }
}
