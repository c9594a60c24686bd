package org.coursebook.course;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The identifier of a course that has none: a UUID of version 5 (RFC 4122) of what names it. */
final class Identifier {
  /** The namespace of courses; to change it would give every book another identifier. */
  private static final UUID COURSES = UUID.fromString("5e0c1f57-2b0c-4f39-9d7e-6c1a8e0b7a42");

  private Identifier() {}

  static String of(String publisher, String courseId, String title) {
    return "urn:uuid:" + version5(COURSES, String.join("\n", publisher, courseId, title));
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
