package org.coursebook.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished file that is not yet on the disk.
 *
 * @param name its path in the output folder, most often a mere file name
 * @param mediaType its IANA media type
 * @param bytes what it holds
 */
public record Artifact(String name, String mediaType, byte[] bytes) {
  /** A text in UTF-8. */
  public static Artifact ofText(String name, String text) {
    return new Artifact(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
