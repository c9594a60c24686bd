package org.coursebook.pdf;

import java.time.Instant;

/**
 * What is decided for a PDF beyond the book itself.
 *
 * @param paper what it is printed on
 * @param stamp the time that the file says it was made at
 */
public record PdfOptions(Paper paper, Instant stamp) {}
