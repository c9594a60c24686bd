package org.coursebook.book;

/** A line of the imprint or the colophon: a label with its colon, and what it says. */
public record Fact(String label, String value) {}
