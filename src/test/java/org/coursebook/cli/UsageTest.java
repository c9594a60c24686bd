package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.coursebook.diagnostic.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path folder;
  private Session session;

  @BeforeEach
  void sitDown() {
    session = new Session(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "buld | there is no command `buld`; did you mean `build`?",
        "build --papr a4 | there is no option `--papr`; did you mean `--paper`?",
        "build a b | `b` is one argument too many for `build`",
        "build --paper | `--paper` needs PAPER behind it",
        "build -o | `-o` needs a folder behind it",
        "import page.txt -o | `-o` needs a folder behind it",
        "import . -o x | `.` is a folder; name the pages in it, such as `lesson-1.html`",
        "import page.txt -o x | there is no file `page.txt`",
        "init | `init` needs DIR, the folder of the new course",
        "import -o x | `import` needs FILE",
        "import page.txt | `import` needs --output DIR",
        "build nowhere | there is no folder `nowhere`",
        "build | there is no course here",
        "build . -f pfd | `--format pfd` is no edition; write pdf, epub or pdf,epub",
        "build . --lessons 9-7 | `--lessons 9-7` names no lessons",
        "build . --paper huge | `--paper huge` is no paper",
        "build . --paper 10x10mm | `--paper 10x10mm` is too small for a book",
        "build . --bleed 3 | `--bleed 3` is no bleed; write a length",
        "build . --epub-flavor nook | `--epub-flavor nook` is no kind of EPUB; write plain or kobo",
        "build . --jobs none | `--jobs none` is no number of editions at a time",
        "check . --color blue | `--color` can't be `blue`; it can be auto, always, never",
        "explain note-undefind | there is no problem `note-undefind`; did you mean `note-undefined`?",
      })
  void whatMakesNoSenseIsAnsweredInWords(String typed, String answer) {
    assertThat(session.type(typed.split(" "))).isEqualTo(Exit.USAGE);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).startsWith("coursebook: " + answer).contains("\n  help: `coursebook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "99999999999999999999", "253402300800"})
  void aTimeThatIsNoTimeIsRefused(String epoch) {
    session = new Session(folder, Map.of("SOURCE_DATE_EPOCH", epoch));
    assertThat(session.type("build", ".")).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("SOURCE_DATE_EPOCH is `" + epoch + "`");
  }

  @Test
  void nothingTypedIsAnsweredWithTheCommands() {
    assertThat(session.type()).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("init", "import", "check", "build", "explain", "clean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "import", "check", "build", "explain", "clean", "completion"})
  void everyCommandHasHelpThatFitsATerminal(String command) {
    assertThat(session.type(command, "--help")).isEqualTo(Exit.DONE);
    assertThat(session.out().lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 80);
    assertThat(session.err()).isEmpty();
  }

  @Test
  void helpMayBeTypedAsACommand() {
    assertThat(session.type("help")).isEqualTo(Exit.DONE);
    assertThat(session.out()).contains("init", "import", "check", "build");
    assertThat(session.type("help", "build")).isEqualTo(Exit.DONE);
    assertThat(session.out()).contains("--paper");
  }

  @Test
  void theVersionIsANumber() {
    assertThat(session.type("--version")).isEqualTo(Exit.DONE);
    assertThat(session.out()).matches("coursebook \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void explainKnowsEveryProblem() {
    assertThat(session.type("explain")).isEqualTo(Exit.DONE);
    assertThat(session.out().lines()).hasSize(Code.values().length);
    for (String slug : Arrays.stream(Code.values()).map(Code::slug).toList()) {
      assertThat(session.type("explain", slug)).isEqualTo(Exit.DONE);
      assertThat(session.out()).startsWith(slug);
    }
  }

  @Test
  void aProblemMayBeTypedAsTheProgrammerWritesIt() {
    assertThat(session.type("explain", "NOTE_UNDEFINED")).isEqualTo(Exit.DONE);
  }

  @Test
  void aFileInPlaceOfACourseIsSaidToBeOne() throws IOException {
    Files.writeString(folder.resolve("lesson.md"), "# One\n");
    assertThat(session.type("check", "lesson.md")).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains("`lesson.md` is a file; name the course folder");
  }

  @Test
  void completionIsAScriptThatKnowsTheCommands() {
    assertThat(session.type("completion")).isEqualTo(Exit.DONE);
    assertThat(session.out()).startsWith("#!").contains("explain", "--paper");
  }
}
