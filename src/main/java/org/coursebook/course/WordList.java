package org.coursebook.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Reads {@code hyphenation}: words with hyphens where they may be parted, and only there. */
final class WordList {
  private static final Pattern WORD = Pattern.compile("[^\\s\\d-]+(-[^\\s\\d-]+)*");
  private static final String EXAMPLE =
      "write one word an item, with hyphens where it may be parted: `- dem-o-crat`";

  private final Problems problems;

  WordList(Problems problems) {
    this.problems = problems;
  }

  List<String> read(Fields course) {
    List<String> words = new ArrayList<>();
    for (Yaml item : course.items("hyphenation")) {
      course.text(item, EXAMPLE).ifPresent(word -> add(word, item, words));
    }
    return words;
  }

  private void add(String word, Yaml item, List<String> words) {
    if (WORD.matcher(word).matches()) {
      words.add(word);
    } else {
      problems.report(
          Code.VALUE_WRONG, item.span(), "`" + word + "` is no word with hyphens", EXAMPLE);
    }
  }
}
