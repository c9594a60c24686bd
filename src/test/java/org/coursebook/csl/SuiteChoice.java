package org.coursebook.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cases of the suite are chosen. */
final class SuiteChoice {
  private static final Set<String> KINDS =
      Set.of("position", "locator", "name", "date", "bugreports");
  private static final Set<String> EXCLUDED = excluded();

  private SuiteChoice() {}

  /** What is excluded, and why, stands in a file beside this class. */
  private static Set<String> excluded() {
    try (InputStream in = SuiteChoice.class.getResourceAsStream("excluded.txt")) {
      if (in == null) return Set.of();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s", 2)[0])
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean has(SuiteCase one) {
    String kind = one.name.replaceFirst("_.*", "");
    if (!KINDS.contains(kind) || EXCLUDED.contains(one.name)) return false;
    return !kind.equals("bugreports") || one.section("CSL").contains("class=\"note\"");
  }
}
