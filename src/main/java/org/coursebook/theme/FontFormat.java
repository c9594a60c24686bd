package org.coursebook.theme;

import java.util.List;
import java.util.Optional;

/** Tells whether a file is a font that can be printed: TrueType outlines, whole, and alone. */
final class FontFormat {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int OLD_TRUE_TYPE = 0x74727565; // "true"
  private static final List<String> NEEDED =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private FontFormat() {}

  /** What keeps a file from being used, as the end of a sentence; nothing if it is sound. */
  static Optional<String> fault(byte[] file) {
    if (file.length < 12) return Optional.of("is damaged: it is too short for a font");
    FontTables font = new FontTables(file);
    return switch (font.tag(0)) {
      case "OTTO" -> Optional.of("has PostScript outlines (OTF, CFF)");
      case "wOFF", "wOF2" -> Optional.of("is packed for web pages (WOFF)");
      case "ttcf" -> Optional.of("is a collection of several faces (TTC)");
      default -> faultOf(font, file.length);
    };
  }

  private static Optional<String> faultOf(FontTables font, int length) {
    int version = font.integer(0);
    if (version != TRUE_TYPE && version != OLD_TRUE_TYPE) return Optional.of("is no font");
    try {
      List<String> names = font.names();
      for (String table : NEEDED) {
        if (!names.contains(table))
          return Optional.of("is damaged: it has no table `" + table + "`");
      }
      for (String table : names) {
        long end = Integer.toUnsignedLong(font.table(table)) + font.length(table);
        if (end > length) return Optional.of("is damaged: its table `" + table + "` is cut off");
      }
      return Optional.empty();
    } catch (IndexOutOfBoundsException e) {
      return Optional.of("is damaged: its list of tables is cut off");
    }
  }
}
