package org.coursebook.csl;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of styles and locales; nothing from outside the text, and nothing too deep. */
final class StyleXml extends DefaultHandler {
  private static final int DEEPEST = 60;
  private static final int MOST = 200_000;

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable StyleNode root;
  private @Nullable Locator locator;
  private int count;

  /** An element that isn't closed yet. */
  private record Open(
      String name,
      Map<String, String> attributes,
      List<StyleNode> children,
      StringBuilder text,
      int line) {}

  private StyleXml() {}

  static StyleNode read(String xml) {
    StyleXml handler = new StyleXml();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xml)), handler);
    } catch (SAXParseException e) {
      throw new StyleException("this is not well-formed XML", e.getLineNumber());
    } catch (SAXException | IOException e) {
      throw new StyleException("this can't be read as XML", handler.line());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has an XML parser", e);
    }
    if (handler.root == null) throw new StyleException("there is no style in this file", 1);
    return handler.root;
  }

  private int line() {
    return locator == null ? 0 : locator.getLineNumber();
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes given) {
    if (open.size() >= DEEPEST || ++count > MOST) {
      throw new StyleException("this style is nested too deep, or too long", line());
    }
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < given.getLength(); i++) {
      attributes.put(given.getQName(i), given.getValue(i));
    }
    open.push(new Open(name, attributes, new ArrayList<>(), new StringBuilder(), line()));
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (!open.isEmpty()) open.element().text().append(text, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    Open done = open.pop();
    String text = done.children().isEmpty() ? done.text().toString() : "";
    StyleNode node =
        new StyleNode(done.name(), done.attributes(), done.children(), text, done.line());
    if (open.isEmpty()) root = node;
    else open.element().children().add(node);
  }
}
