package org.coursebook.cli;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 3,7-9}: the numbers of lessons as they are typed. */
final class LessonNumbers {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private LessonNumbers() {}

  static Set<Integer> of(String typed) {
    Set<Integer> numbers = new TreeSet<>();
    if (typed.isEmpty()) return numbers;
    for (String piece : typed.split(",", -1)) {
      Matcher range = RANGE.matcher(piece.strip());
      if (!range.matches()) throw wrong(typed);
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (last < first) throw wrong(typed);
      for (int number = first; number <= last; number++) numbers.add(number);
    }
    return numbers;
  }

  private static UsageException wrong(String typed) {
    return new UsageException(
        "`--lessons %s` names no lessons; write numbers and ranges, such as 3,7-9"
            .formatted(typed));
  }
}
