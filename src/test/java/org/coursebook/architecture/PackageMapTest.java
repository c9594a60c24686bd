package org.coursebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.Press;
import org.junit.jupiter.api.Test;

/** The map of the packages in CONTRIBUTING.md, held against the code. */
class PackageMapTest {
  private static final String ROOT = "org.coursebook";

  private static final Pattern ROW =
      Pattern.compile("\\| `?(\\w+)`? \\| [^|]+ \\| ([a-z]+(?:, [a-z]+)*|–) \\|");

  /** Libraries that only some packages may know. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.vladsch.flexmark", Set.of("markdown")),
          Map.entry("org.jsoup", Set.of("intake")),
          Map.entry("org.snakeyaml", Set.of("yaml")),
          Map.entry("com.openhtmltopdf", Set.of("pdf", "tags")),
          Map.entry("org.apache.pdfbox", Set.of("pdf", "tags", "transcript", "proof")),
          Map.entry("org.apache.fontbox", Set.of("theme", "pdf")),
          Map.entry("io.documentnode", Set.of("epub")),
          Map.entry("java.util.zip", Set.of("epub", "proof")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("org.apache.commons.io", Set.of("files")));

  private static final JavaClasses CLASSES = ourClasses();

  private static JavaClasses ourClasses() {
    try {
      return new ClassFileImporter()
          .importPath(
              Path.of(Press.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thereAreEnoughClassesForTheRulesToMeanSomething() {
    assertThat(CLASSES.stream().filter(c -> c.getPackageName().startsWith(ROOT)).count())
        .isGreaterThan(300);
  }

  /** Who uses whom, as the table in CONTRIBUTING.md has it: every arrow there is, and no other. */
  private static Map<String, Set<String>> map() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("CONTRIBUTING.md"))) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) continue;
      Set<String> uses = new TreeSet<>();
      for (String name : row.group(2).split(", ", -1)) {
        if (!name.equals("–")) uses.add(name);
      }
      arrows.put(row.group(1), uses);
    }
    return arrows;
  }

  @Test
  void thePackagesUseEachOtherExactlyAsTheMapSays() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    for (JavaClass one : CLASSES) {
      Set<String> uses = found.computeIfAbsent(stage(one), stage -> new TreeSet<>());
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith(ROOT)) continue;
        if (!stage(target).equals(stage(one))) uses.add(stage(target));
      }
    }
    assertThat(found).isEqualTo(map());
  }

  @Test
  void everyLibraryIsKnownToItsOwnPackageAlone() {
    Map<String, Set<String>> found = new HashMap<>();
    for (JavaClass one : CLASSES) {
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        LIBRARIES.keySet().stream()
            .filter(target::startsWith)
            .forEach(
                library -> found.computeIfAbsent(library, l -> new TreeSet<>()).add(stage(one)));
      }
    }
    assertThat(found).isEqualTo(LIBRARIES);
  }

  @Test
  void onlyFilesTouchesTheDisk() {
    Map<String, List<String>> doors =
        Map.of(
            "java.nio.file.Files", List.of("files"),
            "java.io.FileInputStream", List.of("files"),
            "java.io.FileOutputStream", List.of("files"),
            "java.io.FileReader", List.of("files"),
            "java.io.FileWriter", List.of("files"),
            "java.io.RandomAccessFile", List.of("files"));
    for (JavaClass one : CLASSES) {
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        if (doors.containsKey(target)) {
          assertThat(stage(one)).as(dependency.getDescription()).isIn(doors.get(target));
        }
      }
    }
  }

  /** The package's name below the root; {@code root} for the root itself. */
  private static String stage(JavaClass one) {
    String name = one.getPackageName();
    return name.equals(ROOT) ? "root" : name.substring(ROOT.length() + 1);
  }
}
