package org.coursebook.intake;

import java.nio.file.Path;
import java.util.List;
import org.coursebook.diagnostic.Span;

/**
 * What an import did.
 *
 * @param lessons in lesson order; none if a page had an error
 * @param differences where {@code course.yml} was left as it is although a page says otherwise
 * @param written the files that were written, none if nothing had changed
 */
public record ImportReport(
    List<Imported> lessons, List<Difference> differences, List<Path> written) {
  /** Nothing was imported. */
  public static final ImportReport NOTHING = new ImportReport(List.of(), List.of(), List.of());

  public ImportReport {
    lessons = List.copyOf(lessons);
    differences = List.copyOf(differences);
    written = List.copyOf(written);
  }

  /** What became of a lesson. */
  public enum Action {
    NEW,
    UPDATED,
    UNCHANGED
  }

  /**
   * A page that became a lesson.
   *
   * @param page the page as it was named
   * @param lesson the lesson's path in the course folder
   * @param changes the sources that became notes, in the order of the text
   * @param leftOut what the page shows and the lesson can't hold, such as its pictures
   */
  public record Imported(
      String page, String lesson, Action action, List<Change> changes, List<String> leftOut) {
    public Imported {
      changes = List.copyOf(changes);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * A source that stood in the running text and became a note.
   *
   * @param span where the note is called in the written lesson
   * @param before the words of the page, with some before and after them
   * @param after the same words in the lesson
   * @param note what the note says, in Markdown
   */
  public record Change(Span span, String before, String after, String note) {}

  /**
   * A value on which {@code course.yml} and a page disagree; the one in {@code course.yml} stays.
   *
   * @param span where the value stands in {@code course.yml}
   * @param key its key there
   * @param kept the value there
   * @param page the page as it was named
   * @param onPage the value on the page
   */
  public record Difference(Span span, String key, String kept, String page, String onPage) {}
}
