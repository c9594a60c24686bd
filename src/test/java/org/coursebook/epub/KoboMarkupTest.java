package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.coursebook.conformance.EpubCheckRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The EPUB for Kobo's readers. */
class KoboMarkupTest {
  private static final EpubOptions KOBO = new EpubOptions(BuiltEpub.STAMP, false, EpubFlavor.KOBO);
  private static final BuiltEpub PLAIN = BuiltEpub.of(SampleBook.book());
  private static final BuiltEpub BOOK = BuiltEpub.of(SampleBook.book(), KOBO);

  @TempDir private Path folder = Path.of("");

  private static List<String> pages() {
    return BOOK.names("OEBPS/text/");
  }

  private static Element body(BuiltEpub epub, String page) {
    return epub.elements(page, "body").get(0);
  }

  private static List<Text> texts(Node node) {
    List<Text> texts = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) texts.add(text);
      else texts.addAll(texts(child));
    }
    return texts;
  }

  private static boolean isSpan(Node node) {
    return node instanceof Element element && element.getAttribute("class").equals("koboSpan");
  }

  private static int spansAround(Node node) {
    int spans = 0;
    for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
      if (isSpan(at)) spans++;
    }
    return spans;
  }

  @Test
  void everyTextIsInsideExactlyOneSpan() {
    int spans = 0;
    for (String page : pages()) {
      for (Text text : texts(body(BOOK, page))) {
        if (text.getData().isBlank() && spansAround(text) == 0) continue;
        assertThat(spansAround(text)).as(page + ": " + text.getData()).isEqualTo(1);
        spans++;
      }
    }
    assertThat(spans).isGreaterThan(20);
  }

  @Test
  void everyWordIsThereOnceWithEveryBlankOfCode() {
    assertThat(pages()).isEqualTo(PLAIN.names("OEBPS/text/"));
    for (String page : pages()) {
      assertThat(body(BOOK, page).getTextContent())
          .as(page)
          .isEqualTo(body(PLAIN, page).getTextContent());
    }
  }

  @Test
  void paragraphsAndSentencesAreNumberedInOrder() {
    for (String page : pages()) {
      List<int[]> numbers =
          BOOK.elements(page, "span").stream()
              .filter(KoboMarkupTest::isSpan)
              .map(span -> span.getAttribute("id").split("\\.", -1))
              .map(id -> new int[] {Integer.parseInt(id[1]), Integer.parseInt(id[2])})
              .toList();
      assertThat(numbers)
          .isSortedAccordingTo(
              Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsInTheBodyIsInTheTwoBoxes() {
    for (String page : pages()) {
      Element columns = (Element) body(BOOK, page).getFirstChild();
      Element inner = (Element) columns.getFirstChild();
      assertThat(columns.getAttribute("id")).isEqualTo("book-columns");
      assertThat(columns.getNextSibling()).isNull();
      assertThat(inner.getAttribute("id")).isEqualTo("book-inner");
      assertThat(inner.getNextSibling()).isNull();
    }
  }

  /** Links, calls of notes, notes and marks of pages: whatever has an id or leads to one. */
  @Test
  void whatLeadsSomewhereIsWhatItWas() {
    for (String page : pages()) assertThat(places(BOOK, page)).isEqualTo(places(PLAIN, page));
  }

  private static List<String> places(BuiltEpub epub, String page) {
    return epub.elements(page, "*").stream()
        .filter(
            element -> !isSpan(element) && !element.getAttribute("id").matches("book-.*|kobo.*"))
        .map(KoboMarkupTest::place)
        .collect(Collectors.toList());
  }

  private static String place(Element element) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add(element.getAttributes().item(i).toString());
    }
    return element.getTagName() + attributes;
  }

  @Test
  void itConforms() throws IOException {
    Path file = Files.write(folder.resolve("book.kepub.epub"), BOOK.bytes());

    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'One. Two! Three? Four' | 'One. /Two! /Three? /Four'",
        "'“Who?” he asked. “I.” So' | '“Who?” he asked. /“I.” /So'",
        "'E. H. Carr wrote. I read.' | 'E. H. Carr wrote. /I read.'",
        "'3.5 m. long, e.g. this' | '3.5 m. long, e.g. this'",
        "'他来了。我走。' | '他来了。/我走。'",
        "'No end' | 'No end'",
        "'Wait… What' | 'Wait… /What'",
        "'  ' | '  '",
      })
  void aSentenceEndsWhereItsMarkSays(String text, String parts) {
    assertThat(String.join("/", Sentences.of(text))).isEqualTo(parts);
    assertThat(String.join("", Sentences.of(text))).isEqualTo(text);
  }
}
