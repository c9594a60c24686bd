package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;
import org.coursebook.intake.ImportReport.NewSource;
import org.coursebook.yaml.Yaml;
import org.coursebook.yaml.YamlReader;

/**
 * The text of {@code sources.yml}. It belongs to whoever edits it: an import adds entries at its
 * end and leaves every letter before them as it is.
 */
final class SourcesFile {
  static final String FILE = "sources.yml";

  private static final String HEAD =
      "# The sources that the imported pages cite. Where a line has a #, fill it in and remove the"
          + " #.\n";

  private final String path;
  private final String former;
  private final List<SourceEntry> entries;
  private final String indent;
  private final StringBuilder added = new StringBuilder();
  private int lines;
  private final List<NewSource> news = new ArrayList<>();

  private SourcesFile(String path, String former, List<Yaml.Entry> entries) {
    this.path = path;
    this.former = former;
    this.entries = entries.stream().map(SourceEntry::of).toList();
    int column = entries.isEmpty() ? 1 : entries.get(0).key().span().column();
    this.indent = " ".repeat(column - 1);
    this.lines = (int) text().lines().count();
  }

  /**
   * The file as it stands in a course, or an empty one. What can't be added to is reported.
   *
   * @param path its path in the course folder
   */
  static SourcesFile open(SourceTree course, String path, Problems problems) {
    String text = course.text(path, Span.startOf(CourseFile.FILE), problems).orElse("");
    Optional<Yaml> root = new YamlReader(path, 1, Code.YAML_MALFORMED, problems).read(text);
    SourcesFile file =
        new SourcesFile(path, text, root.map(SourcesFile::entries).orElse(List.of()));
    if (!problems.has(Severity.ERROR) && !file.canGrow()) {
      problems.report(
          Code.YAML_MALFORMED,
          root.map(Yaml::span).orElse(Span.startOf(path)),
          "no source can be added to this file",
          "write each source as a line `key:` and the lines about it, further in, below");
    }
    return file;
  }

  private static List<Yaml.Entry> entries(Yaml root) {
    return root instanceof Yaml.Entries group ? group.values() : List.of();
  }

  /** Whether a key written at its end is one more source. */
  private boolean canGrow() {
    String grown = text() + indent + "one-more: source\n";
    Optional<Yaml> root = new YamlReader(path, 1, Code.YAML_MALFORMED, new Problems()).read(grown);
    return root.map(SourcesFile::entries).orElse(List.of()).size() == entries.size() + 1;
  }

  /** Its path in the course folder. */
  String path() {
    return path;
  }

  /** The sources that stood in it before. */
  List<SourceEntry> entries() {
    return entries;
  }

  /** The sources that were added. */
  List<NewSource> news() {
    return List.copyOf(news);
  }

  /** The whole file, if something was added. */
  Optional<String> changed() {
    return news.isEmpty() ? Optional.empty() : Optional.of(text());
  }

  private String text() {
    if (former.isBlank()) return HEAD + added;
    return former + (former.endsWith("\n") ? "" : "\n") + added;
  }

  /** Adds a source, with a line to fill in for each thing that is not known of it. */
  void add(String key, Work work) {
    added.append('\n');
    lines++;
    Span span = new Span(path, lines + 1, indent.length() + 1, key.length());
    List<String> missing = new ArrayList<>();
    line(key + ":");
    if (!work.container().isEmpty()) line("  type: chapter");
    authors(work.authors(), missing);
    line("  title: " + YamlScalar.of(work.title()));
    if (!work.container().isEmpty()) line("  in: " + YamlScalar.of(work.container()));
    if (!work.date().isEmpty()) line("  date: " + YamlScalar.of(work.date()));
    else blank("date", missing);
    blank("place", missing);
    blank("publisher", missing);
    news.add(new NewSource(span, key, work.title(), missing));
  }

  private void authors(List<String> authors, List<String> missing) {
    if (authors.isEmpty()) {
      blank("author", missing);
      return;
    }
    if (authors.size() == 1) {
      line("  author: " + name(authors.get(0)));
    } else {
      line("  author:");
      authors.forEach(author -> line("    - " + name(author)));
    }
    if (authors.stream().anyMatch(SourcesFile::isFamilyAlone))
      missing.add("first name of the author");
  }

  private static String name(String author) {
    return YamlScalar.of(author) + (isFamilyAlone(author) ? " # first name?" : "");
  }

  private static boolean isFamilyAlone(String author) {
    return !author.contains(" ");
  }

  private void blank(String field, List<String> missing) {
    missing.add(field);
    line("  # " + field + ": …");
  }

  private void line(String words) {
    added.append(indent).append(words).append('\n');
    lines++;
  }
}
