package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coursebook.cli.Shell.Ended;
import org.coursebook.files.Artifact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a user has it: from a shell, through the launcher. */
class WholeProgramIT {
  private static final Path LAUNCHER = Shell.CHECKOUT.resolve("coursebook");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openAShell() {
    shell = new Shell(folder);
  }

  @Test
  void aCourseIsBuiltFromAnyFolderThroughALinkWithSpaces() throws Exception {
    Path link = Files.createDirectory(folder.resolve("my programs")).resolve("the book maker");
    Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    Files.createSymbolicLink(link, Path.of("../link"));
    assertThat(shell.run(link, "init", "übung № 1").code()).isZero();
    Ended ended = shell.run(link, "build", "übung № 1", "--strict");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().lines().map(line -> line.replaceAll(":.*", "")))
        .hasSize(2)
        .allMatch(name -> Files.exists(folder.resolve(name)));
    assertThat(ended.out()).containsPattern("build-output/\\S+\\.pdf: \\d+ pages, [\\d.]+ [kM]B, ");
  }

  @Test
  void aCourseWithoutALocaleKeepsItsLetters() throws Exception {
    shell.with("LC_ALL", "").with("LANG", "").with("LC_CTYPE", "");
    assertThat(shell.run(LAUNCHER, "init", "učebnice").out()).contains("wrote učebnice/course.yml");
    assertThat(folder.resolve("učebnice/course.yml")).exists();
  }

  @Test
  void theExitCodesAreThoseThatOtherProgramsRelyOn() throws Exception {
    assertThat(shell.run(LAUNCHER, "buidl").code()).isEqualTo(2);
    shell.run(LAUNCHER, "init", "course");
    assertThat(shell.run(LAUNCHER, "check", "course").code()).isZero();
    Files.writeString(folder.resolve("taken"), "");
    assertThat(shell.run(LAUNCHER, "build", "course", "-f", "epub", "-o", "taken/x"))
        .satisfies(ended -> failed(ended, 3));
    Files.writeString(
        folder.resolve("course/lessons/02-keeping-time.md"), "# Two\n\n[^gone] [away](no.md)\n");
    assertThat(shell.run(LAUNCHER, "build", "course")).satisfies(ended -> failed(ended, 1));
    assertThat(folder.resolve("build-output")).doesNotExist();
  }

  private static void failed(Ended ended, int code) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isNotEmpty().doesNotContain("\tat ", "Exception");
  }

  @Test
  void aBuildWithErrorsLeavesTheFormerEditions() throws Exception {
    shell.run(LAUNCHER, "init", "course");
    shell.run(LAUNCHER, "build", "course", "-f", "epub");
    Map<String, String> before = output();
    Files.writeString(folder.resolve("course/course.yml"), "titel: x\n");
    assertThat(shell.run(LAUNCHER, "build", "course", "-f", "epub").code()).isEqualTo(1);
    assertThat(output()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 400, 800, 1200, 1600})
  void aBuildThatIsKilledLeavesTheFormerEditionsOrFinishedOnes(int milliseconds) throws Exception {
    shell.run(LAUNCHER, "init", "course");
    shell.run(LAUNCHER, "build", "course", "-f", "epub");
    Map<String, String> former = output();
    Path lesson = folder.resolve("course/lessons/02-keeping-time.md");
    Files.writeString(lesson, "\nA word more.\n", StandardOpenOption.APPEND);
    Process build = shell.start(LAUNCHER, "build", "course", "-f", "epub");
    if (!build.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      build.descendants().forEach(ProcessHandle::destroyForcibly);
      build.destroyForcibly().waitFor();
    }
    String edition = output().get("course.epub");
    shell.run(LAUNCHER, "build", "course", "-f", "epub");
    assertThat(edition).isIn(former.get("course.epub"), output().get("course.epub"));
    assertThat(former.get("course.epub")).isNotEqualTo(output().get("course.epub"));
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void anInterruptedBuildSaysSo(String signal, int code) throws Exception {
    shell.run(LAUNCHER, "init", "course");
    Process build = shell.start(LAUNCHER, "build", "course");
    if (build.waitFor(600, TimeUnit.MILLISECONDS)) return;
    new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid())).start().waitFor();
    Ended ended = shell.end(build);
    assertThat(ended.code()).isIn(0, code);
    if (ended.code() > 0 && !ended.err().isEmpty()) {
      assertThat(ended.err()).startsWith("coursebook: interrupted; ");
    }
    assertThat(folder.resolve("build-output"))
        .satisfiesAnyOf(
            output -> assertThat(output).doesNotExist(),
            output -> assertThat(output.resolve("build-report.json")).exists());
  }

  @Test
  void theDistributionNeedsNeitherMavenNorTheSources() throws Exception {
    Path home = unzipped();
    Shell bare =
        shell
            .with("PATH", Shell.tools(folder.resolve("tools")).toString())
            .with("JAVA_HOME", System.getProperty("java.home"));
    Path launcher = home.resolve("coursebook");
    assertThat(bare.run(launcher, "init", "course").code()).isZero();
    Ended ended = bare.run(launcher, "build", "course");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(output()).containsKeys("course.pdf", "course.epub", "build-report.json");
    assertThat(home).isDirectoryContaining(file -> file.endsWith("LICENSE"));
    assertThat(home).isDirectoryContaining(file -> file.endsWith("NOTICE"));
    assertThat(home).isDirectoryContaining(file -> file.endsWith("licences"));
  }

  /** Unzips the distribution as {@code unzip} does, with the permissions that stand in it. */
  private Path unzipped() throws IOException {
    String name = "coursebook-" + Release.current().version();
    Path zip = Shell.CHECKOUT.resolve("build-output/" + name + ".zip");
    try (FileSystem inside =
            FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
        Stream<Path> entries = Files.walk(inside.getPath("/" + name))) {
      for (Path entry : entries.toList()) {
        Path target = folder.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
      }
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve(name + "/coursebook")))
        .contains(PosixFilePermission.OTHERS_EXECUTE);
    return folder.resolve(name);
  }

  /** What lies in the output folder, by name. */
  private Map<String, String> output() throws IOException {
    Map<String, String> output = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("build-output"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        output.put(file.getFileName().toString(), new Artifact("x", "y", bytes).sha256());
      }
    }
    return output;
  }
}
