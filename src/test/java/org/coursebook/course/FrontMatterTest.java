package org.coursebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.coursebook.book.FrontMatter;
import org.coursebook.book.LessonSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static Reading lesson(String text) {
    return Reading.of("course.yml", "title: A\nlanguage: de\n", "lessons/a.md", text);
  }

  private static LessonSource only(Reading reading) {
    return reading.course().lessons().findFirst().orElseThrow();
  }

  @Test
  void aLessonSaysWhatItIs() {
    String head =
        """
        ---
        title: 'China: "Tragödie"'
        number: vierzehn
        authors: Jane Doe
        date: 2026-02-10
        summary: >
          Was
          war
        ---
        """;
    Reading reading = lesson(head + "Text\n");
    assertThat(reading.places()).isEmpty();
    FrontMatter frontMatter = only(reading).frontMatter();
    assertThat(frontMatter.title()).isEqualTo("China: \"Tragödie\"");
    assertThat(frontMatter.number()).hasValue(14);
    assertThat(frontMatter.authors()).singleElement().extracting("name").isEqualTo("Jane Doe");
    assertThat(frontMatter.date()).hasValue(LocalDate.of(2026, 2, 10));
    assertThat(frontMatter.summary()).isEqualTo("Was war");
    assertThat(only(reading).bodyOffset()).isEqualTo(head.length());
  }

  @ParameterizedTest
  @CsvSource({"14, 14", "XIV, 14", "fourteen, 14", "Vierzehn, 14", "'\"14\"', 14", "0, 0"})
  void aNumberMayBeWrittenInAnyWay(String written, int number) {
    Reading reading = lesson("---\nnumber: " + written + "\n---\n");
    assertThat(only(reading).frontMatter().number()).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---\\ntitel: A\\n---\\n | 2:1 key-unknown",
        "---\\ntitle: A\\nauthor: B\\n---\\n | 3:1 key-unknown",
        "---\\ntitle: A\\ntitle: B\\n---\\n | 3:1 key-duplicate",
        "---\\nnumber: many\\n---\\n | 2:9 value-wrong",
        "---\\nnumber: -1\\n---\\n | 2:9 value-wrong",
        "---\\ndate: May\\n---\\n | 2:7 value-wrong",
        "---\\ntitle: [A]\\n---\\n | 2:8 value-wrong",
        "---\\ntitle: A: B\\n---\\n | 2:9 front-matter-malformed",
        "---\\ntitle:A\\n---\\n | 2:1 front-matter-malformed",
        "---\\ntitle: A\\n\\nText\\n | 1:1 front-matter-malformed",
        "---\\ntitle: 'A\\n---\\nText | 2:8 front-matter-malformed",
      })
  void whatIsWrongIsReportedInTheLesson(String text, String place) {
    Reading reading = lesson(text.replace("\\n", "\n"));
    assertThat(reading.places()).as("%s", reading.said()).containsExactly("lessons/a.md:" + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nText\n", "---\nText\n---\n", "---\nNote: a text without an end\n", "---",
        "----\ntitle: A\n---\n", "# A\n\n---\ntitle: A\n---\n", "", "---\nHe said:so\n---\n",
        "\n---\ntitle: A\n---\n",
      })
  void aRuleAcrossThePageIsNoFrontMatter(String text) {
    Reading reading = lesson(text);
    assertThat(reading.places()).isEmpty();
    assertThat(only(reading).bodyOffset()).isZero();
    assertThat(only(reading).frontMatter()).isEqualTo(FrontMatter.NONE);
  }

  @Test
  void emptyFrontMatterSaysNothing() {
    Reading reading = lesson("---\n---\nText\n");
    assertThat(reading.places()).isEmpty();
    assertThat(only(reading).bodyOffset()).isEqualTo(8);
  }
}
