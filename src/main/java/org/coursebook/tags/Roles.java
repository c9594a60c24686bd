package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Gives each tag the type that its element asks for. Tags that say nothing are lifted, so that what
 * was in them stands in their place; those that hold nothing go; notes are set aside.
 */
final class Roles {
  /** What is kept though nothing stands in it: a table has all its cells. */
  private static final Set<String> EVEN_EMPTY = Set.of("Table", "THead", "TBody", "TR", "TH", "TD");

  /** Attributes of a tag that make it worth keeping. */
  private static final List<COSName> SAYING =
      List.of(COSName.LANG, COSName.E, COSName.getPDFName("ActualText"));

  private final Map<String, Tag> notes = new TreeMap<>();
  private final List<Content> ghosts = new ArrayList<>();
  private final List<Content> repeats = new ArrayList<>();

  /** The notes, by their ids, once the document was settled. */
  Map<String, Tag> notes() {
    return notes;
  }

  /** Links that lead from nothing: where the engine would have called a note by itself. */
  List<Content> ghosts() {
    return ghosts;
  }

  /** What is painted once more: heads of tables that go on, and labels before their items. */
  List<Content> repeats() {
    return repeats;
  }

  /** Settles the document, and everything in it. */
  Tag document(Tag document) {
    document.setKids(Parts.gather(Strays.home(settled(document))));
    return document;
  }

  /** The kids of a tag, settled: each has become none, one or several. */
  private List<Kid> settled(Tag tag) {
    List<Kid> kids = new ArrayList<>();
    for (Kid kid : tag.kids()) {
      for (Kid one : kid instanceof Tag inner ? settle(inner) : List.of(kid))
        Joining.add(one, kids);
    }
    return kids;
  }

  private List<Kid> settle(Tag tag) {
    tag.setKids(settled(tag));
    if (tag.kids().isEmpty() && !EVEN_EMPTY.contains(tag.type())) return List.of();
    forgetEmptyWords(tag.dictionary());
    return tag.element().isPresent() ? ofElement(tag) : ofLayout(tag);
  }

  private static void forgetEmptyWords(COSDictionary dictionary) {
    if (dictionary.getString(COSName.ALT, "").isEmpty()) dictionary.removeItem(COSName.ALT);
  }

  /** What the layout made without an element of its own. */
  private static List<Kid> ofLayout(Tag tag) {
    return switch (tag.type()) {
      case "Div" -> hasWords(tag) ? List.of(tag.become("P")) : Tables.captioned(tag.kids());
      case "Span", "Sect" -> tag.kids();
      default -> List.of(tag);
    };
  }

  private List<Kid> ofElement(Tag tag) {
    return switch (tag.elementName()) {
      case "html", "body", "header" -> tag.kids();
      case "section" -> List.of(tag.become("Sect"));
      case "p" -> paragraph(tag);
      case "h1" -> List.of(words(tag, tag.hasClass("cover-title") ? "P" : "H1"));
      case "h2", "h3", "h4", "h5", "h6" -> List.of(words(tag, "H" + tag.elementName().charAt(1)));
      case "div" -> division(tag);
      case "blockquote" -> List.of(tag.become("BlockQuote"));
      case "pre" -> List.of(words(tag, "P"));
      case "code", "kbd" -> List.of(tag.become("Code"));
      case "q" -> List.of(tag.become("Quote"));
      case "a" -> link(tag);
      case "img" -> List.of(tag.become("Figure"));
      case "figure" -> List.of(tag.become("Div"));
      case "figcaption", "caption" -> List.of(tag.become("Caption"));
      case "ol", "ul" -> List.of(tag.hasClass("contents-list") ? contents(tag) : tag.become("L"));
      case "li" ->
          List.of(Lists.isOfContents(tag) ? Lists.contentsItem(tag) : Lists.item(tag, repeats));
      case "dl" -> List.of(Lists.definitions(tag));
      case "dt" -> List.of(tag.become("Lbl"));
      case "dd" -> List.of(tag.become("LBody"));
      case "thead" -> List.of(Tables.once(tag, repeats));
      case "table", "tbody", "tr", "th", "td" -> List.of(tag);
      default -> hasClassOfNote(tag) ? note(tag) : phrase(tag);
    };
  }

  private static Tag contents(Tag list) {
    list.dictionary().removeItem(COSName.A);
    return list.become("TOC");
  }

  /** A paragraph that holds nothing but pictures is none. */
  private static List<Kid> paragraph(Tag tag) {
    boolean pictures =
        tag.kids().stream().allMatch(kid -> kid instanceof Tag inner && inner.is("Figure"));
    return pictures ? tag.kids() : List.of(words(tag, "P"));
  }

  /** A block of words; what the layout made blocks in it, such as its lines, goes. */
  private static Tag words(Tag tag, String type) {
    List<Kid> words = new ArrayList<>();
    for (Kid kid : tag.kids()) {
      boolean made = kid instanceof Tag inner && inner.is("P") && inner.element().isEmpty();
      if (made) words.addAll(((Tag) kid).kids());
      else words.add(kid);
    }
    tag.setKids(words);
    return tag.become(type);
  }

  private static List<Kid> division(Tag tag) {
    if (tag.hasClass("definition")) return List.of(Lists.definition(tag));
    if (hasWords(tag)) return List.of(words(tag, "P"));
    return tag.hasClass("alert") || says(tag) ? List.of(tag.become("Div")) : tag.kids();
  }

  /** A link within the book is a reference; that from a note's number goes without saying so. */
  private List<Kid> link(Tag tag) {
    if (isGhost(tag)) return List.of();
    tag.dictionary().removeItem(COSName.ALT);
    tag.become("Link");
    boolean within = tag.attribute("href").startsWith("#") && !tag.hasClass("note-number");
    if (!within) return List.of(tag);
    Tag reference = new Tag("Reference", new COSDictionary(), tag.element(), List.of(tag));
    reference.dictionary().setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    if (tag.hasClass("note-call")) return List.of(Tag.of(Tag.LOCATOR, List.of(reference)));
    return List.of(reference);
  }

  private boolean isGhost(Tag link) {
    List<Content> annotations = new ArrayList<>();
    for (Kid kid : link.kids()) {
      if (!(kid instanceof Content content) || !content.isAnnotation()) return false;
      annotations.add(content);
    }
    ghosts.addAll(annotations);
    return true;
  }

  private static boolean hasClassOfNote(Tag tag) {
    return tag.hasClass("note") || tag.hasClass("note-paragraph");
  }

  private List<Kid> note(Tag tag) {
    if (tag.hasClass("note-paragraph")) return List.of(tag.become("P"));
    String id = tag.element().map(element -> element.getAttribute("id")).orElse("");
    tag.dictionary().setString(COSName.ID, id);
    tag.setKids(NoteParts.of(tag.kids()));
    notes.put(id, tag.become("Note"));
    return List.of();
  }

  /** Words in a line: kept if they say more than how they look. */
  private static List<Kid> phrase(Tag tag) {
    if (tag.hasClass("page-reference")) return List.of(tag.become(Tag.LOCATOR));
    return says(tag) ? List.of(tag.become("Span")) : tag.kids();
  }

  private static boolean says(Tag tag) {
    return SAYING.stream().anyMatch(tag.dictionary()::containsKey);
  }

  private static boolean hasWords(Tag tag) {
    return tag.kids().stream().anyMatch(Kid::isInline);
  }
}
