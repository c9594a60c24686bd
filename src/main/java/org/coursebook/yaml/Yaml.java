package org.coursebook.yaml;

import java.util.List;
import java.util.Set;
import org.coursebook.diagnostic.Span;

/** What a YAML file says, every value with its place. */
public sealed interface Yaml {
  /** Where it stands. */
  Span span();

  /** What it is, for a message: {@code a list}. */
  String kind();

  /**
   * A text, a number, a date, or nothing at all; YAML's guesses at types are not followed.
   *
   * @param quoted whether the author took care that it is a text
   */
  record Text(String value, boolean quoted, Span span) implements Yaml {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    /** Whether nothing was written here. */
    public boolean isEmpty() {
      return quoted ? value.isBlank() : NOTHING.contains(value);
    }

    @Override
    public String kind() {
      return isEmpty() ? "nothing" : "`" + value + "`";
    }
  }

  /** A list. */
  record Items(List<Yaml> values, Span span) implements Yaml {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values. */
  record Entries(List<Entry> values, Span span) implements Yaml {
    public Entries {
      values = List.copyOf(values);
    }

    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  /** A key with its value. */
  record Entry(Text key, Yaml value) {}
}
