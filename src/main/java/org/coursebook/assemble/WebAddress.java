package org.coursebook.assemble;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends addresses as people paste them (RFC 3986, RFC 3987): browsers put up with a space or a
 * bracket in them, reading systems and their checkers don't.
 */
final class WebAddress {
  /** Scheme; host with user and port; all the rest. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(https?://(?:[^\\s@/?#]+@)?(?:[\\p{L}\\p{M}\\p{N}._~-]+|\\[[0-9a-f:.]+])(?::\\d+)?)(.*)",
          Pattern.DOTALL);

  private static final Pattern MAIL = Pattern.compile("(?i)(mailto:)(.+)", Pattern.DOTALL);

  private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

  private WebAddress() {}

  /** The address in its proper form, or nothing if it names no host. */
  static Optional<String> of(String written) {
    String address = written.strip();
    Matcher page = PAGE.matcher(address);
    if (page.matches() && startsProperly(page.group(2))) {
      return Optional.of(page.group(1) + escaped(page.group(2)));
    }
    Matcher mail = MAIL.matcher(address);
    return mail.matches() ? Optional.of(mail.group(1) + escaped(mail.group(2))) : Optional.empty();
  }

  private static boolean startsProperly(String rest) {
    return rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    boolean fragment = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean beginsFragment = character == '#' && !fragment;
      fragment |= beginsFragment;
      if (beginsFragment || isPlain(character) || isEscape(text, i)) out.appendCodePoint(character);
      else escape(character, out);
    }
    return out.toString();
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static void escape(int character, StringBuilder out) {
    for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
  }
}
