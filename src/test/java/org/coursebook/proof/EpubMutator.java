package org.coursebook.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Spoils a finished EPUB in one place. */
final class EpubMutator {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> texts;

  EpubMutator(byte[] epub) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub), UTF_8)) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) files.put(entry.getName(), zip.readAllBytes());
    }
    texts =
        files.keySet().stream()
            .filter(path -> path.endsWith(".xhtml") && !path.endsWith("cover.xhtml"))
            .toList();
  }

  /** What can be done. */
  enum Deed {
    REMOVE_WORD,
    DOUBLE_WORD,
    SWAP_WORDS,
    ALTER_WORD,
    REMOVE_NOTE,
    DOUBLE_NOTE,
    SWAP_NOTES,
    REMOVE_CALL,
    REMOVE_ITEM,
    DOUBLE_ITEM,
    SWAP_ITEMS,
    REMOVE_ROW,
    DOUBLE_ROW,
    SWAP_ROWS,
    REMOVE_PICTURE,
    DOUBLE_PICTURE,
    SWAP_PICTURES,
    REMOVE_LINK,
    MISLEAD_LINK,
    SWAP_PARAGRAPHS,
    LOWER_HEADING
  }

  /** An EPUB with this fault in a random place; nothing if the place had no room for it. */
  Optional<Mutant> mutate(Deed deed, Random random) throws IOException {
    String path = texts.get(random.nextInt(texts.size()));
    Document document = parse(path);
    Optional<String> near =
        switch (deed) {
          case REMOVE_WORD, DOUBLE_WORD, SWAP_WORDS, ALTER_WORD -> word(deed, document, random);
          case REMOVE_NOTE -> remove(document, random, EpubMutator::isNote);
          case DOUBLE_NOTE -> twice(document, random, EpubMutator::isNote);
          case SWAP_NOTES -> swap(document, random, EpubMutator::isNote);
          case REMOVE_CALL ->
              remove(
                  document,
                  random,
                  e -> e.getTagName().equals("sup") && is(e, "class", "note-call"));
          case REMOVE_ITEM -> remove(document, random, e -> e.getTagName().equals("li"));
          case DOUBLE_ITEM -> twice(document, random, e -> e.getTagName().equals("li"));
          case SWAP_ITEMS -> swap(document, random, e -> e.getTagName().equals("li"));
          case REMOVE_ROW -> remove(document, random, e -> e.getTagName().equals("tr"));
          case DOUBLE_ROW -> twice(document, random, e -> e.getTagName().equals("tr"));
          case SWAP_ROWS -> swap(document, random, e -> e.getTagName().equals("tr"));
          case REMOVE_PICTURE -> remove(document, random, e -> e.getTagName().equals("img"));
          case DOUBLE_PICTURE -> twice(document, random, e -> e.getTagName().equals("img"));
          case SWAP_PICTURES -> otherPicture(document, random);
          case REMOVE_LINK -> unlink(document, random);
          case MISLEAD_LINK -> mislead(document, random);
          case SWAP_PARAGRAPHS -> swap(document, random, e -> e.getTagName().equals("p"));
          case LOWER_HEADING -> lower(document, random);
        };
    if (near.isEmpty()) return Optional.empty();
    byte[] bytes = zipped(path, serialised(document));
    return Optional.of(new Mutant(deed.name(), bytes, path, near.get()));
  }

  private static boolean isNote(Element element) {
    return is(element, "epub:type", "footnote");
  }

  private static boolean is(Element element, String attribute, String value) {
    return element.getAttribute(attribute).equals(value);
  }

  private static Optional<String> word(Deed deed, Document document, Random random) {
    List<Text> passages = new ArrayList<>();
    for (Node node : all(document, Text.class::isInstance)) {
      if (node instanceof Text text && text.getData().matches("(?s).*\\p{L}{3}.*"))
        passages.add(text);
    }
    if (passages.isEmpty()) return Optional.empty();
    Text passage = passages.get(random.nextInt(passages.size()));
    List<String> words = new ArrayList<>(List.of(passage.getData().strip().split("\\s+")));
    int at = random.nextInt(words.size());
    String word = words.get(at);
    switch (deed) {
      case REMOVE_WORD -> words.remove(at);
      case DOUBLE_WORD -> words.add(at, word);
      case ALTER_WORD -> words.set(at, altered(word, random));
      default -> {
        if (at + 1 == words.size() || words.get(at + 1).equals(word)) return Optional.empty();
        words.set(at, words.get(at + 1));
        words.set(at + 1, word);
      }
    }
    String near = passage.getParentNode().getTextContent();
    String before = passage.getData().matches("(?s)\\s.*") ? " " : "";
    String after = passage.getData().matches("(?s).*\\s") ? " " : "";
    passage.setData(before + String.join(" ", words) + after);
    return Optional.of(near);
  }

  static String altered(String word, Random random) {
    int at = random.nextInt(word.length());
    char other = word.charAt(at) == 'q' ? 'x' : 'q';
    return word.substring(0, at) + other + word.substring(at + 1);
  }

  private static Optional<String> remove(
      Document document, Random random, Predicate<Element> wanted) {
    return pick(document, random, wanted)
        .map(
            element -> {
              element.getParentNode().removeChild(element);
              return near(element);
            });
  }

  private static Optional<String> twice(
      Document document, Random random, Predicate<Element> wanted) {
    return pick(document, random, wanted)
        .map(
            element -> {
              Node twin = element.cloneNode(true);
              element.getParentNode().insertBefore(twin, element);
              return near(element);
            });
  }

  private static Optional<String> swap(
      Document document, Random random, Predicate<Element> wanted) {
    Optional<Element> first = pick(document, random, wanted);
    if (first.isEmpty()) return Optional.empty();
    Node second = first.get().getNextSibling();
    while (second != null && !(second instanceof Element one && wanted.test(one))) {
      second = second.getNextSibling();
    }
    if (second == null || second.getTextContent().equals(first.get().getTextContent())) {
      return Optional.empty();
    }
    String near = near(first.get()) + " " + near(second);
    first.get().getParentNode().insertBefore(second, first.get());
    return Optional.of(near);
  }

  private static Optional<String> otherPicture(Document document, Random random) {
    return pick(document, random, e -> e.getTagName().equals("img"))
        .map(
            image -> {
              boolean dot = image.getAttribute("src").endsWith("dot.png");
              image.setAttribute("src", dot ? "../images/square.svg" : "../images/dot.png");
              return near(image);
            });
  }

  private static Optional<String> unlink(Document document, Random random) {
    return pick(document, random, EpubMutator::isLink)
        .map(
            link -> {
              String near = near(link);
              while (link.getFirstChild() != null) {
                link.getParentNode().insertBefore(link.getFirstChild(), link);
              }
              link.getParentNode().removeChild(link);
              return near;
            });
  }

  private static boolean isLink(Element element) {
    return element.getTagName().equals("a") && element.hasAttribute("href");
  }

  private static Optional<String> mislead(Document document, Random random) {
    return pick(document, random, EpubMutator::isLink)
        .map(
            link -> {
              boolean web = link.getAttribute("href").startsWith("http");
              link.setAttribute("href", web ? "https://example.com/else" : "imprint.xhtml");
              return near(link);
            });
  }

  private static Optional<String> lower(Document document, Random random) {
    return pick(document, random, e -> e.getTagName().matches("h[1-6]"))
        .map(
            heading -> {
              document.renameNode(heading, heading.getNamespaceURI(), "p");
              return near(heading);
            });
  }

  private static String near(Node node) {
    if (node instanceof Element image && image.getTagName().equals("img")) {
      return image.getAttribute("alt");
    }
    return node.getTextContent();
  }

  private static Optional<Element> pick(
      Document document, Random random, Predicate<Element> wanted) {
    List<Node> found =
        all(document, node -> node instanceof Element element && wanted.test(element));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of((Element) found.get(random.nextInt(found.size())));
  }

  /** What is read: no heads, no menus, no markers. */
  private static List<Node> all(Document document, Predicate<Node> wanted) {
    List<Node> found = new ArrayList<>();
    collect(document.getDocumentElement(), wanted, found);
    return found;
  }

  private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
    if (node instanceof Element element) {
      if (element.getTagName().equals("head") || element.hasAttribute("hidden")) return;
    }
    if (wanted.test(node)) found.add(node);
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      collect(kid, wanted, found);
    }
  }

  private Document parse(String path) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(files.get(path)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static byte[] serialised(Document document) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] zipped(String changed, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (file.getKey().contains("/fonts/")) continue;
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getKey().equals(changed) ? content : file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
