package org.coursebook.intake;

import java.nio.file.Path;
import java.util.List;
import org.coursebook.diagnostic.Span;

/**
 * What an import did.
 *
 * @param lessons in lesson order; none if a page had an error
 * @param sources what was added to {@code sources.yml}
 * @param gaps what pages say of sources and {@code sources.yml}, which was left as it is, doesn't
 * @param differences where {@code course.yml} was left as it is although a page says otherwise
 * @param written the files that were written, none if nothing had changed
 */
public record ImportReport(
    List<Imported> lessons,
    List<NewSource> sources,
    List<Gap> gaps,
    List<Difference> differences,
    List<Path> written) {
  /** Nothing was imported. */
  public static final ImportReport NOTHING =
      new ImportReport(List.of(), List.of(), List.of(), List.of(), List.of());

  public ImportReport {
    lessons = List.copyOf(lessons);
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
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
   * @param changes the sources that became citations, in the order of the text
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
   * A source that stood in the running text and became a citation.
   *
   * @param span where the citation stands in the written lesson
   * @param before the words of the page, with some before and after them
   * @param after the same words in the lesson
   * @param source the source's key in {@code sources.yml}
   */
  public record Change(Span span, String before, String after, String source) {}

  /**
   * A source that was added to {@code sources.yml}.
   *
   * @param span where its key stands there
   * @param title its title as the page gives it
   * @param missing what no page says of it, by the names of the lines to fill in
   */
  public record NewSource(Span span, String key, String title, List<String> missing) {
    public NewSource {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Something that a page says of a source that {@code sources.yml} has, and that doesn't stand
   * there; the source stays as it is.
   *
   * @param span where the source's key stands
   * @param field what is not there, or something else
   * @param kept what stands there, or empty
   * @param page the page as it was named
   * @param onPage what the page says
   */
  public record Gap(Span span, String key, String field, String kept, String page, String onPage) {}

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
