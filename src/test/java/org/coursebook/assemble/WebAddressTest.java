package org.coursebook.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://user@example.org:8080/a/b?c=d&e=f#g",
        "https://en.wikipedia.org/wiki/NEP_(policy)#z%20",
        "https://ru.wikipedia.org/wiki/НЭП",
        "https://пример.рф/",
        "http://[::1]/",
        "mailto:a@b.org?subject=NEP"
      })
  void aProperAddressStaysAsItIs(String address) {
    assertThat(WebAddress.of(address)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/a|b, https://example.org/a%7Cb",
    "https://example.org/?q=[1], https://example.org/?q=%5B1%5D",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/#a#b, https://example.org/#a%23b",
    "https://example.org/“a”, https://example.org/%E2%80%9Ca%E2%80%9D"
  })
  void whatBrowsersPutUpWithIsMended(String written, String address) {
    assertThat(WebAddress.of(written)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://", "http:x", "https://exa mple.org", "http://[::1", "mailto:"})
  void anAddressWithoutAHostIsNone(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }
}
