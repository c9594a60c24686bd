package org.coursebook.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of mdBook's {@code SUMMARY.md}. */
sealed interface SummaryLine {
  /** An empty line, a rule or a comment. */
  record Nothing() implements SummaryLine {}

  /** A title: of the whole if it comes first, else of a part. */
  record Heading(String title) implements SummaryLine {}

  /**
   * A lesson.
   *
   * @param indent the columns before its bullet; -1 if it has no bullet and so no number
   * @param path empty for a lesson that is yet to be written
   * @param offset where in the line its link begins
   * @param length how many characters the link has
   */
  record Entry(int indent, String title, String path, int offset, int length)
      implements SummaryLine {}

  /** Anything else. */
  record Odd(int offset) implements SummaryLine {}

  /** The width of a tab. */
  int TAB = 4;

  Pattern RULE = Pattern.compile("\\s*([-*_])[ \\t]*(\\1[ \\t]*){2,}+");
  Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*");
  Pattern HEADING = Pattern.compile("#[ \\t]+(\\S.*)");
  Pattern BULLET = Pattern.compile("([-*+]|[0-9]{1,9}[.)])[ \\t]+");

  /** Reads a line. */
  static SummaryLine of(String line) {
    if (line.isBlank() || RULE.matcher(line).matches() || COMMENT.matcher(line).matches()) {
      return new Nothing();
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) return new Heading(withoutHashes(heading.group(1)));
    int begin = line.length() - line.stripLeading().length();
    Matcher bullet = BULLET.matcher(line).region(begin, line.length());
    boolean listed = bullet.lookingAt();
    int at = listed ? bullet.end() : begin;
    int indent = listed ? columns(line, begin) : -1;
    return link(line, at, indent).orElse(new Odd(begin));
  }

  private static String withoutHashes(String heading) {
    int end = heading.length();
    while (end > 0 && "# \t".indexOf(heading.charAt(end - 1)) >= 0) end--;
    return heading.substring(0, end);
  }

  private static int columns(String line, int end) {
    return line.substring(0, end).chars().map(c -> c == '\t' ? TAB : 1).sum();
  }

  /** {@code [Title](path)} that fills the rest of the line. */
  private static Optional<SummaryLine> link(String line, int at, int indent) {
    String link = line.substring(at).stripTrailing();
    int middle = link.indexOf("](");
    if (!link.startsWith("[") || !link.endsWith(")") || middle < 0) return Optional.empty();
    String title = link.substring(1, middle).replaceAll("\\\\([\\[\\]*_`\\\\])", "$1").strip();
    String path = link.substring(middle + 2, link.length() - 1).strip();
    if (path.startsWith("<") && path.endsWith(">")) path = path.substring(1, path.length() - 1);
    return Optional.of(new Entry(indent, title, path.replace("%20", " "), at, link.length()));
  }
}
