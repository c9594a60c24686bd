package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** A node of the structure of a PDF: what it is, and what stands in it in reading order. */
final class Tag implements Kid {
  /**
   * What leads to another place of the printed book, a page or a note, and is no part of its words.
   * A type of our own, which files explain as a kind of {@code Span}.
   */
  static final String LOCATOR = "Locator";

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Code", "Quote", LOCATOR);

  private String type;
  private final COSDictionary dictionary;
  private final Optional<Element> element;
  private List<Kid> kids;

  /**
   * A tag.
   *
   * @param dictionary what the file has of it; its kids, type and parent are written anew
   * @param element what it was made of, if it was one element
   */
  Tag(String type, COSDictionary dictionary, Optional<Element> element, List<Kid> kids) {
    this.type = type;
    this.dictionary = dictionary;
    this.element = element;
    this.kids = new ArrayList<>(kids);
  }

  /** A tag that the layout engine did not make. */
  static Tag of(String type, List<Kid> kids) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    return new Tag(type, dictionary, Optional.empty(), kids);
  }

  /** A tag for an element in a line that the layout engine made none of. */
  static Tag of(Element element, Kid inside) {
    Tag tag = of("Span", List.of(inside));
    String language = element.getAttribute("lang");
    if (!language.isEmpty()) tag.dictionary().setString(COSName.LANG, language);
    return new Tag("Span", tag.dictionary(), Optional.of(element), tag.kids());
  }

  String type() {
    return type;
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }

  /** The same tag as something else. */
  Tag become(String other) {
    type = other;
    return this;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  Optional<Element> element() {
    return element;
  }

  /** The name of the element that it was made of, or nothing. */
  String elementName() {
    return element.map(Element::getNodeName).orElse("");
  }

  /** Whether the element that it was made of has this class. */
  boolean hasClass(String name) {
    return element
        .map(made -> (" " + made.getAttribute("class") + " ").contains(" " + name + " "))
        .orElse(false);
  }

  String attribute(String name) {
    return element.map(made -> made.getAttribute(name)).orElse("");
  }

  List<Kid> kids() {
    return kids;
  }

  void setKids(List<Kid> others) {
    kids = new ArrayList<>(others);
  }

  /** The tags among its kids. */
  List<Tag> tags() {
    return kids.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
  }

  @Override
  public boolean isInline() {
    return INLINE.contains(type);
  }
}
