package org.coursebook.pdf;

import java.util.Optional;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 * @param unclaimed why it doesn't say that it keeps to PDF/UA-1 and PDF/A-2a; nothing if it does
 */
public record PrintEdition(byte[] bytes, int pages, Optional<String> unclaimed) {}
