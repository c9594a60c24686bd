package org.coursebook.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** The values of one group of keys; whatever is wrong with them is reported at its place. */
public final class Fields {
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
  private final Span span;
  private final Problems problems;

  /**
   * Takes the keys that are known and reports those that are not.
   *
   * @param known in the order in which the manual has them
   */
  public Fields(Yaml.Entries group, List<String> known, Problems problems) {
    this.span = group.span();
    this.problems = problems;
    for (Yaml.Entry entry : group.values()) {
      Yaml.Text key = entry.key();
      if (!known.contains(key.value())) {
        problems.report(
            Code.KEY_UNKNOWN,
            key.span(),
            "`" + key.value() + "` means nothing here",
            Nearest.hint(key.value(), known));
      } else if (entries.containsKey(key.value())) {
        reportDuplicate(key);
      } else {
        entries.put(key.value(), entry);
      }
    }
  }

  private void reportDuplicate(Yaml.Text key) {
    Yaml.Entry first = entries.get(key.value());
    int line = first == null ? span.line() : first.key().span().line();
    problems.report(
        Code.KEY_DUPLICATE,
        key.span(),
        "`" + key.value() + "` is given twice",
        "keep one of them; the first is in line " + line);
  }

  /** Where a group begins. */
  public Span span() {
    return span;
  }

  /** The value of a key as it stands; nothing if nothing is written behind the colon. */
  public Optional<Yaml> value(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Yaml.Entry::value)
        .filter(value -> !(value instanceof Yaml.Text text && text.isEmpty()));
  }

  /** A value on one line, or empty; white space at its ends and line ends in it are dropped. */
  public String text(String key) {
    return value(key).flatMap(value -> text(value, "write `" + key + ": …`")).orElse("");
  }

  /** A text that must be there; reported at the given place if it isn't. */
  public Optional<String> required(String key, Span missing, String example) {
    if (value(key).isEmpty()) {
      problems.report(Code.VALUE_MISSING, missing, "`" + key + "` is missing", example);
      return Optional.empty();
    }
    return value(key).flatMap(value -> text(value, example));
  }

  /** A text that is made into something else, or reported where it can't be. */
  public <T> Optional<T> read(String key, Function<String, Optional<T>> reading, String example) {
    Optional<Yaml> value = value(key);
    Optional<T> result = value.flatMap(v -> text(v, example)).flatMap(reading);
    if (result.isEmpty() && value.isPresent() && value.get() instanceof Yaml.Text text) {
      wrong(text, "`" + key + "` can't be `" + text.value() + "`", example);
    }
    return result;
  }

  /** The texts of a list; a single one needs no list. */
  public List<String> texts(String key, String example) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : items(key)) text(item, example).ifPresent(texts::add);
    return texts;
  }

  /** The items of a list, or the one value that stands in its place. */
  public List<Yaml> items(String key) {
    return value(key)
        .map(value -> value instanceof Yaml.Items list ? list.values() : List.of(value))
        .orElse(List.of());
  }

  /** The text that a value is; reported where it is a list, a group of keys or nothing. */
  public Optional<String> text(Yaml value, String example) {
    if (!(value instanceof Yaml.Text text)) {
      wrong(value, "a text is wanted here, not " + value.kind(), example);
      return Optional.empty();
    }
    if (text.isEmpty()) {
      problems.report(Code.VALUE_MISSING, text.span(), "nothing is written here", example);
      return Optional.empty();
    }
    return Optional.of(text.value().strip().replaceAll("\\s+", " "));
  }

  private void wrong(Yaml value, String message, String example) {
    problems.report(Code.VALUE_WRONG, value.span(), message, example);
  }
}
