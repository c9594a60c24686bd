package org.coursebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // "/" stands for a line end.
        "title: A/lessons:/  - lessons/01-a.md # first/  - lessons/09-i.md/subjects: [x]"
            + "|title: A/lessons:/  - lessons/01-a.md # first/  - lessons/05-e.md/  - lessons/09-i.md/subjects: [x]",
        "lessons:/- lessons/09-i.md/title: A|lessons:/- lessons/05-e.md/- lessons/09-i.md/title: A",
        "lessons: [lessons/01-a.md, lessons/09-i.md]|lessons: [lessons/01-a.md, lessons/05-e.md, lessons/09-i.md]",
        "lessons: ['lessons/09-i.md']|lessons: [lessons/05-e.md, 'lessons/09-i.md']",
        "lessons: []/title: A|lessons:/  - lessons/05-e.md/title: A",
        "lessons:|lessons:/  - lessons/05-e.md",
        "title: A|title: A",
        "lessons:/  - preface.md/  - \"lessons/05-e.md\"|lessons:/  - preface.md/  - \"lessons/05-e.md\"",
        "lessons:/  - preface.md|lessons:/  - preface.md/  - lessons/05-e.md",
        "lessons:/  - part: One/    lessons:/      - lessons/01-a.md/  - part: Two/    lessons:/      - lessons/09-i.md"
            + "|lessons:/  - part: One/    lessons:/      - lessons/01-a.md/      - lessons/05-e.md/  - part: Two/    lessons:/      - lessons/09-i.md",
      })
  void aLessonTakesItsPlaceInTheList(String before, String after) {
    CourseFile file = CourseFile.of(lines(before));
    file.add("lessons/05-e.md", 5);
    assertThat(file.text()).isEqualTo(lines(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title: A|title: A/sources: sources.yml",
        "title: A/# ours/lessons:/  - lessons/09-i.md"
            + "|title: A/sources: sources.yml/# ours/lessons:/  - lessons/09-i.md",
        "sources: sources.yml # mine/title: A|sources: sources.yml # mine/title: A",
        "sources: zotero.bib # mine|sources: [zotero.bib, sources.yml] # mine",
        "sources: 'my own.bib'|sources: ['my own.bib', sources.yml]",
        "sources: [a.bib, b.bib] # mine|sources: [a.bib, b.bib, sources.yml] # mine",
        "sources: []|sources: [sources.yml]",
        "sources:/- a.bib/# second/- b.bib # mine//title: A|sources:/- a.bib/# second/- b.bib # mine/- sources.yml//title: A",
        "sources:/title: A|sources:/  - sources.yml/title: A",
        "sources:/  - a.bib/  - 'sources.yml'|sources:/  - a.bib/  - 'sources.yml'",
      })
  void theFileOfSourcesIsNamedOnce(String before, String after) {
    CourseFile file = CourseFile.of(lines(before));
    file.addSources(file.sources());
    assertThat(file.text()).isEqualTo(lines(after));
  }

  private static String lines(String text) {
    return text.replace("/", "\n").replace("lessons\n0", "lessons/0") + "\n";
  }
}
