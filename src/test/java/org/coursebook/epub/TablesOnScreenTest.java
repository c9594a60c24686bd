package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.conformance.EpubCheckRunner;
import org.coursebook.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What happens to tables that don't fit on the screen of a phone. */
class TablesOnScreenTest {
  private static final String LESSON = "OEBPS/text/lesson-1.xhtml";
  private static final Span HERE = Span.startOf("lessons/one.md");

  @Test
  void aTableThatFitsEverywhereIsLeftAlone() {
    BuiltEpub epub = built(table(1, "Year", "Event", "Number"));

    assertThat(epub.elements(LESSON, "div")).isEmpty();
    assertThat(epub.elements(LESSON, "colgroup")).isEmpty();
  }

  @Test
  void aShortTableOfManyColumnsIsMovedWithAFingerOrWithTheKeys() {
    BuiltEpub epub =
        built(table(3, "Year", "Coal", "Iron", "Steel", "Grain", "Cotton", "Sugar", "Railways"));

    assertThat(epub.elements(LESSON, "div"))
        .singleElement()
        .satisfies(
            div -> {
              assertThat(div.getAttribute("class")).isEqualTo("scroll");
              assertThat(div.getAttribute("role")).isEqualTo("region");
              assertThat(div.getAttribute("tabindex")).isEqualTo("0");
              assertThat(div.getAttribute("aria-label")).isEqualTo("What there was");
            });
  }

  @Test
  void aLongTableIsPartedByPagesAndThereforeStacksItsCellsUnderTheNamesOfTheirColumns() {
    BuiltEpub epub =
        built(table(30, "Year", "Coal", "Iron", "Steel", "Grain", "Cotton", "Sugar", "Railways"));

    assertThat(classesOfDivisions(epub)).containsExactly("fits-40");
    assertThat(epub.elements(LESSON, "td").get(2).getAttribute("data-label")).isEqualTo("Iron");
  }

  @Test
  void theMoreItsWordsNeedTheSoonerATableIsStacked() {
    assertThat(classesOfDivisions(built(table(2, "Date", "Revolutions and much else", "Place"))))
        .containsExactly("fits-13");
    assertThat(classesOfDivisions(built(table(2, "September", "Revolutions", "Constantinople"))))
        .containsExactly("fits-19");
  }

  @Test
  void theColumnsShareTheWholeTableAndTheirLongestWordsDecide() {
    List<Integer> widths =
        built(table(2, "Year", "A long story of many short words", "Constantinople"))
            .elements(LESSON, "col")
            .stream()
            .map(col -> col.getAttribute("style").replaceAll("\\D", ""))
            .map(Integer::valueOf)
            .toList();

    assertThat(widths.stream().mapToInt(width -> width).sum()).isBetween(98, 102);
    assertThat(widths.get(0)).isLessThan(widths.get(2));
  }

  @Test
  void tablesThatScrollOrStackConform(@TempDir Path folder) throws IOException {
    String[] columns = {"Year", "Coal", "Iron", "Steel", "Grain", "Cotton", "Sugar", "Railways"};
    BuiltEpub epub = built(table(3, columns), table(30, columns));
    Path file = Files.write(folder.resolve("book.epub"), epub.bytes());

    assertThat(EpubCheckRunner.check(file)).isEmpty();
  }

  private static BuiltEpub built(Block... tables) {
    return BuiltEpub.of(SampleBook.of(tables));
  }

  private static List<String> classesOfDivisions(BuiltEpub epub) {
    return epub.elements(LESSON, "div").stream().map(TablesOnScreenTest::kind).toList();
  }

  private static String kind(Element element) {
    return element.getAttribute("class");
  }

  /** A table whose cells say again what stands at the head of their columns. */
  private static Block.Table table(int rows, String... columns) {
    List<Block.Row> body = new ArrayList<>();
    for (int i = 0; i < rows; i++) body.add(row(false, columns));
    return new Block.Table(
        Stream.of(columns).map(column -> Block.Alignment.NONE).toList(),
        List.of(row(true, columns)),
        body,
        List.of(new Inline.Text("What there was", HERE)),
        Attributes.NONE,
        HERE);
  }

  private static Block.Row row(boolean head, String... words) {
    return new Block.Row(
        Stream.of(words)
            .map(
                word ->
                    new Block.Cell(
                        head,
                        1,
                        1,
                        Block.Alignment.NONE,
                        List.of(SampleBook.paragraph(word)),
                        HERE))
            .toList(),
        HERE);
  }
}
