package org.coursebook.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Json;
import org.coursebook.diagnostic.Severity;

/**
 * Problems as code hosts show them beside the lines of a file (Static Analysis Results Interchange
 * Format 2.1.0).
 */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /**
   * A log of one run.
   *
   * @param files the path of a problem's file as it is seen from the current folder
   */
  static String log(List<Diagnostic> problems, Function<Diagnostic, String> files) {
    List<Code> codes = problems.stream().map(Diagnostic::code).distinct().sorted().toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Coursebook");
    driver.put("version", Release.current().version());
    driver.put("rules", codes.stream().map(Sarif::rule).toList());
    List<Object> results = new ArrayList<>();
    for (Diagnostic problem : problems) {
      results.add(result(problem, codes.indexOf(problem.code()), files.apply(problem)));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.text(log).strip();
  }

  private static Map<String, Object> rule(Code code) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.slug());
    rule.put("fullDescription", Map.of("text", code.explanation().strip()));
    rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
    return rule;
  }

  private static Map<String, Object> result(Diagnostic problem, int rule, String file) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", problem.span().line());
    region.put("startColumn", problem.span().column());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(file)));
    place.put("region", region);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.code().slug());
    result.put("ruleIndex", rule);
    result.put("level", level(problem.severity()));
    String words = problem.message() + "\n" + String.join("\n", problem.hints());
    result.put("message", Map.of("text", words));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  private static String level(Severity severity) {
    return severity.word();
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      return file;
    }
  }
}
