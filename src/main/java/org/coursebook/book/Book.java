package org.coursebook.book;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coursebook.language.Labels;

/**
 * An assembled book: no target left as written, every note called, every picture at hand, every id
 * unique.
 *
 * @param imprint the course block on the back of the title page
 * @param contents parts, lessons and their sections
 * @param sources the list of sources, if it stands at the end of the book; else empty
 * @param about what "About this course" says, a paragraph each; empty if there is nothing to say
 * @param colophon how the book was made, as far as that is the same everywhere
 * @param pictures by path; the cover's too if the course has one
 */
public record Book(
    Metadata metadata,
    Labels labels,
    List<Fact> imprint,
    List<ContentsEntry> contents,
    List<Part> parts,
    List<Block> sources,
    List<Block> about,
    List<Block> colophon,
    Map<String, Picture> pictures) {
  public Book {
    imprint = List.copyOf(imprint);
    contents = List.copyOf(contents);
    parts = List.copyOf(parts);
    sources = List.copyOf(sources);
    about = List.copyOf(about);
    colophon = List.copyOf(colophon);
    pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    if (parts.stream().allMatch(part -> part.lessons().isEmpty())) {
      throw new IllegalArgumentException("a book has at least one lesson");
    }
  }

  /**
   * A part of the book.
   *
   * @param id its anchor, or empty if it has no title
   * @param title empty for lessons that stand outside the parts
   */
  public record Part(String id, String title, List<Lesson> lessons) {
    public Part {
      lessons = List.copyOf(lessons);
    }
  }

  /** The same, as if nobody had looked at its accessibility. */
  public Book unevaluated() {
    return new Book(
        metadata.unevaluated(),
        labels,
        imprint,
        contents,
        parts,
        sources,
        about,
        colophon,
        pictures);
  }

  /** All lessons, in order. */
  public Stream<Lesson> lessons() {
    return parts.stream().flatMap(part -> part.lessons().stream());
  }
}
