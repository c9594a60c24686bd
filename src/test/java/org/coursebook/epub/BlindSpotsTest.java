package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What neither epubcheck nor Ace looks at, in every text of a book of every construct. */
class BlindSpotsTest {
  private static final BuiltEpub EPUB = BuiltEpub.of(SampleBook.book());

  static List<String> texts() {
    return EPUB.names("OEBPS/text/");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPictureHasAnAlternativeInAFigureToo(String text) {
    assertThat(EPUB.elements(text, "img")).noneMatch(img -> img.getAttribute("alt").isBlank());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatNamesAnotherElementNamesOneThatIsThere(String text) {
    Set<String> ids = new HashSet<>();
    List<String> named = new ArrayList<>();
    for (Element element : EPUB.elements(text, "*")) {
      if (element.hasAttribute("id")) assertThat(ids.add(element.getAttribute("id"))).isTrue();
      for (String name : List.of("aria-labelledby", "aria-describedby", "aria-details")) {
        if (element.hasAttribute(name)) named.add(element.getAttribute(name));
      }
    }
    assertThat(ids).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void bothWaysToNameALanguageAgree(String text) {
    assertThat(EPUB.elements(text, "*"))
        .allMatch(one -> one.getAttribute("lang").equals(one.getAttribute("xml:lang")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTableHasHeadersThatSayWhatTheyHead(String text) {
    for (Element table : EPUB.elements(text, "table")) {
      assertThat(table.getElementsByTagName("th").getLength()).isPositive();
    }
    assertThat(EPUB.elements(text, "th"))
        .allMatch(th -> !th.getAttribute("scope").isEmpty() && !th.getTextContent().isBlank());
  }
}
