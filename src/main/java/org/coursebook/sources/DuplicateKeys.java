package org.coursebook.sources;

import java.util.Locale;
import java.util.Map;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Reports that two sources of a file have one key. */
record DuplicateKeys(Problems problems) {
  void report(String key, Span span, Map<String, BibEntry> entries) {
    BibEntry first = entries.get(key.toLowerCase(Locale.ROOT));
    report(key, span, first == null ? span : first.span());
  }

  void report(String key, Span span, Span first) {
    problems.report(
        Code.SOURCE_DUPLICATE,
        span,
        "there are two sources with the key `" + key + "`",
        "give one of them another key; the first is in line " + first.line());
  }
}
