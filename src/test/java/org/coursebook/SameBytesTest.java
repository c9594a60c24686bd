package org.coursebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: wherever and whenever a book is made. */
class SameBytesTest {
  private static final Path COURSE = Path.of("src/test/resources/golden/every-construct/course");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  @TempDir private Path output;

  @AfterEach
  void comeHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private List<String> sums(OptionalLong epoch, Edition... editions) throws IOException {
    BuildRequest request =
        new BuildRequest(
            COURSE,
            output,
            Set.of(editions),
            PrintWish.NONE,
            EpubWish.NONE,
            Set.of(),
            false,
            2,
            epoch);
    BuildReport report =
        new Press(SourceTree.open(Path.of("styles")), "Coursebook test")
            .build(request, new Problems());
    return report.made().stream().map(made -> made.artifact().sha256()).toList();
  }

  @Test
  void theEditionsAreTheSameTwiceAndInAnotherPlace() throws IOException {
    List<String> here = sums(OptionalLong.empty(), Edition.values());
    assertThat(here).hasSize(3);
    assertThat(sums(OptionalLong.empty(), Edition.values())).isEqualTo(here);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    assertThat(sums(OptionalLong.empty(), Edition.values())).isEqualTo(here);
  }

  @Test
  void anotherTimeStampGivesOtherBytes() throws IOException {
    assertThat(sums(OptionalLong.of(1_000_000_000L), Edition.PDF, Edition.EPUB))
        .doesNotContainAnyElementsOf(
            sums(OptionalLong.of(1_100_000_000L), Edition.PDF, Edition.EPUB));
  }
}
