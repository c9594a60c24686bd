package org.coursebook.sources;

import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Reports that two sources have one key. */
record DuplicateKeys(Problems problems) {
  void report(String key, Span span, Span first) {
    boolean sameFile = first.file().equals(span.file());
    problems.report(
        Code.SOURCE_DUPLICATE,
        span,
        "there are two sources with the key `" + key + "`",
        "give one of them another key; the first is in "
            + (sameFile ? "line " + first.line() : first));
  }
}
