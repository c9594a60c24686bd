package org.coursebook.pdf;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 */
public record PrintEdition(byte[] bytes, int pages) {}
