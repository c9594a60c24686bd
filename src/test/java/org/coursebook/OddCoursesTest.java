package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Courses of unusual size and make come out whole in both editions. */
class OddCoursesTest {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>";

  @TempDir private Path folder;

  /** The words {@code w0x}, {@code w1x} and so on. */
  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i + "x").toList();
  }

  @Test
  void aBookOfOneLessonIsABook() throws IOException {
    OddCourse.of("one.md", "# One\n\nw0x w1x\n").build().isSound(folder, words(2));
  }

  @Test
  void threeHundredLessonsKeepTheirOrderAndTheirLinks() throws IOException {
    OddCourse.Draft draft = new OddCourse.Draft();
    for (int i = 0; i < 300; i++) {
      draft.with(
          "lessons/%03d.md".formatted(i),
          """
          # LESSON %d: The title

          w%dx [next](%03d.md#section) a note[^a]

          ## Section

          Words.

          [^a]: w%dx
          """
              .formatted(i + 1, 2 * i, (i + 1) % 300, 2 * i + 1));
    }
    OddCourse made = draft.build().isSound(folder, words(600));

    assertThat(made.problems()).isEmpty();
    assertThat(made.file("text/lesson-300.xhtml"))
        .contains("href=\"lesson-1.xhtml#lesson-1-section");
  }

  @Test
  void twoThousandNotesInALessonKeepTheirOrderAndLeadBothWays() throws IOException {
    StringBuilder lesson = new StringBuilder("# One\n");
    for (int i = 0; i < 2000; i++) lesson.append("\nWords w%dx[^n%d] go on.\n".formatted(i, i));
    for (int i = 1999; i >= 0; i--) lesson.append("\n[^n%d]: w%dx".formatted(i, 2000 + i));
    OddCourse made = OddCourse.of("one.md", lesson + "\n").build().isSound(folder, words(4000));

    List<String> calls = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int i = 1; i <= 2000; i++) {
      calls.add("href=\"#note-lesson-1-%1$d\" id=\"call-lesson-1-%1$d\"".formatted(i));
      notes.add("note-lesson-1-%1$d call-lesson-1-%1$d w%2$dx".formatted(i, 1999 + i));
    }
    String text = made.file("text/lesson-1.xhtml");
    assertThat(found(text, "href=\"#note-[^\"]*\" id=\"[^\"]*\"", "$0")).isEqualTo(calls);
    assertThat(found(text, "id=\"(note-[^\"]*)\".*?href=\"#([^\"]*)\".*?(w\\d+x)", "$1 $2 $3"))
        .isEqualTo(notes);
  }

  private static List<String> found(String text, String pattern, String form) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group().replaceFirst(pattern, form))
        .toList();
  }

  @Test
  void notesStandWhereverWordsCanStand() throws IOException {
    OddCourse made =
        OddCourse.of(
                "one.md",
                """
                # Title[^w0x]

                Words[^w1x] and **bold[^w2x]** and [link[^w3x]](https://example.org)^[w4x]

                ## Heading[^w5x]

                - item[^w6x]
                  - item[^w7x]

                > quotation[^w8x]
                >
                > — Someone[^w9x]

                | Head[^w10x] | Head |
                |---|---|
                | cell[^w11x] | |

                ![A dot](dot.svg "Caption[^w12x]")

                Term[^w13x]
                : Meaning[^w14x]

                <table><caption>Caption[^w15x]</caption><tr><th>Head</th></tr><tr><td>x</td></tr></table>

                > [!NOTE]
                > Mind[^w16x]

                %s
                """
                    .formatted(definitions(0, 17, 4)))
            .with("dot.svg", DRAWING)
            .build()
            .isSound(folder, words(17));

    assertThat(made.problems()).isEmpty();
    assertThat(made.file("text/contents.xhtml") + made.file("toc.ncx"))
        .doesNotContain("doc-noteref", "Title1", "Heading6");
  }

  private static String definitions(int from, int to, int without) {
    StringBuilder notes = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i != without) notes.append("[^w%dx]: w%dx\n".formatted(i, i));
    }
    return notes.toString();
  }

  @Test
  void aNoteThatIsCalledTwiceStandsOnceAndLeadsToItsFirstCall() throws IOException {
    OddCourse made =
        OddCourse.of("one.md", "# One\n\nw0x[^a] w1x[^a]\n\n[^a]: w2x\n")
            .build()
            .isSound(folder, words(3));

    assertThat(made.problems()).hasSize(1);
    assertThat(made.file("text/lesson-1.xhtml"))
        .containsOnlyOnce("id=\"note-lesson-1-1\"")
        .contains("href=\"#call-lesson-1-1\"");
  }

  @Test
  void aNoteInANoteAndALessonWithoutWordsAreSaidWhereTheyStand() {
    assertThat(
            OddCourse.of("one.md", "# One\n\nx[^a]\n\n[^a]: y[^b]\n[^b]: z\n")
                .with("two.md", "# Two\n")
                .problems())
        .anyMatch(said -> said.startsWith("one.md:5:") && said.contains("error[note-in-note]"))
        .anyMatch(said -> said.startsWith("two.md:1:") && said.contains("error[lesson-empty]"));
  }

  @Test
  void headingsKeepTheirMarkupAndTheContentsTheirWords() throws IOException {
    OddCourse made =
        OddCourse.of(
                "one.md",
                """
                # A *title* with `code`, [a link](two.md), H~2~O, x^2^, <abbr>NEP</abbr>, ![a dot](dot.svg)

                w0x

                ## Section *em **both*** `a<b` & [web](https://example.org) x^2^ ![a dot](dot.svg)

                w1x

                ### ![only a dot](dot.svg)

                w2x

                ### `code`

                w3x

                #### Four

                ##### Five

                ###### Six

                w4x
                """)
            .with("two.md", "# Two\n\nw5x\n")
            .with("dot.svg", DRAWING)
            .build()
            .isSound(folder, words(6));

    assertThat(made.problems()).isEmpty();
    assertThat(made.file("text/contents.xhtml"))
        .contains(">1 A title with code, a link, H2O, x2, NEP, a dot</a>")
        .contains(">Section em both a&lt;b &amp; web x2 a dot</a>")
        .contains(">only a dot</a>", ">code</a>");
    assertThat(made.file("text/lesson-1.xhtml")).contains("<h6").contains("<code>a&lt;b</code>");
  }

  @Test
  void aHeadingThatShowsNothingStandsInNoContents() throws IOException {
    OddCourse made =
        OddCourse.of("one.md", "# One\n\nw0x\n\n## <br>\n\nw1x\n\n## &nbsp;\n\nw2x\n")
            .build()
            .isSound(folder, words(3));

    assertThat(made.problems())
        .extracting(problem -> problem.code().slug())
        .containsOnly("heading-empty");
  }

  @Test
  void titlesMayBeLong() throws IOException {
    String title = "word ".repeat(400).strip();
    OddCourse.of("one.md", "# " + title + "\n\nw0x\n\n## " + title + "\n\nw1x\n")
        .with("course.yml", "title: " + title + "\nlanguage: en-GB\n")
        .build()
        .isSound(folder, words(2));
  }

  @Test
  void aLessonMayShowPicturesAlone() throws IOException {
    OddCourse.of("one.md", "# One\n\n![A dot](dot.svg)\n\n![A dot](dot.svg \"Caption w0x\")\n")
        .with("dot.svg", DRAWING)
        .build()
        .isSound(folder, words(1));
  }

  @Test
  void aTableOfFiveHundredRowsKeepsItsCells() throws IOException {
    StringBuilder table = new StringBuilder("# One\n\n| A | B | C |\n|---|---|---|\n");
    for (int i = 0; i < 500; i++) {
      table.append("| w%dx | w%dx | w%dx |\n".formatted(3 * i, 3 * i + 1, 3 * i + 2));
    }
    OddCourse.of("one.md", table.toString()).build().isSound(folder, words(1500));
  }

  @Test
  void listsMayStandTwelveDeep() throws IOException {
    StringBuilder list = new StringBuilder("# One\n\n");
    for (int i = 0; i < 12; i++) list.append("  ".repeat(i) + "- w" + i + "x\n");
    OddCourse.of("one.md", list + "\nw12x\n").build().isSound(folder, words(13));
  }
}
