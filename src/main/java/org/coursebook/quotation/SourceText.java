package org.coursebook.quotation;

/**
 * The words of a source, against which quotations are compared.
 *
 * @param file its path in the course folder
 * @param text what is in it
 */
public record SourceText(String file, String text) {}
