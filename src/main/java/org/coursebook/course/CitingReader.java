package org.coursebook.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.coursebook.book.Citing;
import org.coursebook.book.Citing.SourceList;
import org.coursebook.book.Citing.Word;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Reads {@code sources}, {@code citations} and {@code quotations}: how a course cites. */
final class CitingReader {
  /** The keys of {@code citations}, in the manual's order. */
  static final List<String> KEYS = List.of("style", "ibid", "list", "groups", "nocite");

  /** The keys of {@code quotations}. */
  static final List<String> QUOTATION_KEYS = List.of("unsourced-words");

  private static final int MOST_WORDS = 10_000;

  private final Function<Yaml.Text, Optional<String>> path;
  private final Problems problems;

  /**
   * @param path the file of the course that a text names, or nothing, which is reported
   */
  CitingReader(Function<Yaml.Text, Optional<String>> path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  Citing read(Fields course) {
    Citing unsaid = Citing.unsaid(course.span());
    Fields citations = group(course, "citations", KEYS, "write `style: chicago-notes`");
    Fields quotations = group(course, "quotations", QUOTATION_KEYS, "write `unsourced-words: 12`");
    return new Citing(
        files(course),
        style(citations).orElse(unsaid.style()),
        citations
            .read("ibid", CitingReader::isTrue, "write `ibid: true` or `ibid: false`")
            .orElse(unsaid.ibid()),
        citations
            .read("list", CitingReader::list, "write `list: book`, `list: lesson` or `list: none`")
            .orElse(unsaid.list()),
        citations.texts(
            "groups", "write the groups of your sources: `groups: [primary, secondary]`"),
        words(citations, "nocite", "write the keys of sources: `nocite: [carr-1958]`, or `all`"),
        quotations
            .read("unsourced-words", CitingReader::number, "write a number: `unsourced-words: 12`")
            .orElse(unsaid.longestUnsourced()));
  }

  private Fields group(Fields course, String key, List<String> keys, String example) {
    Optional<Yaml> written = course.value(key);
    if (written.isPresent() && written.get() instanceof Yaml.Entries entries) {
      return new Fields(entries, keys, problems);
    }
    Span span = written.map(Yaml::span).orElse(course.span());
    written.ifPresent(
        value ->
            problems.report(
                Code.VALUE_WRONG,
                span,
                "`" + key + "` has keys; here stands " + value.kind(),
                example + " below it, two spaces to the right"));
    return new Fields(new Yaml.Entries(List.of(), span), keys, problems);
  }

  private List<Word> files(Fields course) {
    List<Word> files = new ArrayList<>();
    for (Yaml item : course.items("sources")) {
      Optional<String> written = course.text(item, "write a file: `sources: sources.yml`");
      if (written.isEmpty() || !(item instanceof Yaml.Text text)) continue;
      path.apply(text).ifPresent(file -> files.add(new Word(file, text.span())));
    }
    return files;
  }

  /** A style of the program's by its name, or a file. */
  private Optional<Word> style(Fields citations) {
    if (!(citations.value("style").orElse(null) instanceof Yaml.Text text)) {
      citations.text("style");
      return Optional.empty();
    }
    String name = citations.text("style");
    if (!name.endsWith(".csl")) return Optional.of(new Word(name, text.span()));
    return path.apply(text).map(file -> new Word(file, text.span()));
  }

  private static List<Word> words(Fields fields, String key, String example) {
    List<Word> words = new ArrayList<>();
    for (Yaml item : fields.items(key)) {
      fields.text(item, example).ifPresent(text -> words.add(new Word(text, item.span())));
    }
    return words;
  }

  private static Optional<Boolean> isTrue(String text) {
    return Optional.of(text.equals("true")).filter(is -> is || text.equals("false"));
  }

  private static Optional<SourceList> list(String text) {
    for (SourceList list : SourceList.values()) {
      if (list.name().toLowerCase(Locale.ROOT).equals(text)) return Optional.of(list);
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(String text) {
    if (!text.matches("[0-9]{1,5}")) return Optional.empty();
    return Optional.of(Integer.parseInt(text)).filter(number -> number <= MOST_WORDS);
  }
}
