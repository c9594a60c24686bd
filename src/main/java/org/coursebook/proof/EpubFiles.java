package org.coursebook.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The files of an EPUB by their paths. It may be a stranger's: it is unpacked in memory, up to a
 * limit, and nothing that its files name is fetched.
 */
final class EpubFiles {
  /** How much it may hold, in bytes. */
  private static final int MOST = 1 << 30;

  private int size;
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> spine = new ArrayList<>();
  private String navigation = "";

  private EpubFiles() {}

  static EpubFiles of(byte[] epub) throws IOException {
    EpubFiles unpacked = new EpubFiles();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(epub), StandardCharsets.UTF_8)) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        byte[] bytes = zip.readNBytes(MOST - unpacked.size + 1);
        unpacked.size += bytes.length;
        if (unpacked.size > MOST) throw new UnreadableException("it unpacks to more than 1 GB");
        unpacked.files.put(entry.getName(), bytes);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the EPUB is no UTF-8", e);
    }
    unpacked.readPackage();
    return unpacked;
  }

  /** The texts in their order. */
  List<String> spine() {
    return List.copyOf(spine);
  }

  /** The navigation document. */
  String navigation() {
    return navigation;
  }

  /** A file's bytes; none if it isn't there. */
  byte[] bytes(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  Document document(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) throw new IOException("the EPUB has no file " + path);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((id, address) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("a file of the EPUB is no XML: " + path, e);
    }
  }

  private void readPackage() throws IOException {
    List<Element> roots = elements(document("META-INF/container.xml"), "rootfile");
    if (roots.isEmpty()) throw new UnreadableException("it names no package document");
    Element root = roots.get(0);
    String path = root.getAttribute("full-path");
    Document about = document(path);
    Map<String, String> items = new HashMap<>();
    for (Element item : elements(about, "item")) {
      String place = resolve(path, item.getAttribute("href"));
      items.put(item.getAttribute("id"), place);
      if (item.getAttribute("properties").contains("nav")) navigation = place;
    }
    for (Element item : elements(about, "itemref")) {
      spine.add(items.getOrDefault(item.getAttribute("idref"), ""));
    }
  }

  /** An address as seen from a file, as seen from the root of the EPUB. */
  static String resolve(String file, String address) {
    try {
      return new URI("/" + file).resolve(new URI(address)).toString().substring(1);
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** The elements of a name, in their order. */
  static List<Element> elements(Node inside, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = inside.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) continue;
      if (element.getTagName().equals(name)) found.add(element);
      found.addAll(elements(element, name));
    }
    return found;
  }
}
