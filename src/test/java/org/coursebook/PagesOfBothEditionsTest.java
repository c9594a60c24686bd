package org.coursebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.coursebook.book.Book;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.proof.Conservation;
import org.coursebook.proof.PageSync;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The e-book's pages are the printed ones, wherever a page may begin. */
class PagesOfBothEditionsTest {
  private static final Path CONSTRUCTS =
      Path.of("src/test/resources/golden/every-construct/course");
  private static final Pattern MARKER =
      Pattern.compile("<(\\w+)[^<>]*>[^<>]*<span aria-label=\"(\\w+)\" epub:type=\"pagebreak\"");

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  /** The book that was built last. */
  private @Nullable Book book;

  /** The files that were made, by their names. */
  private Map<String, byte[]> build(
      Path course, Set<Edition> editions, PrintWish prints, EpubWish epub) throws IOException {
    BuildRequest request =
        new BuildRequest(
            course,
            folder.resolve("out"),
            editions,
            prints,
            epub,
            Set.of(),
            false,
            2,
            OptionalLong.empty());
    Press press = new Press(SourceTree.open(Path.of("styles")), "Coursebook test");
    Map<String, byte[]> made = new TreeMap<>();
    BuildReport report = press.build(request, problems);
    book = report.book();
    for (BuildReport.Made one : report.made()) {
      made.put(one.artifact().name(), one.artifact().bytes());
    }
    return made;
  }

  private Map<String, byte[]> both(Path course, PrintWish prints) throws IOException {
    return build(course, Set.of(Edition.PDF, Edition.EPUB), prints, EpubWish.NONE);
  }

  private static byte[] ending(Map<String, byte[]> made, String ending) {
    return made.entrySet().stream()
        .filter(file -> file.getKey().endsWith(ending))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private PageSync.Verdict verdict(Map<String, byte[]> made) throws IOException {
    return compare(ending(made, ".pdf"), ending(made, ".epub"));
  }

  private PageSync.Verdict compare(byte[] pdf, byte[] epub) throws IOException {
    Book built = Objects.requireNonNull(book);
    return PageSync.compare(
        Conservation.ofPdf(built, pdf, Set.of()), Conservation.ofEpub(built, epub));
  }

  private Path course(String lesson) throws IOException {
    return course("", lesson);
  }

  private Path course(String more, String lesson) throws IOException {
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(course.resolve("course.yml"), "title: A course\nlanguage: en-GB\n" + more);
    Files.writeString(course.resolve("one.md"), "# One\n\n" + lesson);
    Files.writeString(course.resolve("two.md"), "# Two\n\nWords.\n");
    return course;
  }

  @ParameterizedTest
  @CsvSource({
    "every-construct, a5, ''", "every-construct, a4, ''", "every-construct, '', large-print",
    "sample, a5, ''", "sample, a4, ''", "sample, '', large-print"
  })
  void everyMarkerHasTheWordsOfItsPage(String book, String paper, String look) throws IOException {
    Path course = book.equals("sample") ? Path.of("book") : CONSTRUCTS;
    Set<String> looks = look.isEmpty() ? Set.of() : Set.of(look);
    Map<String, byte[]> made = both(course, new PrintWish(Set.of(), paper, looks, "", false));
    PageSync.Verdict verdict = verdict(made);
    assertThat(verdict.faults()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(ending(made, ".pdf"))) {
      // Cover, half-title and the blank pages before parts and lessons have none.
      assertThat(verdict.proven()).isGreaterThan(pdf.getNumberOfPages() / 2);
    }
  }

  @Test
  void pagesBeginInWordsOfEveryKind() throws IOException {
    StringBuilder lesson = new StringBuilder();
    for (int i = 1; i <= 40; i++) lesson.append(Shapes.of(i));
    Map<String, byte[]> made = both(course(lesson.toString()), PrintWish.NONE);
    assertThat(verdict(made).faults()).isEmpty();
    Set<String> around = new TreeSet<>();
    for (byte[] file : unzip(ending(made, ".epub")).values()) {
      MARKER.matcher(new String(file, UTF_8)).results().forEach(hit -> around.add(hit.group(1)));
    }
    assertThat(around).contains("p", "em", "a", "li", "dd", "code", "td");
  }

  /** Long passages of every kind, each with words of its own. */
  private static final class Shapes {
    private static String words(int from, int count) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < count; i++) words.append("word").append(from * 1000 + i).append(' ');
      return words.toString().strip();
    }

