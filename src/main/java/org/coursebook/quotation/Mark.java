package org.coursebook.quotation;

/**
 * A quotation mark in a passage.
 *
 * @param written the mark itself; {@code ,} for two commas and {@code `} for two grave accents
 * @param opens whether it opens a quotation where it stands
 * @param certain whether it may not be an apostrophe
 */
record Mark(int at, char written, int length, boolean isSingle, boolean opens, boolean certain) {}
