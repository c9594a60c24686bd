package org.coursebook.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Evaluation;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Reads {@code accessibility}: what people say who looked whether the book serves all readers. */
final class EvaluationReader {
  /** The keys of the group, in the manual's order. */
  static final List<String> KEYS = List.of("conforms-to", "certified-by", "credential", "report");

  /** The schema says the same, here and below. */
  private static final Pattern CONFORMANCE =
      Pattern.compile("WCAG (2\\.[012]) (?:Level )?(AAA|AA|A)");

  private static final Pattern URL =
      Pattern.compile(
          "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?"
              + "(/([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#[A-Za-z0-9._~/?-]*)?");

  private static final String EXAMPLE = "write `conforms-to: WCAG 2.2 AA`";

  private final Function<String, String> printed;
  private final Problems problems;

  EvaluationReader(Function<String, String> printed, Problems problems) {
    this.printed = printed;
    this.problems = problems;
  }

  Optional<Evaluation> read(Fields course) {
    Optional<Yaml> written = course.value("accessibility");
    if (written.isEmpty()) return Optional.empty();
    if (written.get() instanceof Yaml.Entries entries) return evaluation(entries);
    problems.report(
        Code.VALUE_WRONG,
        written.get().span(),
        "`accessibility` has keys; here stands " + written.get().kind(),
        EXAMPLE + " below it, two spaces to the right");
    return Optional.empty();
  }

  private Optional<Evaluation> evaluation(Yaml.Entries entries) {
    Fields fields = new Fields(entries, KEYS, problems);
    Optional<String> report =
        fields.read(
            "report",
            text -> Optional.of(text).filter(url -> URL.matcher(url).matches()),
            "write its address on the web: `report: https://example.org/report.html`");
    Optional<String> by =
        fields.required(
            "certified-by", entries.span(), "name who looked at it: `certified-by: Jane Doe`");
    if (fields.required("conforms-to", entries.span(), EXAMPLE).isEmpty() || by.isEmpty()) {
      return Optional.empty();
    }
    return fields
        .read("conforms-to", text -> Optional.of(text).filter(this::isConformance), EXAMPLE)
        .map(text -> of(text, by.get(), fields.text("credential"), report.orElse("")));
  }

  private boolean isConformance(String text) {
    return CONFORMANCE.matcher(text).matches();
  }

  private Evaluation of(String conformance, String by, String credential, String report) {
    Matcher parts = CONFORMANCE.matcher(conformance);
    if (!parts.matches()) throw new IllegalStateException(conformance + " was looked at before");
    return new Evaluation(
        parts.group(1), parts.group(2), printed.apply(by), printed.apply(credential), report);
  }
}
