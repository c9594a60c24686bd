package org.coursebook.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.coursebook.book.Picture;
import org.coursebook.diagnostic.Span;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Finds the words that an SVG shows, so that they are checked against the fonts like all others.
 */
final class SvgWords extends DefaultHandler {
  private final String path;
  private final BiConsumer<String, Span> found;
  private Locator place = new LocatorImpl();
  private int inText;
  private Span from;

  private SvgWords(String path, BiConsumer<String, Span> found) {
    this.path = path;
    this.found = found;
    this.from = Span.startOf(path);
  }

  /** Hands on each run of words with the place of its element; nothing for a picture of dots. */
  static void in(Picture picture, BiConsumer<String, Span> found) {
    if (!picture.mediaType().equals("image/svg+xml")) return;
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      parser.parse(new ByteArrayInputStream(picture.bytes()), new SvgWords(picture.path(), found));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the assembler let through " + picture.path(), e);
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    place = locator;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (inText > 0 || name.equals("text")) inText++;
    // The parser stands behind the start tag: where the words begin.
    from =
        new Span(path, Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()), 0);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (inText > 0) inText--;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inText > 0) found.accept(new String(text, start, length), from);
  }
}
