package org.coursebook.quotation;

import java.util.List;
import java.util.TreeMap;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Span;

/**
 * The running text of a paragraph or another line of its own. Every character knows its place in
 * the Markdown; code and pictures are one character, {@link #THING}; calls of notes and citations
 * leave nothing in the text.
 */
final class Passage {
  static final char THING = '\uFFFC';

  /** What the text is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    CELL,
    CAPTION,
    ATTRIBUTION
  }

  /** A stretch of the text; {@code what} is what stands there. */
  record Part(int from, int to, Inline what) {}

  final Kind kind;
  final String text;
  final Places places;

  /** The block that it stands in; passages of one container are neighbours. */
  final int container;

  final boolean quoted;
  final boolean inNote;

  /** Notes, citations, links and what is set off. */
  final List<Part> parts;

  /** Stretches that need no source. */
  final List<Part> exempt;

  private final int[] offsets;
  private final TreeMap<Integer, String> languages;

  Passage(PassageBuilder built, Kind kind, int container, boolean quoted, boolean inNote) {
    this.kind = kind;
    this.text = built.text.toString();
    this.places = built.places;
    this.container = container;
    this.quoted = quoted;
    this.inNote = inNote;
    this.parts = List.copyOf(built.parts);
    this.exempt = List.copyOf(built.exempt);
    this.offsets = built.offsets.stream().mapToInt(i -> i).toArray();
    this.languages = built.languages;
  }

  String language(int at) {
    return languages.floorEntry(at).getValue();
  }

  /** The character at an offset; a space beyond the borders. */
  char at(int offset) {
    return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
  }

  /** The place of a stretch in the Markdown. */
  Span span(int from, int to) {
    int start = offsets[from];
    int last = offsets[Math.max(from, to - 1)];
    return places.span(start, Math.max(start, last) + 1);
  }

  boolean isExempt(int at) {
    return exempt.stream().anyMatch(part -> part.from() <= at && at <= part.to());
  }
}
