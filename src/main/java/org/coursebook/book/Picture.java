package org.coursebook.book;

/**
 * A picture's file.
 *
 * @param path in the course folder, or one like it where others differ in case alone
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code
 *     image/svg+xml}
 * @param bytes as found; an SVG's are checked to be self-contained
 * @param width in pixels (in user units for an SVG)
 * @param height likewise
 */
public record Picture(String path, String mediaType, byte[] bytes, int width, int height) {}
