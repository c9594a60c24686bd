package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages that people read first. */
class DocsTest {
  private static final List<Path> PAGES =
      List.of(
          Path.of("README.md"),
          Path.of("CONTRIBUTING.md"),
          Path.of("CHANGELOG.md"),
          Path.of("docs/markdown.md"),
          Path.of("docs/theming.md"));
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`]*`");

  @Test
  void whateverTheyLinkToIsThere() throws IOException {
    int links = 0;
    for (Path page : PAGES) {
      String words = CODE.matcher(Files.readString(page)).replaceAll("");
      Matcher link = LINK.matcher(words);
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).as("linked in " + page).exists();
        links++;
      }
    }
    assertThat(links).isPositive();
  }
}
