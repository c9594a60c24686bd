package org.coursebook.xhtml;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Where pictures and fonts lie in an EPUB. Its readers and checkers want file names of plain
 * letters; any other character becomes {@code =} and its bytes in hexadecimal, so that different
 * paths stay different.
 */
public final class EpubPath {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-";

  private EpubPath() {}

  /**
   * The path in the folder of the package document: {@code images/a b.png} gives {@code
   * images/a=20b.png}.
   */
  public static String of(String coursePath) {
    StringBuilder path = new StringBuilder();
    for (byte b : coursePath.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = PLAIN.indexOf(b) >= 0;
      if (plain) path.append((char) b);
      else path.append('=').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return path.toString();
  }
}
