package org.coursebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in the files, a course is read or its problems are reported. */
class AnythingTest {
  private static final String[] SCRAPS = {
    "title: A",
    "\n",
    "\n",
    " ",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    ",",
    "\"",
    "'",
    "# ",
    "---",
    "...",
    "|",
    ">",
    "&a",
    "*a",
    "!b",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "\t",
    "authors:",
    "lessons:",
    "part: B",
    "a.md",
    "[A](a.md)",
    "](",
    ")",
    "number: ",
    "1",
    "\u0000",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD800",
    "\u2028",
    "\u0085",
    "<<: ",
    "~",
  };

  @ParameterizedTest
  @CsvSource({"course.yml, a.md", "SUMMARY.md, a.md", "a.md, course.yml", "book.toml, a.md"})
  void scrapsOfEveryKindAreRead(String name, String other) {
    int seed = 7;
    for (int round = 0; round < 1_000; round++) {
      StringBuilder text = new StringBuilder(name.equals("a.md") ? "---\ntitle: A\n" : "");
      for (int i = 0; i < 12; i++) {
        seed = seed * 1_103_515_245 + 12_345;
        text.append(SCRAPS[(seed >>> 16) % SCRAPS.length]);
      }
      String otherText = other.equals("course.yml") ? "title: A\n" : "# A\n";
      Reading reading = Reading.of(name, text.toString(), other, otherText);
      assertThat(reading.course().parts()).as(text.toString()).isNotEmpty();
    }
  }

  @Test
  void longFilesOfNothingMuchAreReadInNoTime() {
    for (String scrap : SCRAPS) {
      String text = scrap.repeat(200_000 / scrap.length());
      Reading.of("course.yml", text, "a.md", "---\ntitle: A\n" + text);
      Reading.of("SUMMARY.md", text, "book.toml", "[book]\ntitle = " + text, "a.md", "");
    }
  }
}
