package org.coursebook.assemble;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.coursebook.book.Picture;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Looks whether an SVG is well-formed and needs nothing from outside itself (SVG 1.1, 17.2). */
final class SvgInspector extends DefaultHandler {
  private static final Set<String> FORBIDDEN = Set.of("script", "foreignobject", "iframe");
  private static final int MAX_DEPTH = 100;
  private static final String TOO_MUCH = "it draws more than 100,000 elements";

  private final Set<String> ids = new HashSet<>();
  private final SvgSize size = new SvgSize();
  private int depth;
  private int width;
  private int height;
  private boolean inStyle;
  private int line = 1;
  private Locator place = new LocatorImpl();

  private SvgInspector() {}

  static Picture inspect(String path, byte[] bytes) throws PictureInspector.BrokenException {
    SvgInspector inspector = new SvgInspector();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      parser.parse(new ByteArrayInputStream(bytes), inspector);
    } catch (SAXParseException e) {
      throw new PictureInspector.BrokenException(
          ("its line %d can't be read: a tag left open there or before, or a sign such as & or <"
                  + " that stands alone")
              .formatted(Math.max(1, e.getLineNumber())),
          "save it anew from the program that drew it");
    } catch (SAXException e) {
      throw new PictureInspector.BrokenException(
          String.valueOf(e.getMessage()), "save it as a plain SVG that holds all that it shows");
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("reading from memory", e);
    }
    return new Picture(path, "image/svg+xml", bytes, inspector.width, inspector.height);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    place = locator;
  }

  /** Answers a document type with nothing, so that none is fetched. */
  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    line = place.getLineNumber();
    if (depth == 0) root(name, attributes);
    if (++depth > MAX_DEPTH) throw refuse("its elements are nested too deep");
    String element = name.toLowerCase(Locale.ROOT);
    if (FORBIDDEN.contains(element)) throw refuse("it holds a <" + name + ">");
    inStyle = element.equals("style");
    String id = attributes.getValue("id");
    if (!size.begin(id, used(element, attributes))) throw refuse(TOO_MUCH);
    if (id != null && !ids.add(id)) throw refuse("it has two elements with the id " + shorten(id));
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
    }
  }

  private void root(String name, Attributes attributes) throws SAXException {
    if (!name.equals("svg")) throw refuse("its first element is <" + name + ">, not <svg>");
    String viewBox = attributes.getValue("viewBox");
    String[] box = viewBox == null ? new String[0] : viewBox.trim().split("[\\s,]+");
    width = size(attributes.getValue("width"), box.length == 4 ? box[2] : "300");
    height = size(attributes.getValue("height"), box.length == 4 ? box[3] : "150");
  }

  /** A length in user units; a percentage or nothing at all means that of the view box. */
  private static int size(@Nullable String written, String otherwise) {
    String length = written == null || written.endsWith("%") ? otherwise : written;
    try {
      double number = Double.parseDouble(length.replaceAll("[a-z]+$", ""));
      return (int) Math.max(1, Math.min(100_000, Math.round(number)));
    } catch (NumberFormatException e) {
      return 300;
    }
  }

  private void attribute(String name, String value) throws SAXException {
    if (name.startsWith("on")) throw refuse("it holds a script (" + name + ")");
    boolean reference = name.equals("href") || name.equals("src");
    if (reference && !isInside(value)) throw refuse("it points to `" + shorten(value) + "`");
    css(value);
  }

  private static boolean isInside(String reference) {
    String trimmed = reference.trim();
    return trimmed.isEmpty()
        || trimmed.startsWith("#")
        || trimmed.startsWith("data:image/png")
        || trimmed.startsWith("data:image/jpeg");
  }

  private void css(String css) throws SAXException {
    String folded = css.toLowerCase(Locale.ROOT);
    if (folded.contains("@import")) throw refuse("its style imports another file");
    for (int i = folded.indexOf("url("); i >= 0; i = folded.indexOf("url(", i + 1)) {
      String inner = css.substring(i + 4).replaceFirst("^[\\s'\"]+", "");
      if (!isInside(inner)) throw refuse("its style points to `" + shorten(inner) + "`");
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (inStyle) css(new String(text, start, length));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
    inStyle = false;
    size.end();
  }

  @Override
  public void endDocument() throws SAXException {
    if (!size.fits()) throw refuse(TOO_MUCH);
  }

  private static String used(String element, Attributes attributes) {
    if (!element.equals("use")) return "";
    for (int i = 0; i < attributes.getLength(); i++) {
      boolean reference = attributes.getLocalName(i).equals("href");
      if (reference) return attributes.getValue(i).strip().replaceFirst("^#", "");
    }
    return "";
  }

  private SAXException refuse(String why) {
    return new SAXException(why + " (line " + line + ")");
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
