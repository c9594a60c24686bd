package org.coursebook.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;

/** Characters that are no quotation marks in any language but are typed for them. */
final class TypedMarks {
  /** An accent between or behind letters; a prime behind letters or before a word. */
  private static final Pattern WRONG =
      Pattern.compile(
          "(?<=\\p{L})´|´(?=\\p{L})|(?<=\\p{L}{2})[′″]|(?<![\\p{L}\\p{N}′″])[′″](?=\\p{L})");

  private TypedMarks() {}

  static void check(Passage passage, Problems problems) {
    Matcher found = WRONG.matcher(passage.text);
    int end = -1;
    while (found.find()) {
      if (found.start() < end) continue;
      String mark = found.group();
      problems.report(
          Code.QUOTE_MARK_WRONG,
          passage.span(found.start(), found.end()),
          "`%s` is neither a quotation mark nor an apostrophe".formatted(mark),
          "type `'` or `\"`, which are printed as the language wants them");
      int partner = passage.text.indexOf(mark, found.end());
      end = partner < 0 ? found.end() : partner + 1;
    }
  }
}
