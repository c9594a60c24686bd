package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coursebook.book.Book;
import org.coursebook.proof.Conservation;
import org.junit.jupiter.api.Test;

/**
 * What may be otherwise in an edition than in its lesson, and that a real loss beside it is seen:
 * editions of one lesson are compared with the book of another, in which a word is different.
 */
class ProofRulesTest {
  private static final String LONG =
      IntStream.range(0, 40)
          .mapToObj(i -> "Incomprehensibilities of well-known self-determination, number w" + i)
          .collect(Collectors.joining(" "));

  private static OddCourse course(String words) {
    return course(words, "");
  }

  private static OddCourse course(String words, String sheet) {
    OddCourse.Draft draft = OddCourse.of("one.md", "# One\n\n" + words + "\n");
    return (sheet.isEmpty() ? draft : draft.with("styles/print.css", sheet)).build();
  }

  /** What is said of both editions of a lesson if they should be those of another. */
  private static List<String> findings(OddCourse made, String wanted) throws IOException {
    Book book = course(wanted).report().book();
    List<String> found = new ArrayList<>();
    for (BuildReport.Made one : made.report().made()) {
      byte[] bytes = one.artifact().bytes();
      Conservation proof =
          one.printing().isPresent()
              ? Conservation.ofPdf(book, bytes, Set.of())
              : Conservation.ofEpub(book, bytes);
      proof.verdict().findings().stream()
          .map(Conservation.Finding::message)
          // Where the words are counted.
          .filter(message -> !message.contains("Colophon"))
          .forEach(found::add);
    }
    return found;
  }

  private static void assertSeen(OddCourse made, String words, String lost, String by)
      throws IOException {
    assertThat(findings(made, words)).isEmpty();
    assertThat(words).contains(lost);
    List<String> found = findings(made, words.replaceFirst(Pattern.quote(lost), by));
    assertThat(found).filteredOn(one -> one.startsWith("the PDF")).isNotEmpty();
    assertThat(found).filteredOn(one -> one.startsWith("the EPUB")).isNotEmpty();
  }

  private static void assertSeen(String words, String lost, String by) throws IOException {
    assertSeen(course(words), words, lost, by);
  }

  @Test
  void softHyphensAreNoLetters() throws IOException {
    String words = "The Ge\u00ADwerk\u00ADschaft met.";
    assertThat(findings(course(words), "The Gewerkschaft met.")).isEmpty();
    assertSeen(words, "werk", "wrk");
  }

  @Test
  void wordsArePartedAtTheEndsOfLines() throws IOException {
    assertSeen(LONG, "Incomprehensibilities", "Incomprehensibility");
  }

  @Test
  void aHyphenOfAWordIsNoHyphenOfALine() throws IOException {
    assertSeen(LONG, "well-known", "wellknown");
    assertSeen(LONG, "Incomprehensibilities", "Incompre-hensibilities");
  }

  @Test
  void wordsAreParted() throws IOException {
    assertSeen("The united front of all.", "united front", "unitedfront");
    assertSeen("The unitedfront of all.", "unitedfront", "united front");
  }

  @Test
  void ligaturesAreTheirLetters() throws IOException {
    assertSeen("The final official afflux of fjords.", "official", "oficial");
    assertSeen("The \uFB01nal \uFB02oor.", "\uFB01nal", "fnal");
    assertThat(findings(course("The \uFB01nal \uFB02oor."), "The final floor.")).isEmpty();
  }

  @Test
  void accentsMayStandApart() throws IOException {
    assertThat(findings(course("The caf\u00E9."), "The cafe\u0301.")).isEmpty();
    assertSeen("The caf\u00E9 is open.", "\u00E9", "e");
    assertSeen("The caf\u00E9 is open.", "\u00E9", "\u00E8");
  }

  @Test
  void smallCapitalsAreSmallLetters() throws IOException {
    assertSeen("The [Nepman]{.sc} and the <abbr>USSR</abbr>.", "USSR", "USR");
  }

  @Test
  void aSheetMaySetCapitals() throws IOException {
    String words = "The stra\u00DFe and the caf\u00E9.";
    OddCourse made = course(words, ".lesson p { text-transform: uppercase; }");
    assertThat(findings(made, words)).isEmpty();
    assertThat(findings(made, "The strasse and the caf\u00E9."))
        .noneMatch(one -> one.startsWith("the PDF"));
    assertThat(findings(made, "The strafe and the caf\u00E9."))
        .anyMatch(one -> one.startsWith("the PDF"));
    // A single letter is not a word in capitals.
    assertThat(findings(course("The tHing."), "The thing."))
        .anyMatch(one -> one.startsWith("the PDF"));
  }

  @Test
  void wordsMayRunFromRightToLeft() throws IOException {
    assertSeen("Said السلام عليكم twice, and מהפכה once.", "عليكم", "عليك");
    assertSeen("Said السلام عليكم twice, and מהפכה once.", "מהפכה", "מהפה");
    assertSeen("Said السلام عليكم twice.", "السلام عليكم", "عليكم السلام");
  }

  @Test
  void digitsThatLookAlikeAreNotTheSame() throws IOException {
    assertSeen("In \u06F1\u06F9\u06F1\u06F7 and in \u0661\u0669\u0661\u0667.", "\u06F7", "\u0667");
  }

  @Test
  void nothingIsSkippedThatIsNotALetter() throws IOException {
    assertSeen("A price: 3 € + 4 £ = much.", "+", "-");
    assertSeen("“Marks,” she said.", "“Marks,”", "Marks,");
  }
}
