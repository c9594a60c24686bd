package org.coursebook.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coursebook.book.Citing;
import org.coursebook.book.FrontMatter;
import org.coursebook.book.Lesson;
import org.coursebook.book.LessonSource;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.markdown.LessonReader;

/** Prints what is reported of a folder of Markdown files, for whoever judges the reports. */
final class QuotationReports {
  private QuotationReports() {}

  /** Takes a folder, or files. */
  public static void main(String[] paths) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String path : paths) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          texts.put(file.toString(), Files.readString(file));
          names.add(file.toString());
        }
      }
    }
    for (Diagnostic one : of(names, texts, Map.of())) {
      String text = texts.getOrDefault(one.span().file(), "");
      String line = text.split("\n", -1)[one.span().line() - 1];
      int at = Math.min(line.length(), one.span().column() - 1);
      String shown = line.substring(Math.max(0, at - 90), Math.min(line.length(), at + 200));
      System.out.printf("%s %s%n   %s%n   | %s%n", one.code(), one.span(), one.message(), shown);
    }
  }

  /** What is reported of these lessons' quotations. */
  static List<Diagnostic> of(
      List<String> names, Map<String, String> lessons, Map<String, SourceText> sources) {
    LessonReader reader = new LessonReader("en-GB");
    List<Lesson> read = new ArrayList<>();
    for (String name : names) {
      String text = lessons.getOrDefault(name, "");
      read.add(reader.read(source(name, text), new Problems()));
    }
    Problems problems = new Problems();
    Quotations.check(
        read,
        new QuotationRules(Citing.USUAL_LENGTH, "en-GB"),
        sources,
        file -> Optional.ofNullable(lessons.get(file)),
        problems);
    return problems.all();
  }

  private static LessonSource source(String file, String text) {
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    int body = end < 0 ? 0 : end + 5;
    return new LessonSource(
        file, text, body, FrontMatter.NONE, "", OptionalInt.empty(), 1, true, Span.startOf(file));
  }
}
