package org.coursebook.book;

import java.util.OptionalInt;
import org.coursebook.diagnostic.Span;

/**
 * A lesson as it stands in its file, not yet parsed.
 *
 * @param file its path in the course folder
 * @param text the whole file, front matter included
 * @param bodyOffset where in the text the Markdown begins
 * @param frontMatter what it says of itself
 * @param listedTitle the title that the course's list gives it, or empty
 * @param position its number by its place in a list that numbers its entries, as mdBook's does
 * @param depth 1, or more for a lesson that belongs under another one
 * @param numbered whether it may take a number from its file name (a preface may not)
 * @param listed where the course names it
 */
public record LessonSource(
    String file,
    String text,
    int bodyOffset,
    FrontMatter frontMatter,
    String listedTitle,
    OptionalInt position,
    int depth,
    boolean numbered,
    Span listed) {}
