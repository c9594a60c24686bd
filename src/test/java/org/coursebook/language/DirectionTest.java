package org.coursebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {
  @Test
  void aLanguageIsWrittenAsItsScriptIs() {
    assertThat(
            List.of(
                "ar", "AR-eg", "he", "iw", "fa-IR", "ur", "yi", "ks-Arab", "az-Arab", "ku-Arab"))
        .allMatch(tag -> Direction.of(tag) == Direction.RIGHT_TO_LEFT);
    assertThat(List.of("", "en-GB", "zh-Hant", "tr", "ar-Latn", "ks-Deva", "az", "not a tag"))
        .allMatch(tag -> Direction.of(tag) == Direction.LEFT_TO_RIGHT);
  }
}