    static String of(int i) {
      int n = i * 10;
      return String.join(
          "\n\n",
          "## Heading " + i,
          words(n, 60 + 7 * i) + ". And *" + words(n + 1, 70) + "* so it ends.[^" + i + "]",
          "[" + words(n + 2, 60) + "](https://example.org/" + i + ")",
          "- " + words(n + 3, 50) + "\n- " + words(n + 4, 50),
          "> " + words(n + 5, 60),
          "term" + i + "\n: " + words(n + 6, 60),
          "```\n" + words(n + 7, 24).replace(' ', '\n') + "\n```",
          "| a"
              + i
              + " | b |\n|---|---|\n"
              + ("| " + words(n + 8, 3) + " | " + words(n + 9, 3) + " |\n").repeat(20),
          "[^" + i + "]: " + words(5000 + i, 90) + "\n\n");
    }
  }

  @Test
  void wordsInCapitalsAreTheSameWords() throws IOException {
    Path course = course("Some words of a lesson.\n");
    Files.createDirectories(course.resolve("styles"));
    Files.writeString(
        course.resolve("styles/print.css"), ".lesson { text-transform: uppercase; }\n");
    assertThat(verdict(both(course, PrintWish.NONE)).faults()).isEmpty();
  }

  @Test
  void aMarkerInTheWrongPlaceIsFound() throws IOException {
    Map<String, byte[]> made = both(CONSTRUCTS, PrintWish.NONE);
    byte[] epub =
        edited(
            ending(made, ".epub"),
            text -> text.replaceFirst("(<span aria-label=\"7\"[^<>]*></span>)([\\w’,]+ )", "$2$1"));
    assertThat(compare(ending(made, ".pdf"), epub).faults())
        .singleElement()
        .asString()
        .matches("page 7 begins with «.+» in the PDF and with «.+» in the EPUB");
  }

  @Test
  void aMarkerThatIsMissingIsFound() throws IOException {
    Map<String, byte[]> made = both(CONSTRUCTS, PrintWish.NONE);
    byte[] epub =
        edited(
            ending(made, ".epub"),
            text -> text.replaceFirst("<span aria-label=\"7\"[^<>]*></span>", ""));
    assertThat(compare(ending(made, ".pdf"), epub).faults())
        .anyMatch(fault -> fault.startsWith("the page list leads to no marker:"))
        .contains("the e-book has no marker for page 7");
  }

  @Test
  void aMarkerThatIsNotListedIsFound() throws IOException {
    Map<String, byte[]> made = both(CONSTRUCTS, PrintWish.NONE);
    byte[] epub =
        edited(
            ending(made, ".epub"),
            text -> text.replaceFirst("<li><a href=\"[^\"]*#page-7\">7</a></li>", ""));
    assertThat(compare(ending(made, ".pdf"), epub).faults())
        .anyMatch(fault -> fault.startsWith("the page list leaves out "));
  }

  @Test
  void theEbookAloneIsTheOneThatGoesWithTheBook() throws IOException {
    byte[] together = ending(both(CONSTRUCTS, PrintWish.NONE), ".epub");
    byte[] alone =
        ending(build(CONSTRUCTS, Set.of(Edition.EPUB), PrintWish.NONE, EpubWish.NONE), ".epub");
    assertThat(alone).isEqualTo(together);
  }

  @Test
  void whoWantsNoPageListGetsNone() throws IOException {
    EpubWish none = EpubWish.typed(false, "plain", false).orElseThrow();
    byte[] epub = ending(build(CONSTRUCTS, Set.of(Edition.EPUB), PrintWish.NONE, none), ".epub");
    assertThat(unzip(epub).values())
        .noneMatch(file -> new String(file, UTF_8).contains("page-list"))
        .noneMatch(file -> new String(file, UTF_8).contains("pagebreak"))
        .noneMatch(file -> new String(file, UTF_8).contains("pageBreak"));
  }

  @Test
  void theCourseSaysWhosePagesCount() throws IOException {
    String editions = "editions: [{name: small, paper: a6}, {name: wide, paper: a4}]\n";
    String lesson = Shapes.of(3) + Shapes.of(4);
    byte[] first = ending(both(course(editions, lesson), PrintWish.NONE), ".epub");
    Map<String, byte[]> made =
        both(course(editions + "page-edition: wide\n", lesson), PrintWish.NONE);
    byte[] second = ending(made, ".epub");
    assertThat(source(first)).isEqualTo("A course, PDF, A6");
    assertThat(source(second)).isEqualTo("A course, PDF, A4");
    assertThat(labels(first).size()).isGreaterThan(labels(second).size());
    assertThat(compare(ending(made, "-wide.pdf"), second).faults()).isEmpty();
    assertThat(compare(ending(made, "-small.pdf"), second).faults()).isNotEmpty();
  }

  @Test
  void pagesAreThoseOfThePaperThatIsPrinted() throws IOException {
    String editions =
        "editions: [{name: small, paper: a6}, {name: wide, paper: a4}]\npage-edition: wide\n";
    Path course = course(editions, Shapes.of(3));
    Map<String, byte[]> made = both(course, PrintWish.onPaper("a5"));
    assertThat(source(ending(made, ".epub"))).isEqualTo("A course, PDF, A5");
    assertThat(verdict(made).faults()).isEmpty();
    EpubWish plain = EpubWish.NONE;
    byte[] alone = ending(build(course, Set.of(Edition.EPUB), PrintWish.NONE, plain), ".epub");
    assertThat(source(alone)).isEqualTo("A course, PDF, A4");
  }

  @Test
  void lettersThatWereJoinedInTheSourceAreTheSameWords() throws IOException {
    Path course = course("The \uFB01nal \uFB02oor, the cafe\u0301.\n");
    assertThat(verdict(both(course, PrintWish.NONE)).faults()).isEmpty();
  }

  @Test
  void aPageThatBeginsWithAPictureDoesSoInBoth() throws IOException {
    Path course = course("![A square](square.svg)\n\n".repeat(6) + "Words.\n");
    Files.writeString(
        course.resolve("square.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='400'>"
            + "<rect width='400' height='400'/><text x='9' y='40' fill='#fff'>word</text></svg>");
    Map<String, byte[]> made = both(course, PrintWish.NONE);
    assertThat(verdict(made).faults()).isEmpty();
    byte[] epub =
        edited(
            ending(made, ".epub"),
            text ->
                text.replaceAll("(<span aria-label[^<>]*></span>)(<figure.*?</figure>)", "$2$1"));
    assertThat(compare(ending(made, ".pdf"), epub).faults()).isNotEmpty();
  }

  @Test
  void theOtherListOfPagesIsTheSame() throws IOException {
    byte[] epub = ending(both(CONSTRUCTS, PrintWish.NONE), ".epub");
    String ncx = new String(file(epub, "OEBPS/toc.ncx"), UTF_8);
    List<String> targets = new ArrayList<>();
    Pattern.compile("<pageTarget [^<>]*><navLabel><text>(\\w+)</text></navLabel>")
        .matcher(ncx)
        .results()
        .forEach(hit -> targets.add(hit.group(1)));
    assertThat(targets).isEqualTo(labels(epub)).startsWith("iii", "iv", "v", "1");
  }

  private static String source(byte[] epub) throws IOException {
    String about = new String(file(epub, "OEBPS/package.opf"), UTF_8);
    return Pattern.compile("<meta property=\"pageBreakSource\">([^<]*)<")
        .matcher(about)
        .results()
        .map(hit -> hit.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** The page list, in its order. */
  private static List<String> labels(byte[] epub) throws IOException {
    String contents = new String(file(epub, "OEBPS/text/contents.xhtml"), UTF_8);
    String list = contents.substring(contents.indexOf("page-list"));
    return Pattern.compile("<a href=[^<>]*>(\\w+)</a>")
        .matcher(list)
        .results()
        .map((MatchResult hit) -> hit.group(1))
        .toList();
  }

  private static byte[] file(byte[] epub, String path) throws IOException {
    byte[] file = unzip(epub).get(path);
    if (file == null) throw new AssertionError("no " + path);
    return file;
  }

  private static Map<String, byte[]> unzip(byte[] epub) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub), UTF_8)) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) files.put(entry.getName(), zip.readAllBytes());
    }
    return files;
  }

  /** An EPUB whose texts were changed. */
  private static byte[] edited(byte[] epub, UnaryOperator<String> edit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean changed = false;
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> file : unzip(epub).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        byte[] content = file.getValue();
        if (file.getKey().endsWith(".xhtml")) {
          String text = new String(content, UTF_8);
          String after = edit.apply(text);
          changed |= !after.equals(text);
          content = after.getBytes(UTF_8);
        }
        zip.write(content);
      }
    }
    assertThat(changed).isTrue();
    return bytes.toByteArray();
  }
}
