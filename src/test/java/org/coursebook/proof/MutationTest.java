package org.coursebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coursebook.BuildReport;
import org.coursebook.BuildRequest;
import org.coursebook.Edition;
import org.coursebook.EpubWish;
import org.coursebook.Press;
import org.coursebook.PrintWish;
import org.coursebook.book.Book;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.transcript.Transcript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof of the proof: finished editions of the book of every construct are spoiled, each in one
 * place, and every fault must be found where it was made.
 */
class MutationTest {
  private static final Path CONSTRUCTS =
      Path.of("src/test/resources/golden/every-construct/course");

  /** So many of each kind; kinds for which a book has few places find some of them twice. */
  private static final int EACH = 14;

  private static final int TRIES = 400;

  @TempDir private static Path folder;

  private static BuildReport report;

  @BeforeAll
  static void build() throws IOException {
    BuildRequest request =
        new BuildRequest(
            CONSTRUCTS,
            folder.resolve("out"),
            Set.of(Edition.PDF, Edition.EPUB),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            2,
            OptionalLong.empty());
    Press press = new Press(SourceTree.open(Path.of("styles")), "Coursebook test");
    report = press.build(request, new Problems());
  }

  private static byte[] edition(String ending) {
    return report.made().stream()
        .filter(made -> made.artifact().name().endsWith(ending))
        .findFirst()
        .orElseThrow()
        .artifact()
        .bytes();
  }

  @Test
  void aSoundBookShowsNothing() throws IOException {
    Book book = report.book();
    assertThat(Conservation.ofPdf(book, edition(".pdf"), Set.of()).verdict().findings()).isEmpty();
    assertThat(Conservation.ofEpub(book, edition(".epub")).verdict().findings()).isEmpty();
  }

  @Test
  void everyFaultInAnEpubIsFoundInItsPlace() throws IOException {
    EpubMutator mutator = new EpubMutator(edition(".epub"));
    Random random = new Random(1917);
    TreeMap<String, Integer> made = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (EpubMutator.Deed deed : EpubMutator.Deed.values()) {
      for (int i = 0; i < TRIES && made.getOrDefault(deed.name(), 0) < EACH; i++) {
        mutator
            .mutate(deed, random)
            .ifPresent(
                mutant -> {
                  made.merge(deed.name(), 1, Integer::sum);
                  judge(mutant, missed);
                });
      }
    }
    assertThat(missed).isEmpty();
    assertThat(made).hasSize(EpubMutator.Deed.values().length);
    assertThat(made.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(250);
  }

  private static void judge(Mutant mutant, List<String> missed) {
    try {
      List<Conservation.Finding> findings =
          Conservation.ofEpub(report.book(), mutant.bytes()).verdict().findings();
      boolean there = findings.stream().anyMatch(finding -> isThere(finding, mutant));
      if (!there) missed.add(mutant + ": " + messages(findings));
    } catch (IOException e) {
      missed.add(mutant + ": " + e);
    }
  }

  /** It names the file, and words that stand near. */
  private static boolean isThere(Conservation.Finding finding, Mutant mutant) {
    boolean link = finding.kind() == Conservation.Kind.LINK;
    if (!link && !finding.message().contains(mutant.where())) return false;
    if (!finding.span().file().matches(sources(mutant.where()))) return false;
    String said = Copy.lettersOf(finding.message() + finding.words());
    for (String word : mutant.near().split("\\s+", -1)) {
      if (!word.isBlank() && said.contains(Copy.lettersOf(word))) return true;
    }
    return false;
  }

  /** The files of the course from which a file of the EPUB comes. */
  private static String sources(String text) {
    return report
        .book()
        .lessons()
        .filter(lesson -> text.endsWith("/" + lesson.id() + ".xhtml"))
        .map(lesson -> Pattern.quote(lesson.file()) + "|sources.yml")
        .findFirst()
        .orElse(".*");
  }

  private static String messages(List<Conservation.Finding> findings) {
    return findings.stream().map(Conservation.Finding::message).collect(Collectors.joining("; "));
  }

  @Test
  void everyFaultInAPdfIsFoundInItsPlace() throws IOException {
    byte[] pdf = edition(".pdf");
    PdfMutator mutator = new PdfMutator(pdf);
    String sound = Transcript.of(pdf);
    Random random = new Random(1921);
    TreeMap<String, Integer> made = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (PdfMutator.Deed deed : PdfMutator.Deed.values()) {
      for (int i = 0; i < TRIES && made.getOrDefault(deed.name(), 0) < EACH; i++) {
        Mutant mutant = mutator.mutate(deed, random).orElse(null);
        if (mutant == null) continue;
        String heard = Transcript.of(mutant.bytes());
        // What is heard as before was no fault: two cells that say the same, for instance.
        boolean unheard = deed.name().contains("PICTURE") || deed.name().contains("LINK");
        if (heard.equals(sound) && !unheard) continue;
        made.merge(deed.name(), 1, Integer::sum);
        List<Conservation.Finding> findings =
            Conservation.ofPdf(report.book(), mutant.bytes(), Set.of()).verdict().findings();
        if (findings.isEmpty()) missed.add(mutant + " was not seen");
        else if (!unheard && findings.stream().noneMatch(one -> isNear(one, sound, heard))) {
          missed.add(mutant + ": " + messages(findings) + "\n" + change(sound, heard));
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(made).hasSize(PdfMutator.Deed.values().length);
    assertThat(made.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(250);
  }

  /** Whether a message has words of the lines by which what is heard differs. */
  private static boolean isNear(Conservation.Finding finding, String sound, String heard) {
    String said = Copy.lettersOf(finding.message() + finding.words());
    for (String line : change(sound, heard).lines().toList()) {
      String words = line.replaceAll("\\[[^\\]]*]", " ");
      for (String word : words.split("[\\s:]+", -1)) {
        if (word.length() > 1 && said.contains(Copy.lettersOf(word))) return true;
      }
    }
    // Cells of a letter each are heard one below the other.
    String cells = change(sound, heard).replaceAll("\\[[^\\]]*]", " ");
    return cells
        .lines()
        .filter(line -> line.strip().length() == 1)
        .map(String::strip)
        .anyMatch(said::contains);
  }

  private static String change(String sound, String heard) {
    List<String> before = sound.lines().toList();
    List<String> after = heard.lines().toList();
    int from = 0;
    while (from < before.size()
        && from < after.size()
        && before.get(from).equals(after.get(from))) {
      from++;
    }
    int back = 0;
    while (back < Math.min(before.size(), after.size()) - from
        && before.get(before.size() - 1 - back).equals(after.get(after.size() - 1 - back))) {
      back++;
    }
    int start = Math.max(0, from - 1);
    return String.join(
            "\n", before.subList(start, Math.min(before.size(), before.size() - back + 1)))
        + "\n"
        + String.join("\n", after.subList(start, Math.min(after.size(), after.size() - back + 1)));
  }
}
