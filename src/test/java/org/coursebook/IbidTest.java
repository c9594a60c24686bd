package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Ibid." on paper: there where the note that it points to is seen, and only there. */
class IbidTest {
  private static final int NOTES = 90;
  private static final Pattern NOTE =
      Pattern.compile("(?m)^\\s*(\\d+)[.\\s]*(Ibid|Leon Trotsky|Trotsky),?");

  private static final Seen NOWHERE = new Seen(0, "");

  @TempDir private Path folder;

  private byte[] made(Edition edition, PrintWish print) throws IOException {
    StringBuilder lesson = new StringBuilder("# Notes\n\n");
    for (int note = 1; note <= NOTES; note++) {
      lesson.append("Words that fill a line or two of this page. ".repeat(1 + note * 7 % 11));
      lesson.append("So it was.[@trotsky, ").append(note).append("]\n\n");
    }
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(
        course.resolve("course.yml"), "title: Notes\nlanguage: en-GB\nsources: sources.yml\n");
    Files.writeString(
        course.resolve("sources.yml"),
        "trotsky: {author: Leon Trotsky, title: My Life, publisher: Scribner, date: 1930}\n");
    Files.writeString(course.resolve("one.md"), lesson);
    BuildRequest request =
        new BuildRequest(
            course,
            folder.resolve("out"),
            Set.of(edition),
            print,
            EpubWish.NONE,
            Set.of(),
            false,
            1,
            OptionalLong.empty());
    Press press = new Press(SourceTree.open(Path.of("styles")), "Coursebook test");
    return press.build(request, new Problems()).made().get(0).artifact().bytes();
  }

  /** What a note begins with, and its page counted from 1. */
  private record Seen(int page, String form) {}

  private static Map<Integer, Seen> notes(byte[] pdf) throws IOException {
    Map<Integer, Seen> notes = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Matcher note = NOTE.matcher(stripper.getText(document));
        while (note.find()) {
          notes.put(Integer.parseInt(note.group(1)), new Seen(page, note.group(2)));
        }
      }
    }
    return notes;
  }

  @Test
  void ibidStandsWhereTheNoteBeforeIsOnTheSameOpeningAndNowhereElse() throws IOException {
    Map<Integer, Seen> notes = notes(made(Edition.PDF, PrintWish.NONE));
    assertThat(notes).hasSize(NOTES);
    int turns = 0;
    for (int note = 2; note <= NOTES; note++) {
      Seen seen = notes.getOrDefault(note, NOWHERE);
      Seen before = notes.getOrDefault(note - 1, NOWHERE);
      // The cover is page 1, on the right; even pages are on the left.
      boolean together = seen.page() / 2 == before.page() / 2;
      if (!together) turns++;
      assertThat(seen.form()).as("note %d", note).isEqualTo(together ? "Ibid" : "Trotsky");
    }
    assertThat(turns).isGreaterThan(3);
  }
}
