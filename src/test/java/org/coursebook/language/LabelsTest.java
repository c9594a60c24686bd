package org.coursebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "es", "it", "pt", "nl", "sv", "ru", "el", "pl"})
  void everyLanguageHasEveryLabelAndNoOther(String language) {
    Properties english = Resource.load("labels", "en").orElseThrow();
    Properties labels = Resource.load("labels", language).orElseThrow();
    assertThat(labels.keySet()).isEqualTo(english.keySet());
    assertThat(labels.values()).noneMatch(label -> label.toString().isBlank());
    for (String key : english.stringPropertyNames()) {
      assertThat(labels.getProperty(key).contains("{0}"))
          .as(key)
          .isEqualTo(english.getProperty(key).contains("{0}"));
    }
  }

  @Test
  void aRegionHasTheLabelsOfItsLanguage() {
    assertThat(Labels.of("en-GB").orElseThrow().get("contents")).isEqualTo("Contents");
    assertThat(Labels.of("de-AT").orElseThrow().get("lesson.number", "14")).isEqualTo("Lektion 14");
  }

  @Test
  void aLanguageWithoutLabelsHasNone() {
    assertThat(Labels.of("tlh")).isEmpty();
  }
}
