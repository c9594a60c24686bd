package org.coursebook.epub;

import java.time.Instant;

/**
 * How an EPUB is made.
 *
 * @param stamp the time that the book and its files bear
 * @param fullFonts whether the faces in use go in whole, for those who will change the text
 * @param flavor for whose reading systems
 */
public record EpubOptions(Instant stamp, boolean fullFonts, EpubFlavor flavor) {
  /** An EPUB for all, with no more of the fonts than it needs. */
  public static EpubOptions plain(Instant stamp) {
    return new EpubOptions(stamp, false, EpubFlavor.PLAIN);
  }
}
