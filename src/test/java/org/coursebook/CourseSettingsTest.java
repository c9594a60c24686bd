package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;

class CourseSettingsTest {
  private static String draft(Map<String, String> files) {
    return CourseSettings.draft(SourceTree.of(files), new Problems()).orElseThrow();
  }

  @Test
  void whatAnMdBooksListSaysAndACourseCannotIsToldInTheFile() {
    assertThat(
            draft(
                Map.of(
                    "SUMMARY.md",
                    "- [A](a.md)\n  - [B](b.md)\n",
                    "a.md",
                    "# A\n",
                    "b.md",
                    "# B\n")))
        .contains("# Here all lessons stand side by side")
        .contains("# They are no longer numbered by their places")
        .contains("the names in SUMMARY.md are no longer read")
        .endsWith("lessons:\n  - a.md\n  - b.md\n");
  }

  @Test
  void aBareFolderLosesNothing() {
    assertThat(draft(Map.of("a.md", "# A\n")))
        .endsWith("# The order of the book.\nlessons:\n  - a.md\n");
  }
}
