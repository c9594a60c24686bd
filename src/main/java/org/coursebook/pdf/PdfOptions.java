package org.coursebook.pdf;

import java.time.Instant;
import org.coursebook.book.Printing;

/**
 * What is decided for a PDF beyond the book itself.
 *
 * @param printing how it is printed: paper, looks, bleed
 * @param stamp the time that the file says it was made at
 */
public record PdfOptions(Printing printing, Instant stamp) {}
