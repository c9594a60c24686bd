package org.coursebook.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coursebook.book.Contributor;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.language.Punctuation;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Values that courses and lessons have in common: dates, authors, texts to be printed. */
final class CommonValues {
  private static final Map<String, String> ROLES =
      new TreeMap<>(
          Map.of("author", "aut", "editor", "edt", "translator", "trl", "illustrator", "ill"));
  private static final Pattern MARC_CODE = Pattern.compile("[a-z]{3}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String AUTHOR_EXAMPLE =
      "write a name, or `{name: Jane Doe, role: editor, sort-as: \"Doe, Jane\"}`";

  private final Punctuation punctuation;
  private final Problems problems;

  CommonValues(Punctuation punctuation, Problems problems) {
    this.punctuation = punctuation;
    this.problems = problems;
  }

  /** A text as it is to be printed. */
  String printed(String text) {
    return punctuation.apply(text, -1, -1);
  }

  /** A date such as {@code 2026-02-10}. */
  Optional<LocalDate> date(Fields fields, String key) {
    return fields.read(
        key, CommonValues::parseDate, "write year-month-day: `" + key + ": 2026-02-10`");
  }

  private static Optional<LocalDate> parseDate(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The people under {@code authors}. */
  List<Contributor> authors(Fields fields) {
    List<Contributor> authors = new ArrayList<>();
    for (Yaml item : fields.items("authors")) author(fields, item).ifPresent(authors::add);
    return authors;
  }

  private Optional<Contributor> author(Fields list, Yaml item) {
    if (!(item instanceof Yaml.Entries entries)) {
      return list.text(item, AUTHOR_EXAMPLE).map(name -> new Contributor(printed(name), "aut", ""));
    }
    Fields fields = new Fields(entries, List.of("name", "role", "sort-as"), problems);
    String role = fields.value("role").map(value -> role(fields, value)).orElse("aut");
    String sortAs = printed(fields.text("sort-as"));
    return fields
        .required("name", entries.span(), AUTHOR_EXAMPLE)
        .map(name -> new Contributor(printed(name), role, sortAs));
  }

  private String role(Fields fields, Yaml value) {
    String example = "write one of " + String.join(", ", ROLES.keySet()) + ", or a MARC code";
    String role = fields.text(value, example).orElse("author");
    if (ROLES.containsKey(role)) return ROLES.getOrDefault(role, role);
    if (MARC_CODE.matcher(role).matches()) return role;
    String hint =
        Nearest.to(role, ROLES.keySet())
            .map(near -> "did you mean `" + near + "`?")
            .orElse(example);
    problems.report(
        Code.VALUE_WRONG, value.span(), "`" + role + "` is no role in the making of a book", hint);
    return "aut";
  }
}
