package org.coursebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.coursebook.cli.Shell.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a copy of a checkout, with a Maven that only writes down that it was called. */
class LauncherIT {
  @TempDir private Path folder;
  private Path checkout;
  private Path launcher;
  private Path calls;
  private Shell shell;

  @BeforeEach
  void copyACheckout() throws IOException {
    checkout = folder.resolve("a check out");
    launcher = checkout.resolve("coursebook");
    calls = folder.resolve("calls");
    Path made = checkout.resolve("build-output/maven");
    Files.createDirectories(checkout.resolve("src/main/java"));
    Files.writeString(checkout.resolve("src/main/java/A.java"), "class A {}\n");
    Files.copy(Shell.CHECKOUT.resolve("pom.xml"), checkout.resolve("pom.xml"));
    Files.copy(Shell.CHECKOUT.resolve("coursebook"), launcher);
    if (!launcher.toFile().setExecutable(true)) throw new IOException("the launcher stays a text");
    copyLibraries(Shell.CHECKOUT.resolve("build-output/maven/lib"), made.resolve("lib"));
    Files.createSymbolicLink(checkout.resolve("styles"), Shell.CHECKOUT.resolve("styles"));
    Files.writeString(made.resolve("built"), "");
    age(checkout.resolve("pom.xml"), checkout.resolve("src/main"));
    Shell.script(
        folder.resolve("bin/mvn"),
        "[ \"$1\" = -version ] && { echo 'Apache Maven 3.9.9'; exit; }",
        "echo \"$*\" >>'" + calls + "'",
        "touch build-output/maven/built");
    shell = new Shell(folder).with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
  }

  private static void copyLibraries(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> jars = Files.list(from)) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        Files.copy(jar, to.resolve(jar.getFileName()));
      }
    }
  }

  private static void age(Path... roots) throws IOException {
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.toList()) {
          Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        }
      }
    }
  }

  private List<String> calls() throws IOException {
    return Files.exists(calls) ? Files.readAllLines(calls, UTF_8) : List.of();
  }

  @Test
  void mavenRunsOnlyWhenASourceIsNewerThanTheProgram() throws Exception {
    assertThat(shell.run(launcher, "--version").code()).isZero();
    assertThat(calls()).isEmpty();
    Files.setLastModifiedTime(
        checkout.resolve("src/main/java/A.java"), FileTime.fromMillis(32_000_000_000_000L));
    Ended ended = shell.run(launcher, "--version");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("coursebook ").hasLineCount(1);
    assertThat(ended.err()).startsWith("coursebook: building the program");
    assertThat(calls()).hasSize(1);
    assertThat(calls().get(0)).contains("package");
    age(checkout.resolve("src/main"));
    assertThat(shell.run(launcher, "--version").err()).isEmpty();
    assertThat(calls()).hasSize(1);
  }

  @Test
  void aSourceThatIsGoneIsAChangeToo() throws Exception {
    Files.delete(checkout.resolve("src/main/java/A.java"));
    Files.setLastModifiedTime(
        checkout.resolve("src/main/java"), FileTime.fromMillis(32_000_000_000_000L));
    shell.run(launcher, "--version");
    assertThat(calls()).hasSize(1);
  }

  @Test
  void aProgramThatCantBeBuiltIsShownWithMavensReason() throws Exception {
    Files.delete(checkout.resolve("build-output/maven/built"));
    Shell.script(
        folder.resolve("bin/mvn"),
        "[ \"$1\" = -version ] && { echo 'Apache Maven 3.9.9'; exit; }",
        "echo 'no network'; exit 1");
    Ended ended = shell.run(launcher, "--version");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("no network", "could not be built");
  }

  @Test
  void anOldMavenIsNamedWithWhatToInstall() throws Exception {
    Files.delete(checkout.resolve("build-output/maven/built"));
    Shell.script(folder.resolve("bin/mvn"), "echo 'Apache Maven 3.6.3 (cecedd3)'");
    Ended ended = shell.run(launcher, "build");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err())
        .isEqualToIgnoringNewLines("coursebook: this Maven is 3.6.3; install Maven 3.8 or newer.");
  }

  @Test
  void withoutMavenTheProgramRunsAndOnlyBuildingItIsRefused() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    Shell bare =
        new Shell(folder)
            .with("PATH", Shell.tools(folder.resolve("tools")).toString())
            .with("JAVA_HOME", java.toString());
    assertThat(bare.run(launcher, "--version").code()).isZero();
    Files.delete(checkout.resolve("build-output/maven/built"));
    Ended ended = bare.run(launcher, "--version");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).startsWith("coursebook: Maven is not installed; ").hasLineCount(1);
  }

  @Test
  void anOldJavaIsNamedWithWhatToInstall() throws Exception {
    Shell.script(
        folder.resolve("old/bin/java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    Ended ended =
        shell.with("JAVA_HOME", folder.resolve("old").toString()).run(launcher, "--version");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).startsWith("coursebook: this Java is 11.0.2").hasLineCount(1);
  }

  @Test
  void withoutJavaTheSentenceSaysWhatToInstall() throws Exception {
    Shell bare =
        new Shell(folder)
            .with("PATH", Shell.tools(folder.resolve("tools")).toString())
            .with("JAVA_HOME", "");
    Ended ended = bare.run(launcher, "build");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).startsWith("coursebook: Java is not installed; ").hasLineCount(1);
  }

  @Test
  void aJavaWithoutACompilerCanRunButNotBuild() throws Exception {
    Path home = folder.resolve("runtime");
    Shell.script(
        home.resolve("bin/java"), "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");
    shell.with("JAVA_HOME", home.toString());
    assertThat(shell.run(launcher, "--version").code()).isZero();
    Files.delete(checkout.resolve("build-output/maven/built"));
    Ended ended = shell.run(launcher, "--version");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("a Java without a compiler").hasLineCount(1);
  }

  @Test
  void theFirstBuildMakesAnArchiveAndABadOneIsNoTrouble() throws Exception {
    shell.run(launcher, "init", "course");
    Ended first = shell.run(launcher, "build", "course", "-f", "epub");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).isEmpty();
    Path lib = checkout.resolve("build-output/maven/lib");
    List<Path> archives = archives(lib);
    assertThat(archives).hasSize(1);
    assertThat(shell.run(launcher, "build", "course", "-f", "epub")).satisfies(LauncherIT::isClean);
    Files.writeString(archives.get(0), "not an archive");
    assertThat(shell.run(launcher, "build", "course", "-f", "epub")).satisfies(LauncherIT::isClean);
    FileUtils.touch(lib.resolve("coursebook.jar").toFile());
    assertThat(shell.run(launcher, "build", "course", "-f", "epub")).satisfies(LauncherIT::isClean);
    assertThat(archives(lib)).hasSize(1);
    assertThat(Files.size(archives.get(0))).isGreaterThan(1_000_000);
  }

  private static void isClean(Ended ended) {
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).startsWith("build-output/course.epub: ").hasLineCount(1);
    assertThat(ended.err()).isEmpty();
  }

  private static List<Path> archives(Path lib) throws IOException {
    try (Stream<Path> files = Files.list(lib)) {
      return files.filter(file -> !file.toString().endsWith(".jar")).toList();
    }
  }
}
