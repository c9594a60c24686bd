package org.coursebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonNumbersTest {
  @Test
  void numbersAndRangesAreTakenTogether() {
    assertThat(LessonNumbers.of("3,7-9, 8")).containsExactly(3, 7, 8, 9);
  }

  @Test
  void nothingTypedMeansAllLessons() {
    assertThat(LessonNumbers.of("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "3,", "9-7", "-4", "1--2", "1-99999", "٣"})
  void anythingElseIsRefused(String typed) {
    assertThatExceptionOfType(UsageException.class).isThrownBy(() -> LessonNumbers.of(typed));
  }
}
