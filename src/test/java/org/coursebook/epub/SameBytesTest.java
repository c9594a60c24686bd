package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the locale and the zone of the whole machine")
class SameBytesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void backHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static void travel(String language, String zone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }

  @Test
  void theBookIsTheSameEverywhere() {
    travel("en-US", "UTC");
    byte[] first = BuiltEpub.of(SampleBook.book()).bytes();
    travel("th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu");
    byte[] second = BuiltEpub.of(SampleBook.book()).bytes();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aStampBeforeZipFilesWereInventedIsTheSameEverywhereToo() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("a.txt", "words".getBytes(StandardCharsets.UTF_8));
    travel("en-US", "America/Los_Angeles");
    byte[] first = EpubZip.of(files, Instant.EPOCH);
    travel("tr-TR", "Pacific/Auckland");
    byte[] second = EpubZip.of(files, Instant.EPOCH);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void theTypeOfTheFileStandsInItsFirstBytes() {
    byte[] epub = EpubZip.of(new TreeMap<>(), Instant.EPOCH);

    assertThat(new String(epub, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }
}
