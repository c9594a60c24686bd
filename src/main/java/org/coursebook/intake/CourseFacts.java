package org.coursebook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says of its course; empty where it says nothing. */
record CourseFacts(
    String title,
    String courseId,
    String publisher,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<LocalDate> updated) {
  /** The heading of the block that holds the facts. */
  static final String ABOUT = "About this course";

  private static final Pattern FACT =
      Pattern.compile(
          "(Title|Published|Updated|Course ID|Authors?)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile("(Title|Published|Updated|Course ID|Authors?)", Pattern.CASE_INSENSITIVE);

  CourseFacts {
    authors = List.copyOf(authors);
  }

  /** Reads the lines under "About this course", from the first fact to the next that is none. */
  static CourseFacts read(List<String> lines) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fact = FACT.matcher(line);
      boolean bare = LABEL.matcher(line).matches();
      if (!bare && !fact.matches()) {
        if (facts.isEmpty()) continue;
        break;
      }
      String label = bare ? line : line.substring(0, line.indexOf(':')).strip();
      String value = bare ? "" : line.substring(line.indexOf(':') + 1).strip();
      if (value.isEmpty() && i + 1 < lines.size()) value = lines.get(++i);
      facts.putIfAbsent(label.toLowerCase(Locale.ROOT), value);
    }
    return of(facts);
  }

  private static CourseFacts of(Map<String, String> facts) {
    return new CourseFacts(
        facts.getOrDefault("title", ""),
        facts.getOrDefault("course id", ""),
        "",
        names(facts.getOrDefault("authors", facts.getOrDefault("author", ""))),
        PageDate.read(facts.getOrDefault("published", "")),
        PageDate.read(facts.getOrDefault("updated", "")));
  }

  private static List<String> names(String text) {
    return Stream.of(text.split(",\\s+(?:and\\s+)?|\\s+and\\s+|;\\s*"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The same facts, with what stands at the head of the page where these say nothing. */
  CourseFacts withHead(String headTitle, String headPublisher) {
    return new CourseFacts(
        title.isEmpty() ? headTitle : title, courseId, headPublisher, authors, published, updated);
  }

  /** What two pages of one course say together: first published, last updated. */
  CourseFacts with(CourseFacts other) {
    return new CourseFacts(
        title,
        courseId.isEmpty() ? other.courseId : courseId,
        publisher.isEmpty() ? other.publisher : publisher,
        authors.isEmpty() ? other.authors : authors,
        Stream.of(published, other.published).flatMap(Optional::stream).min(LocalDate::compareTo),
        Stream.of(updated, other.updated).flatMap(Optional::stream).max(LocalDate::compareTo));
  }

  /** Whether both mean the same course: by its ID where both have one, else by its title. */
  boolean sameCourse(CourseFacts other) {
    if (!courseId.isEmpty() && !other.courseId.isEmpty()) return courseId.equals(other.courseId);
    return title.isEmpty() || other.title.isEmpty() || folded(title).equals(folded(other.title));
  }

  /** The letters and digits alone, in lower case: what makes two titles the same. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The keys of {@code course.yml} with their values, in the order in which they stand there. */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("title", title);
    settings.put("course-id", courseId);
    settings.put("language", "en-GB");
    settings.put("publisher", publisher);
    settings.put("published", published.map(LocalDate::toString).orElse(""));
    settings.put("updated", updated.map(LocalDate::toString).orElse(""));
    settings.values().removeIf(String::isEmpty);
    return settings;
  }

  /** The course by the names that messages use. */
  String described() {
    List<String> parts = new ArrayList<>();
    if (!title.isEmpty()) parts.add("`" + title + "`");
    if (!courseId.isEmpty()) parts.add("course ID `" + courseId + "`");
    return String.join(", ", parts);
  }
}
