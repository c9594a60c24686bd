package org.coursebook.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The files of an EPUB that was made by this program, by their paths. */
final class EpubFiles {
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
        unpacked.files.put(entry.getName(), zip.readAllBytes());
      }
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
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("a file of the EPUB is no XML: " + path, e);
    }
  }

  private void readPackage() throws IOException {
    Element root = elements(document("META-INF/container.xml"), "rootfile").get(0);
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
    return URI.create("/" + file).resolve(address).toString().substring(1);
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
