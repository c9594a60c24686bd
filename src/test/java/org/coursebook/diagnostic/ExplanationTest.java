package org.coursebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
  @ParameterizedTest
  @EnumSource(Code.class)
  void everyProblemIsExplainedAtSomeLengthAndFitsATerminal(Code code) {
    List<String> lines = code.explanation().lines().toList();
    assertThat(lines).hasSizeBetween(6, 20).noneMatch(line -> line.length() > 84);
    assertThat(code.explanation()).doesNotContain("\t").hasSizeGreaterThan(200);
  }

  @Test
  void noExplanationIsLeftOfAProblemThatIsGone() throws IOException, URISyntaxException {
    URI folder = Objects.requireNonNull(Code.class.getResource("explain")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Code.values()).map(code -> code.slug() + ".txt").toList());
    }
  }
}
