package org.coursebook.epub;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.coursebook.book.Picture;

/**
 * Whether a picture may move, which may hurt some who see it: a GIF or PNG of several frames, an
 * SVG that is animated. When in doubt it may.
 */
final class Motion {
  /** Elements of SMIL, and what styles call it. */
  private static final Pattern IN_SVG =
      Pattern.compile("<(\\w+:)?(animate\\w*|set)\\b|@keyframes|animation");

  private static final int GIF_HEADER = 13;
  private static final int GIF_FRAME = 0x2C;
  private static final int GIF_EXTENSION = 0x21;

  private final byte[] bytes;
  private int at;

  private Motion(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isIn(Picture picture) {
    return switch (picture.mediaType()) {
      case "image/gif" -> new Motion(picture.bytes()).framesOfGif() > 1;
      case "image/png" -> new String(picture.bytes(), StandardCharsets.ISO_8859_1).contains("acTL");
      case "image/svg+xml" ->
          IN_SVG.matcher(new String(picture.bytes(), StandardCharsets.UTF_8)).find();
      default -> false;
    };
  }

  /** Walks over the blocks of a GIF (GIF89a, 18 to 26). */
  private int framesOfGif() {
    int frames = 0;
    at = GIF_HEADER + colours(10);
    while (here() == GIF_FRAME || here() == GIF_EXTENSION) {
      if (here() == GIF_FRAME) {
        frames++;
        at += 11 + colours(at + 9);
      } else {
        at += 2;
      }
      while (here() > 0) at += here() + 1;
      at++;
    }
    return frames;
  }

  /** The length of the colour table that the flags at a place announce. */
  private int colours(int flags) {
    int value = flags < bytes.length ? bytes[flags] : 0;
    return (value & 0x80) == 0 ? 0 : 3 << ((value & 7) + 1);
  }

  /** The byte that is looked at, and nought beyond the end. */
  private int here() {
    return at < bytes.length ? bytes[at] & 0xFF : 0;
  }
}
