package org.coursebook.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.coursebook.diagnostic.Json;
import org.coursebook.intake.ImportReport;
import org.coursebook.intake.ImportReport.Change;
import org.coursebook.intake.ImportReport.Difference;
import org.coursebook.intake.ImportReport.Gap;
import org.coursebook.intake.ImportReport.Imported;
import org.coursebook.intake.ImportReport.NewSource;

/** Prints what an import did, for a person or for a program. */
final class ImportPrinter {
  private final Console console;
  private final Path folder;

  ImportPrinter(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  void print(ImportReport report) {
    for (Imported lesson : report.lessons()) {
      console.result(console.json() ? json(lesson) : text(lesson));
      if (console.quiet() && !console.json()) continue;
      for (Change change : lesson.changes()) {
        console.result(console.json() ? json(change) : text(change));
      }
      for (String left : lesson.leftOut()) console.say("  left out: " + left);
    }
    for (NewSource source : report.sources()) {
      if (console.json()) console.result(json(source));
      else console.complain(text(source));
    }
    for (Gap gap : report.gaps()) {
      if (console.json()) console.result(json(gap));
      else console.complain(text(gap));
    }
    for (Difference difference : report.differences()) console.say(text(difference));
  }

  private String text(Imported lesson) {
    return "%s: %s, from %s%s"
        .formatted(shown(lesson.lesson()), word(lesson), shown(lesson.page()), changes(lesson));
  }

  private static String changes(Imported lesson) {
    int number = lesson.changes().size();
    if (number == 0) return "";
    return number == 1
        ? "; 1 source became a citation"
        : "; %d sources became citations".formatted(number);
  }

  private String text(Change change) {
    return """
          %s:%d:%d
            before: %s
            after:  %s
            source: %s\
        """
        .formatted(
            shown(change.span().file()),
            change.span().line(),
            change.span().column(),
            change.before(),
            change.after(),
            change.source());
  }

  private String text(NewSource source) {
    return "%s:%d: warning: new source `%s`; fill in: %s"
        .formatted(
            shown(source.span().file()),
            source.span().line(),
            source.key(),
            String.join(", ", source.missing()));
  }

  private String text(Gap gap) {
    String stands =
        gap.kept().isEmpty()
            ? "has no `" + gap.field() + "`"
            : "stays with `" + gap.field() + ": " + gap.kept() + "`";
    return "%s:%d: warning: `%s` %s; %s says `%s`"
        .formatted(
            shown(gap.span().file()),
            gap.span().line(),
            gap.key(),
            stands,
            shown(gap.page()),
            gap.onPage());
  }

  private String text(Difference difference) {
    return "%s:%d: `%s` stays `%s`; %s says `%s`"
        .formatted(
            shown(difference.span().file()),
            difference.span().line(),
            difference.key(),
            difference.kept(),
            shown(difference.page()),
            difference.onPage());
  }

  private String json(Imported lesson) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "lesson");
    fields.put("file", shown(lesson.lesson()));
    fields.put("page", shown(lesson.page()));
    fields.put("action", word(lesson));
    fields.put("leftOut", lesson.leftOut());
    return Json.line(fields);
  }

  private String json(Change change) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "change");
    fields.put("file", shown(change.span().file()));
    fields.put("line", change.span().line());
    fields.put("column", change.span().column());
    fields.put("before", change.before());
    fields.put("after", change.after());
    fields.put("source", change.source());
    return Json.line(fields);
  }

  private String json(NewSource source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "source");
    fields.put("file", shown(source.span().file()));
    fields.put("line", source.span().line());
    fields.put("key", source.key());
    fields.put("title", source.title());
    fields.put("missing", source.missing());
    return Json.line(fields);
  }

  private String json(Gap gap) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "gap");
    fields.put("file", shown(gap.span().file()));
    fields.put("line", gap.span().line());
    fields.put("key", gap.key());
    fields.put("field", gap.field());
    fields.put("kept", gap.kept());
    fields.put("page", shown(gap.page()));
    fields.put("onPage", gap.onPage());
    return Json.line(fields);
  }

  private String shown(String path) {
    return console.shown(folder.resolve(path));
  }

  private static String word(Imported lesson) {
    return lesson.action().name().toLowerCase(Locale.ROOT);
  }
}
