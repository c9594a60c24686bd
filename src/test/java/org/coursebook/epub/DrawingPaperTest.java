package org.coursebook.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrawingPaperTest {
  @Test
  void aDrawingLiesOnWhitePaperOfItsOwnSize() {
    assertThat(under("<svg xmlns='s' viewBox='-5 0, 10 20.5'><path d='M0 0'/></svg>"))
        .isEqualTo(
            "<svg xmlns='s' viewBox='-5 0, 10 20.5'>"
                + "<rect x=\"-5\" y=\"0\" width=\"10\" height=\"20.5\""
                + " style=\"fill:#fff;stroke:none\"/><path d='M0 0'/></svg>");
  }

  @Test
  void withoutAViewBoxThePaperIsAsLargeAsThePicture() {
    assertThat(under("<svg width='9'>x</svg>")).contains("width=\"100%\" height=\"100%\"");
  }

  @Test
  void theRootIsFoundBehindCommentsAndUnderAPrefix() {
    assertThat(under("<?xml version='1.0'?><!-- <svg> --><s:svg id='a>b'><s:g/></s:svg>"))
        .startsWith("<?xml version='1.0'?><!-- <svg> --><s:svg id='a>b'><s:rect x=");
  }

  @Test
  void whatIsWrittenInADrawingStaysAsItWas() {
    assertThat(under("<svg><text>Кантон 广州</text></svg>")).contains("<text>Кантон 广州</text>");
  }

  @Test
  void whatHasNoRoomForPaperIsLeftAlone() {
    assertThat(under("<svg/>")).isEqualTo("<svg/>");
    assertThat(under("<svg viewBox='0")).isEqualTo("<svg viewBox='0");
    assertThat(under("no drawing")).isEqualTo("no drawing");
  }

  private static String under(String svg) {
    byte[] bytes = DrawingPaper.under(svg.getBytes(StandardCharsets.UTF_8));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
