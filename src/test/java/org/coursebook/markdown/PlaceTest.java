package org.coursebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every node knows where it stands. */
class PlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one *two* three|p@3:1+15: 'one '@3:1+4 <EMPHASIS>('two'@3:6+3)@3:5+5 ' three'@3:10+6",
        "> a **b**|quote@3:1+9⏎  p@3:3+7: 'a '@3:3+2 <STRONG>('b'@3:7+1)@3:5+5",
        "- 😀 [x](y)|ul@3:1+10⏎  item@3:1+10⏎    p@3:3+8: '😀 '@3:3+2 <a y>('x'@3:6+1)@3:5+6",
        "\\tx|code @3:5+1: x⏎",
        "Red <b>x</b>.|p@3:1+13: 'Red '@3:1+4 <STRONG>('x'@3:8+1)@3:5+8 '.'@3:13+1",
        "<div>x</div>|div@3:1+12⏎  p@3:6+1: 'x'@3:6+1",
        "a\\n  b|p@3:1+5: 'a b'@3:1+5",
        "## A *b*|h2@3:1+8: 'A '@3:4+2 <EMPHASIS>('b'@3:7+1)@3:6+3",
        "see @marx now|p@3:1+13: 'see '@3:1+4 <cite!>(/marx/@3:5+5)@3:5+5 ' now'@3:10+4"
      })
  void everyNodeKnowsItsPlace(String markdown, String tree) {
    Written written = Written.body(markdown.replace("\\n", "\n").replace("\\t", "    "));

    assertThat(TreeText.withSpans(written.lesson()).replace("\n", "⏎")).isEqualTo(tree);
  }
}
