package org.coursebook.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Follows every address inside an EPUB. */
public final class LinkCheck {
  private static final List<String> ADDRESSES = List.of("href", "src", "full-path");

  private final Map<String, byte[]> files;
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final Map<String, List<String>> addresses = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private LinkCheck(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * What is wrong with the addresses and ids of an EPUB: those that lead nowhere, and ids that two
   * elements of a file share.
   */
  public static List<String> faults(Map<String, byte[]> files) {
    LinkCheck check = new LinkCheck(files);
    files.keySet().stream().filter(LinkCheck::isMarkup).forEach(check::read);
    check.addresses.forEach((file, found) -> found.forEach(one -> check.follow(file, one)));
    return check.faults;
  }

  private static boolean isMarkup(String file) {
    return file.endsWith(".xhtml") || file.endsWith(".opf") || file.endsWith(".ncx");
  }

  private void read(String file) {
    Set<String> here = new HashSet<>();
    List<String> found = new ArrayList<>();
    NodeList elements = elements(file);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      String id = element.getAttribute("id");
      if (!id.isEmpty() && !here.add(id))
        faults.add("two elements have the id " + id + ": " + file);
      for (String attribute : ADDRESSES) {
        String address = element.getAttribute(attribute);
        if (!address.isEmpty() && !address.contains(":")) found.add(address);
      }
    }
    ids.put(file, here);
    addresses.put(file, found);
  }

  private NodeList elements(String file) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(files.getOrDefault(file, new byte[0])))
          .getElementsByTagName("*");
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(file, e);
    }
  }

  private void follow(String file, String address) {
    URI target = URI.create(file).resolve(address);
    String path = target.getPath().isEmpty() ? file : target.getPath();
    if (!files.containsKey(path)) {
      faults.add("%s leads from %s to no file".formatted(address, file));
    } else if (target.getFragment() != null
        && !ids.getOrDefault(path, Set.of()).contains(target.getFragment())) {
      faults.add("%s leads from %s to no place in it".formatted(address, file));
    }
  }
}
