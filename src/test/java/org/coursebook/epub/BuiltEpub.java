package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.coursebook.book.Book;
import org.coursebook.book.PageMap;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.theme.Theme;
import org.coursebook.theme.ThemeReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An EPUB that was made with the program's own styles, unpacked. */
record BuiltEpub(byte[] bytes, Map<String, byte[]> files) {
  static final Instant STAMP = Instant.parse("2026-02-12T00:00:00Z");

  static BuiltEpub of(Book book) {
    return of(book, EpubOptions.plain(STAMP));
  }

  static BuiltEpub of(Book book, EpubOptions options) {
    Problems problems = new Problems();
    Theme theme = new ThemeReader().read(SourceTree.open(Path.of("styles")), problems);
    byte[] epub =
        new EpubExporter().export(book, theme, SampleBook.PIXEL, PageMap.NONE, options, problems);
    assertThat(problems.all()).isEmpty();
    RoundTrip.assertSurvives(book, epub);
    return new BuiltEpub(epub, unzip(epub));
  }

  private static Map<String, byte[]> unzip(byte[] epub) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(epub), StandardCharsets.UTF_8)) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) files.put(entry.getName(), zip.readAllBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  byte[] file(String path) {
    return Optional.ofNullable(files.get(path))
        .orElseThrow(() -> new AssertionError(path + " is not among " + files.keySet()));
  }

  String text(String path) {
    return new String(file(path), StandardCharsets.UTF_8);
  }

  Document document(String path) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(file(path)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The elements of this name in a file; {@code *} for all. */
  List<Element> elements(String path, String name) {
    NodeList found = document(path).getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
    return elements;
  }

  List<String> names(String beginning) {
    return files.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }
}
