package org.coursebook.assemble;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Lesson;
import org.coursebook.book.LessonSource;
import org.coursebook.diagnostic.Span;

/**
 * A lesson's number, and where it is written.
 *
 * @param hint what to do where another lesson has the same
 */
record NumberClaim(int number, Span place, String hint) {
  private static final Pattern KEY =
      Pattern.compile("(?m)^[\"']?number[\"']?\\s*:[ \\t]*(.*?)[ \\t]*$");

  static NumberClaim inFrontMatter(int number, LessonSource source) {
    Matcher key = KEY.matcher(source.text()).region(0, source.bodyOffset());
    Span place = Span.startOf(source.file());
    if (key.find()) {
      String before = source.text().substring(0, key.start(1));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      place = new Span(source.file(), line, column, key.group(1).length());
    }
    return new NumberClaim(number, place, "write another number here, or in the other lesson");
  }

  static NumberClaim inTitle(int number, Lesson lesson) {
    return new NumberClaim(
        number, lesson.title().get(0).span(), "write another number into one of the two titles");
  }

  static NumberClaim inList(LessonSource source) {
    return new NumberClaim(
        source.position().orElseThrow(),
        source.listed(),
        "it has that number by its place in the list; write another `number:` in the front matter"
            + " of one of the two");
  }

  static NumberClaim inFileName(int number, String file) {
    return new NumberClaim(
        number,
        Span.startOf(file),
        "the number comes from the file's name: name one of the two otherwise, or give it a"
            + " `number:` in its front matter");
  }
}
