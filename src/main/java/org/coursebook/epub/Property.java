package org.coursebook.epub;

/** A {@code meta} of the package document: what is said of the publication as a whole. */
record Property(String name, String value) {}
