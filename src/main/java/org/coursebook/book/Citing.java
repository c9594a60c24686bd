package org.coursebook.book;

import java.util.List;
import org.coursebook.diagnostic.Span;

/**
 * How a course cites its sources, and how long a quotation may be that has none.
 *
 * @param files the files of sources in the course folder; none if it has no sources
 * @param style a style that the program has ({@code chicago-notes}), or the path of a CSL file
 * @param ibid whether "ibid." is printed where the reader sees the note that it points to
 * @param list where the list of sources stands
 * @param groups the groups of the list, in order; none for one list of all
 * @param unread the keys of sources that are listed though nothing cites them; {@code all} for all
 * @param longestUnsourced how many words a quotation may have that names no source
 */
public record Citing(
    List<Word> files,
    Word style,
    boolean ibid,
    SourceList list,
    List<String> groups,
    List<Word> unread,
    int longestUnsourced) {
  /** The name of the style that is used if none is named. */
  public static final String USUAL_STYLE = "chicago-notes";

  /** How many words a quotation may have without a source, if nothing else is said. */
  public static final int USUAL_LENGTH = 12;

  public Citing {
    files = List.copyOf(files);
    groups = List.copyOf(groups);
    unread = List.copyOf(unread);
  }

  /** A word of the course's settings, with its place. */
  public record Word(String text, Span span) {}

  /** Where the list of sources stands. */
  public enum SourceList {
    /** At the end of the book. */
    BOOK,
    /** At the end of each lesson. */
    LESSON,
    /** Nowhere. */
    NONE
  }

  /** What holds for a course that says nothing about it. */
  public static Citing unsaid(Span course) {
    return new Citing(
        List.of(),
        new Word(USUAL_STYLE, course),
        true,
        SourceList.BOOK,
        List.of(),
        List.of(),
        USUAL_LENGTH);
  }
}
