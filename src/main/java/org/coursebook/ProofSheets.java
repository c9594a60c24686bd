package org.coursebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;

/** What is wrong with each of a course's print editions; in the end, which problem has which. */
final class ProofSheets {
  private final Map<Printing, Problems> sheets = new LinkedHashMap<>();

  ProofSheets(List<Printing> printings) {
    for (Printing printing : printings) sheets.put(printing, new Problems());
  }

  /** Takes the problems of a printing. */
  Problems of(Printing printing) {
    return sheets.getOrDefault(printing, new Problems());
  }

  /** Hands on what was reported; what not all editions have says which have it. */
  void report(Problems problems) {
    Map<Diagnostic, List<String>> found = new LinkedHashMap<>();
    sheets.forEach(
        (printing, sheet) -> {
          for (Diagnostic one : sheet.all()) {
            found.computeIfAbsent(one, none -> new ArrayList<>()).add(name(printing));
          }
        });
    found.forEach((problem, names) -> report(problem, names, problems));
  }

  private void report(Diagnostic problem, List<String> names, Problems problems) {
    List<String> hints = new ArrayList<>(problem.hints());
    if (names.size() < sheets.size()) {
      hints.add("this is so in " + names.stream().collect(Collectors.joining(", ")));
    }
    problems.report(
        problem.code(), problem.span(), problem.message(), hints.toArray(new String[0]));
  }

  private static String name(Printing printing) {
    return printing.name().isEmpty()
        ? "the edition without a name"
        : "the edition `" + printing.name() + "`";
  }
}
