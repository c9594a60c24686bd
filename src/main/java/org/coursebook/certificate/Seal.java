package org.coursebook.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.files.Artifact;

/**
 * The checksum at the end of a certificate, of all that stands before it. It shows that a byte was
 * changed by accident; who changes one on purpose can reckon it anew.
 */
final class Seal {
  private static final Pattern END = Pattern.compile(",\n  \"seal\": \"([0-9a-f]{64})\"\n}\n\\z");

  private Seal() {}

  /** A JSON object with its seal as the last member. */
  static String closed(String json) {
    String open = json.substring(0, json.lastIndexOf("\n}"));
    return open + ",\n  \"seal\": \"" + checksum(open) + "\"\n}\n";
  }

  /** What stands before the seal; nothing if it is broken or missing. */
  static Optional<String> opened(String text) {
    Matcher end = END.matcher(text);
    if (!end.find()) return Optional.empty();
    String open = text.substring(0, end.start());
    return checksum(open).equals(end.group(1)) ? Optional.of(open) : Optional.empty();
  }

  private static String checksum(String text) {
    return new Artifact("", "", text.getBytes(StandardCharsets.UTF_8)).sha256();
  }
}
