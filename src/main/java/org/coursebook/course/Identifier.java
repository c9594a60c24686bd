package org.coursebook.course;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/** The identifier of a course that has none: a UUID of version 5 (RFC 4122) of what names it. */
final class Identifier {
  /** The namespace of courses; to change it would give every book another identifier. */
  private static final UUID COURSES = UUID.fromString("5e0c1f57-2b0c-4f39-9d7e-6c1a8e0b7a42");

  private Identifier() {}

  static String of(String publisher, String courseId, String title) {
    return "urn:uuid:" + version5(COURSES, String.join("\n", publisher, courseId, title));
  }

  /** The identifier as it is written, unless it is an ISBN whose check digit is wrong. */
  static Optional<String> checked(String written) {
    String prefix = "urn:isbn:";
    if (!written.regionMatches(true, 0, prefix, 0, prefix.length())) return Optional.of(written);
    String isbn = written.substring(prefix.length()).replaceAll("[- ]", "");
    return Optional.of(written).filter(w -> isIsbn13(isbn) || isIsbn10(isbn));
  }

  /** ISO 2108: weights 1 and 3 in turn, a multiple of ten. */
  private static boolean isIsbn13(String isbn) {
    if (!isbn.matches("97[89][0-9]{10}")) return false;
    int sum = 0;
    for (int i = 0; i < 13; i++) sum += (isbn.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
  }

  /** ISBNs before 2007: weights from ten to one, a multiple of eleven; X stands for ten. */
  private static boolean isIsbn10(String isbn) {
    if (!isbn.matches("[0-9]{9}[0-9Xx]")) return false;
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char digit = isbn.charAt(i);
      sum += (digit > '9' ? 10 : digit - '0') * (10 - i);
    }
    return sum % 11 == 0;
  }

  static UUID version5(UUID namespace, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(16 + text.length);
    bytes.putLong(namespace.getMostSignificantBits());
    bytes.putLong(namespace.getLeastSignificantBits());
    ByteBuffer hash = ByteBuffer.wrap(sha1(bytes.put(text).array()));
    long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
