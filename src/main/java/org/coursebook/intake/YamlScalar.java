package org.coursebook.intake;

import java.util.regex.Pattern;

/** A text as a value in YAML: bare where that is safe, else in quotes. */
final class YamlScalar {
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} ,.’‘“”()!?–—-]*");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}|\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private YamlScalar() {}

  static String of(String text) {
    boolean bare = BARE.matcher(text).matches() && !WORD.matcher(text).matches();
    return bare || NUMBER.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
  }

  /** The text that a value on one line stands for, without a comment behind it. */
  static String read(String value) {
    String plain = value.strip();
    if (plain.startsWith("'")) {
      int end = plain.replace("''", "\0\0").indexOf('\'', 1);
      return end < 0 ? plain : plain.substring(1, end).replace("''", "'");
    }
    if (plain.startsWith("\"")) {
      int end = plain.replace("\\\"", "\0\0").indexOf('"', 1);
      return end < 0 ? plain : plain.substring(1, end).replace("\\\"", "\"");
    }
    return plain.replaceFirst("(?:^|\\s+)#.*$", "");
  }
}
