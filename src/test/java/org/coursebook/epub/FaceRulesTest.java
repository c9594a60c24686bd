package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.coursebook.epub.FaceStyle.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** In which faces the text of a page is set. */
class FaceRulesTest {
  private static Document page(String body) {
    String page = "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + body + "</body></html>";
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(body, e);
    }
  }

  /** The ways in which the letter Ω is set: {@code b} for bold, {@code i} for italic. */
  private static Set<String> faces(String css, String body) {
    Set<String> faces = new TreeSet<>();
    for (Map.Entry<Setting, ? extends Set<Integer>> use :
        FaceUse.of(java.util.List.of(page(body)), css).characters().entrySet()) {
      if (!use.getValue().contains((int) 'Ω')) continue;
      Setting how = use.getKey();
      faces.add((how.bold() ? "b" : "") + (how.italic() ? "i" : "") + how.families().get(0));
    }
    return faces;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Ω</p> | EB Garamond",
        "<p><strong>Ω</strong></p> | bEB Garamond",
        "<p><em>a <strong>Ω</strong></em></p> | biEB Garamond",
        "<h2>Ω</h2> | bEB Garamond",
        "<h2><em>Ω</em></h2> | biEB Garamond",
        "<h5>Ω</h5> | iEB Garamond",
        "<dl><dt>Ω</dt></dl> | bEB Garamond",
        "<dl class='facts'><dt>Ω</dt></dl> | iEB Garamond",
        "<div class='alert'><p class='alert-label'><em>Ω</em></p></div> | biEB Garamond",
        "<header class='lesson-opening'><h1 class='lesson-title'>Ω</h1></header> | EB Garamond",
        "<p><code>Ω</code></p> | JetBrains Mono",
        "<pre><code>Ω</code></pre> | JetBrains Mono",
        "<table><tr><th>Ω</th></tr></table> | bEB Garamond",
      })
  void ourStyleSheetSetsThemSo(String body, String faces) throws IOException {
    assertThat(faces(Files.readString(Path.of("styles/screen.css")), body)).containsExactly(faces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { font-weight: 700 } p { font-weight: 500 } | <p>Ω</p> | serif",
        "p.a { font-weight: 700 } p { font-weight: 500 } | <p class='b a'>Ω</p> | bserif",
        "p { font-weight: bold !important } #a { font-weight: normal } | <p id='a'>Ω</p> | bserif",
        "div > p { font-style: italic } | <div><p>Ω</p></div> | iserif",
        "div > p { font-style: italic } | <div><ul><li><p>Ω</p></li></ul></div> | serif",
        "div p { font-style: italic } | <div><ul><li><p>Ω</p></li></ul></div> | iserif",
        "h1 + p { font-style: italic } | <h1>A</h1><p>Ω</p> | iserif",
        "h1 + p { font-style: italic } | <h1>A</h1><p>B</p><p>Ω</p> | serif",
        "h1 ~ p { font-style: italic } | <h1>A</h1><p>B</p><p>Ω</p> | iserif",
        "p:first-child { font-style: italic } | <div><p>B</p><p>Ω</p></div> | serif",
        "p { font: italic 700 1em/1.2 'Own Face', serif } | <p>Ω</p> | biOwn Face",
        "p[lang] { font-family: Own } | <p lang='el'>Ω</p> | Own",
      })
  void rulesCountAsInAReadingSystem(String css, String body, String faces) {
    assertThat(faces(css, body)).containsExactly(faces);
  }

  @Test
  void aRuleThatHoldsOnlySometimesGivesBothFaces() {
    assertThat(faces("p:hover { font-weight: bold }", "<p>Ω</p>"))
        .containsExactly("bserif", "serif");
    assertThat(faces("@media (max-width: 20em) { p { font-style: italic } }", "<p>Ω</p>"))
        .containsExactly("iserif", "serif");
  }

  @Test
  void aLetterAndItsMarkAreAlsoTheLetterWithIt() {
    Set<Integer> characters =
        FaceUse.of(java.util.List.of(page("<p>e\u0301</p>")), "").characters().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    assertThat(characters).contains((int) 'e', 0x301, (int) 'é');
  }
}
