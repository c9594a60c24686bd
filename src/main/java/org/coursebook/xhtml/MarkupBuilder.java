package org.coursebook.xhtml;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.coursebook.book.Place;
import org.coursebook.diagnostic.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Builds an XML tree that can be neither ill-formed nor unescaped: an element is open exactly while
 * its content runs. Every method answers with the builder, so that calls chain. Names may bear one
 * of the prefixes {@code xml}, {@code epub}, {@code dc}, {@code svg}, {@code xlink} and those of
 * metadata in PDFs; a name without prefix is in the namespace of the document.
 */
public final class MarkupBuilder {
  /** The namespace of XHTML. */
  public static final String XHTML = "http://www.w3.org/1999/xhtml";

  private static final Map<String, String> NAMESPACES =
      Map.ofEntries(
          Map.entry("xml", "http://www.w3.org/XML/1998/namespace"),
          Map.entry("epub", "http://www.idpf.org/2007/ops"),
          Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
          Map.entry("svg", "http://www.w3.org/2000/svg"),
          Map.entry("xlink", "http://www.w3.org/1999/xlink"),
          Map.entry("x", "adobe:ns:meta/"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("xmp", "http://ns.adobe.com/xap/1.0/"),
          Map.entry("pdf", "http://ns.adobe.com/pdf/1.3/"),
          Map.entry("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
          Map.entry("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
          Map.entry("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
          Map.entry("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
          Map.entry("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"));

  private final Document document;
  private final String namespace;
  private Node open;
  private boolean keepingPlaces;
  private Optional<Span> place = Optional.empty();
  private final ReadingPosition position = new ReadingPosition();

  private MarkupBuilder(String namespace, String root, Map<String, String> attributes) {
    this.namespace = namespace;
    this.document = newDocument();
    this.open = document;
    open = append(root, attributes);
  }

  /** The namespace that a prefix stands for. */
  public static String namespace(String prefix) {
    return namespaceOf(prefix + ":", "");
  }

  /** Begins a document whose root element has this name and namespace. */
  public static MarkupBuilder document(
      String namespace, String root, Map<String, String> attributes) {
    return new MarkupBuilder(namespace, root, attributes);
  }

  /** Begins a document whose root element has this name and namespace. */
  public static MarkupBuilder document(String namespace, String root) {
    return document(namespace, root, Map.of());
  }

  /** From here on the document remembers {@linkplain Places where} an element was written. */
  MarkupBuilder keepingPlaces() {
    keepingPlaces = true;
    return this;
  }

  /** Says where in the source the next element stands. */
  void at(Span span) {
    if (keepingPlaces) place = Optional.of(span);
  }

  /** Adds an element with what its content adds; attributes are written in order of their names. */
  public MarkupBuilder element(String name, Map<String, String> attributes, Runnable content) {
    Node around = open;
    open = append(name, attributes);
    try {
      content.run();
    } finally {
      open = around;
    }
    return this;
  }

  /** Adds an element without attributes. */
  public MarkupBuilder element(String name, Runnable content) {
    return element(name, Map.of(), content);
  }

  /** Adds an element that holds only text. */
  public MarkupBuilder element(String name, Map<String, String> attributes, String text) {
    return element(name, attributes, () -> text(text));
  }

  /** Adds an element that holds nothing. */
  public MarkupBuilder empty(String name, Map<String, String> attributes) {
    append(name, attributes);
    return this;
  }

  /** Says that the running text of a section of the book begins. */
  public MarkupBuilder section(String id) {
    position.section(id);
    return this;
  }

  /** Says that another passage of the running text begins, see {@link Place}. */
  public MarkupBuilder passage() {
    position.passage();
    return this;
  }

  /** Adds what isn't running text: notes, and what one edition has alone. */
  public MarkupBuilder aside(Runnable content) {
    position.aside(content);
    return this;
  }

  /** Adds words. */
  public MarkupBuilder text(String text) {
    if (text.isEmpty()) return this;
    Text words = document.createTextNode(text);
    open.appendChild(words);
    if (position.isRunning()) {
      Places.mark(words, position.here());
      position.written(text);
    }
    return this;
  }

  /** The finished tree. */
  public Document document() {
    return document;
  }

  private Node append(String name, Map<String, String> attributes) {
    Element element = document.createElementNS(namespaceOf(name, namespace), name);
    for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
      String key = attribute.getKey();
      element.setAttributeNS(
          key.contains(":") ? namespaceOf(key, "") : null, key, attribute.getValue());
    }
    place.ifPresent(span -> Places.mark(element, span));
    place = Optional.empty();
    if (name.equals("img") && position.isRunning()) Places.mark(element, position.here());
    return open.appendChild(element);
  }

  private static String namespaceOf(String name, String otherwise) {
    int colon = name.indexOf(':');
    if (colon < 0) return otherwise;
    String known = NAMESPACES.get(name.substring(0, colon));
    if (known == null) throw new IllegalArgumentException("unknown prefix in " + name);
    return known;
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has an XML parser", e);
    }
  }
}
