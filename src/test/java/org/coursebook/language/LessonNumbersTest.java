package org.coursebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | LESSON FOURTEEN: Tragedy in China | 14 | Tragedy in China",
        "en | Lesson 14 - Tragedy | 14 | Tragedy",
        "en | Lesson 14. Tragedy | 14 | Tragedy",
        "en | Lesson XIV | 14 | ''",
        "en | lesson twenty-one - The end | 21 | The end",
        "en | Lesson 7-The end | 7 | The end",
        "en | CHAPTER I. — | 1 | —",
        "en | 14. Tragedy | 14 | Tragedy",
        "en | 14) Tragedy | 14 | Tragedy",
        "en | 14 – Tragedy | 14 | Tragedy",
        "de | Lektion vierzehn: China | 14 | China",
        "de | LEKTION DREISSIG | 30 | ''",
        "de | Lesson two: English too | 2 | English too",
        "fr | Leçon 14 : La Chine | 14 | La Chine",
        "fr | LEÇON QUATORZE – La Chine | 14 | La Chine",
        "ru | Урок четырнадцатый. Китай | 14 | Китай",
        "pl | Lekcja czternasta: Chiny | 14 | Chiny",
        "tlh | Lesson 3: no labels | 3 | no labels",
      })
  void aNumberedHeadingIsNumberAndTitle(String language, String heading, int number, String title) {
    var found = LessonNumbers.of(language).inHeading(heading).orElseThrow();
    assertThat(found.number()).isEqualTo(number);
    assertThat(heading.substring(found.titleStart())).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 Tragedy",
        "1917: a year",
        "Lessons of October",
        "Lesson one-sided",
        "Lesson mix: colours",
        "One: a number",
        "V. I. Lenin",
        "12:30 is the time",
        "3.5 per cent",
        "",
        "14",
        "Part of it",
        "Lesson",
        "Lesson :",
        "Session dates: May",
      })
  void anOtherHeadingIsAllTitle(String heading) {
    assertThat(LessonNumbers.of("en").inHeading(heading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lessons/14-tragedy-in-china.md, 14", "lesson-14.md, 14", "lesson_XIV.md, 14", "ch03.md, 3",
    "fourteen.md, 14", "Lesson 2 - The war.md, 2", "lesson-twenty-one-the-war.md, 21", "7.md, 7",
    "lektion-vierzehn.md, 14", "10-days/08.md, 8",
  })
  void aFileNameTellsItsNumber(String path, int number) {
    assertThat(LessonNumbers.of("de").inFileName(path)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1984.md",
        "2026-02-10-notes.md",
        "README.md",
        "mix.md",
        "seven-days.md",
        "3d-models.md",
        "lessons-learned.md",
        "lesson.md",
        ".md",
        "",
      })
  void anOtherFileNameTellsNone(String path) {
    assertThat(LessonNumbers.of("en").inFileName(path)).isEmpty();
  }

  @Test
  void aVeryLongHeadingIsReadInNoTime() {
    assertThat(LessonNumbers.of("en").inHeading("Lesson " + "-".repeat(1_000_000))).isEmpty();
  }
}
