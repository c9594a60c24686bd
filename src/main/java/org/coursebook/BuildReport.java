package org.coursebook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Book;
import org.coursebook.book.Lesson;
import org.coursebook.book.WordCount;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Json;
import org.coursebook.files.Artifact;

/**
 * What a build made.
 *
 * @param program name and version of the program
 * @param made the artifacts, in the order PDF, EPUB
 * @param problems what was reported on the way; no errors
 */
public record BuildReport(String program, Book book, List<Made> made, List<Diagnostic> problems) {
  public BuildReport {
    made = List.copyOf(made);
    problems = List.copyOf(problems);
  }

  /**
   * An artifact that was made.
   *
   * @param pages of a PDF; 0 for anything else
   * @param nanoseconds the time that it took
   */
  public record Made(Artifact artifact, int pages, long nanoseconds) {
    public double seconds() {
      return nanoseconds / 1e9;
    }
  }

  /**
   * The report as {@code build-report.json}. All but {@code timings} is the same whenever the same
   * course is built by the same program.
   */
  public Artifact artifact() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("program", program);
    report.put("title", book.metadata().title());
    report.put("identifier", book.metadata().identifier());
    report.put("language", book.metadata().language());
    List<Lesson> lessons = book.lessons().toList();
    report.put("lessons", lessons.size());
    report.put("words", WordCount.of(lessons));
    report.put("notes", lessons.stream().mapToInt(lesson -> lesson.notes().size()).sum());
    report.put("pictures", book.pictures().size());
    report.put("artifacts", made.stream().map(BuildReport::describe).toList());
    report.put("problems", problems.stream().map(Diagnostic::fields).toList());
    report.put("timings", timings());
    byte[] bytes = Json.text(report).getBytes(StandardCharsets.UTF_8);
    return new Artifact("build-report.json", "application/json", bytes);
  }

  private static Map<String, Object> describe(Made made) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", made.artifact().name());
    fields.put("mediaType", made.artifact().mediaType());
    fields.put("bytes", made.artifact().bytes().length);
    fields.put("sha256", made.artifact().sha256());
    if (made.pages() > 0) fields.put("pages", made.pages());
    return fields;
  }

  private Map<String, Object> timings() {
    Map<String, Object> timings = new LinkedHashMap<>();
    for (Made one : made) {
      timings.put(one.artifact().name(), Math.round(one.seconds() * 1000) / 1000.0);
    }
    return timings;
  }
}
