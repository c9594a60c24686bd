package org.coursebook.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.LooseFile;

/** Reads a lesson page from the disk, or says why it is none. */
final class PageReader {
  private static final List<String> BINARY_BEGINNINGS =
      List.of("%PDF-", "PK\u0003\u0004", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "{\\rtf");
  private static final List<String> UTF_16_BEGINNINGS = List.of("\u00FF\u00FE", "\u00FE\u00FF");
  private static final int LOOKED_AT = 8192;

  private final Problems problems;

  PageReader(Problems problems) {
    this.problems = problems;
  }

  Optional<PortalPage> read(Path path) throws IOException {
    return LooseFile.read(path, problems).flatMap(this::page);
  }

  private Optional<PortalPage> page(LooseFile file) {
    if (isBinary(file.bytes())) {
      problems.report(
          Code.PAGE_BINARY,
          Span.startOf(file.name()),
          "this file holds no text: it is a picture, an archive, a PDF or the like",
          "save the lesson's page from the browser, as a web page or as text");
      return Optional.empty();
    }
    Optional<String> text = file.text(problems);
    if (text.isPresent() && text.get().isBlank()) {
      problems.report(
          Code.PAGE_EMPTY,
          Span.startOf(file.name()),
          "this page is empty",
          "save the lesson's page again, and look whether the file holds its text");
      return Optional.empty();
    }
    return text.flatMap(words -> lesson(file.name(), words));
  }

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (UTF_16_BEGINNINGS.stream().anyMatch(beginning::startsWith)) return false;
    return beginning.indexOf('\0') >= 0
        || BINARY_BEGINNINGS.stream().anyMatch(beginning::startsWith);
  }

  private Optional<PortalPage> lesson(String name, String text) {
    PageParts parts = isHtml(name, text) ? HtmlPage.read(text) : TextPage.read(text);
    CourseFacts course = parts.course();
    List<String> lacking = lacking(parts, course);
    if (lacking.isEmpty()) {
      Span about = new Span(name, parts.aboutLine().orElse(1), 1, 0);
      LessonHeading heading = parts.heading().orElseThrow();
      return Optional.of(
          new PortalPage(name, course, about, heading, parts.blocks(), parts.leftOut()));
    }
    problems.report(
        Code.PAGE_NOT_LESSON,
        Span.startOf(name),
        "this is no lesson page: it has " + String.join(", and ", lacking),
        "a lesson page has a heading such as `LESSON FOURTEEN: Tragedy in China`, the lesson's"
            + " text, and under `About this course` a line `Title: …`");
    return Optional.empty();
  }

  private static List<String> lacking(PageParts parts, CourseFacts course) {
    List<String> lacking = new ArrayList<>();
    if (parts.heading().isEmpty()) {
      lacking.add("no heading such as `LESSON FOURTEEN: …`");
    } else {
      if (parts.heading().get().title().isEmpty()) lacking.add("no title behind its number");
      if (parts.blocks().isEmpty()) lacking.add("no text under its heading");
    }
    if (parts.aboutLine().isEmpty()) {
      lacking.add("no block `" + CourseFacts.ABOUT + "`");
    } else if (course.title().isEmpty()) {
      lacking.add("no line `Title: …` under `" + CourseFacts.ABOUT + "`");
    }
    return lacking;
  }

  private static boolean isHtml(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) return true;
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || (head.startsWith("<?xml") && head.contains("<html"))
        || (head.startsWith("<!--") && text.toLowerCase(Locale.ROOT).contains("</html>"));
  }
}
