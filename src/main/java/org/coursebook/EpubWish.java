package org.coursebook;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coursebook.epub.EpubFlavor;
import org.coursebook.epub.EpubOptions;

/**
 * What someone says about the EPUB.
 *
 * @param fullFonts whether fonts go in whole
 * @param flavor for whose reading systems it is
 * @param pageList whether it tells the print edition's pages
 */
public record EpubWish(boolean fullFonts, EpubFlavor flavor, boolean pageList) {
  /** Nothing is said. */
  public static final EpubWish NONE = new EpubWish(false, EpubFlavor.PLAIN, true);

  /** The words for the flavours. */
  public static List<String> knownFlavors() {
    return Arrays.stream(EpubFlavor.values()).map(EpubWish::word).toList();
  }

  /** A wish with a flavour as it was typed; nothing if there is none of that name. */
  public static Optional<EpubWish> typed(boolean fullFonts, String flavor, boolean pageList) {
    return Arrays.stream(EpubFlavor.values())
        .filter(known -> word(known).equals(flavor))
        .map(known -> new EpubWish(fullFonts, known, pageList))
        .findFirst();
  }

  private static String word(EpubFlavor flavor) {
    return flavor.name().toLowerCase(Locale.ROOT);
  }

  EpubOptions options(Instant stamp) {
    return new EpubOptions(stamp, fullFonts, flavor);
  }
}
