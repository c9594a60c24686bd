package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, headings and ids may have any name; in the EPUB all have plain names that differ. */
class OddNamesTest {
  private static final List<String> NAMES =
      List.of(
          "лекция один.md",
          "мойУрок.md",
          "МОЙУРОК.md",
          "Ελληνικά.md",
          "中国 革命.md",
          "درس.md",
          "שיעור.md",
          "café.md",
          "cafe\u0301 noir.md",
          "100% sure.md",
          "a#b.md",
          "it's \"quoted\" & <so>.md",
          "a+b=c;d,e@f!.md",
          "a(b) [c].md",
          "Lesson.md",
          "lesson.md",
          "LESSON-2.md",
          "x".repeat(200) + ".md");

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  @TempDir private Path folder;

  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i + "x").toList();
  }

  private static String percent(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void lessonFilesMayHaveAnyName() throws IOException {
    OddCourse.Draft draft = new OddCourse.Draft();
    for (int i = 0; i < NAMES.size(); i++) {
      int next = (i + 1) % NAMES.size();
      String link = percent(NAMES.get(next)) + "#раздел-" + next;
      draft.with(
          NAMES.get(i), "# T\n\nw%dx [next](<%s>)\n\n## Раздел %d\n\nx\n".formatted(i, link, i));
    }
    OddCourse made = draft.build().isSound(folder, words(NAMES.size()));

    assertThat(made.problems()).isEmpty();
    assertThat(made.files().keySet())
        .allMatch(name -> name.matches("[\\x21-\\x7e]{1,255}"))
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNameIsTheSameHoweverItsAccentsAreWritten() throws IOException {
    String one = Normalizer.normalize("é", Normalizer.Form.NFC);
    String two = Normalizer.normalize("é", Normalizer.Form.NFD);
    OddCourse made =
        OddCourse.of(
                "a.md",
                "# A\n\nw0x [b](th%s.md#%st%s) ![A dot](%s.png)\n".formatted(two, two, two, two))
            .with("th" + one + ".md", "# B\n\n## " + one + "t" + one + "\n\nw1x\n")
            .with(one + ".png", PIXEL)
            .build()
            .isSound(folder, words(2));

    assertThat(made.problems()).isEmpty();
  }

  @Test
  void picturesMayHaveAnyName() throws IOException {
    List<String> names =
        List.of(
            "toc.ncx",
            "package.opf",
            "text/contents.xhtml",
            "x.css",
            "cover.png",
            "Cover.png",
            "COVER.jpg",
            "a.png",
            "A.png",
            "中".repeat(80) + ".png",
            "中".repeat(79) + "国.png",
            "100% 'sure' #1 & so.png");
    StringBuilder lesson = new StringBuilder("# One\n\nw0x\n");
    String cover = "title: A course\nlanguage: en-GB\ncover: COVER.jpg\n";
    OddCourse.Draft draft = new OddCourse.Draft();
    for (String name : names) {
      lesson.append("\n![A dot](<%s>)\n".formatted(percent(name).replace("%2F", "/")));
      draft.with(name, PIXEL);
    }
    OddCourse made =
        draft
            .with("course.yml", cover)
            .with("one.md", lesson.toString())
            .build()
            .isSound(folder, words(1));

    assertThat(made.files().keySet())
        .allMatch(name -> name.matches("[\\x21-\\x7e]{1,255}"))
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void idsOfTheCourseNeverMeetOursNorThoseOfAnotherLesson() throws IOException {
    String ids =
        """

        ## A {#page-42}

        ## B {#note-1}

        ## C {#title-lesson-1}

        ## D {#call-lesson-1-1}

        ## E {#note-lesson-1-1}

        ## F {#lesson-1}

        ## G {#contents}

        ## H {#toc-title}

        [w%dx]{#cover} [a](#page-42) [b](#note-1) [c](#title-lesson-1) [f](#lesson-1) [g](#contents)

        x[^1]

        [^1]: w%dx
        """;
    OddCourse.of("one.md", "# One\n\nx\n" + ids.formatted(0, 1))
        .with("two.md", "# Two\n\nx\n" + ids.formatted(2, 3))
        .build()
        .isSound(folder, words(4));
  }

  @Test
  void anIdOfOneLessonIsNotThatOfALessonWithALongerName() throws IOException {
    OddCourse made =
        OddCourse.of("course.yml", "title: A course\nlanguage: en-GB\n")
            .with("a.md", "# A\n\n## B {#b-c}\n\nw0x [x](#b-c) [y](a-b.md#c)\n")
            .with("a-b.md", "# AB\n\n## C {#c}\n\nw1x\n")
            .build()
            .isSound(folder, words(2));

    assertThat(made.file("text/text-a.xhtml"))
        .contains("href=\"#text-a-b-c-2\"", "href=\"text-a-b.xhtml#text-a-b-c\"");
  }
}
