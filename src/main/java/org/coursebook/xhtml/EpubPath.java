package org.coursebook.xhtml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where pictures and fonts lie in an EPUB. Its readers and checkers want file names of plain
 * letters; any other character becomes {@code =} and its bytes in hexadecimal, so that different
 * paths stay different.
 */
public final class EpubPath {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";

  /** Disks take file names of 255 characters, and some readers put more before them. */
  private static final int LONGEST = 200;

  private EpubPath() {}

  /**
   * The path in the folder of the package document: {@code images/a b.png} gives {@code
   * images/a=20b.png}.
   */
  public static String of(String coursePath) {
    StringBuilder path = new StringBuilder();
    for (String step : coursePath.split("/", -1)) {
      path.append(path.isEmpty() ? "" : "/").append(shortened(escaped(step), step));
    }
    return path.toString();
  }

  private static String escaped(String step) {
    StringBuilder name = new StringBuilder();
    for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = PLAIN.indexOf(b) >= 0;
      if (plain) name.append((char) b);
      else name.append('=').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return name.toString();
  }

  /** Of a name that is too long the beginning and the ending, and between them its checksum. */
  private static String shortened(String name, String step) {
    if (name.length() <= LONGEST) return name;
    int sum = Arrays.hashCode(step.getBytes(StandardCharsets.UTF_8));
    int dot = name.lastIndexOf('.');
    String ending = dot < name.length() - 6 ? "" : name.substring(dot);
    String beginning = name.substring(0, LONGEST / 2);
    return beginning + "==" + HexFormat.of().toHexDigits(sum) + ending;
  }
}
