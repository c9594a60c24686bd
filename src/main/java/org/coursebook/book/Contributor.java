package org.coursebook.book;

/**
 * Someone who had a hand in a course.
 *
 * @param name as it is to be printed
 * @param role a MARC relator code ({@code aut}, {@code edt}, {@code trl}, {@code ill})
 * @param sortAs the name for sorting, or empty
 */
public record Contributor(String name, String role, String sortAs) {}
