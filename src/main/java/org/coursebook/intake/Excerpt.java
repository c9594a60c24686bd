package org.coursebook.intake;

/** The words round a source, before and after it became a citation. */
record Excerpt(String text, SourceMention source) {
  private static final int LENGTH = 48;

  /** The page's words. */
  String before() {
    return head() + text.substring(source.from(), source.to()) + middle() + tail();
  }

  /** The lesson's words. */
  String after(String citation) {
    return head() + middle() + " [" + citation + "]" + tail();
  }

  private String head() {
    int from = source.from() <= LENGTH ? 0 : text.lastIndexOf(' ', source.from() - LENGTH) + 1;
    return (from > 0 ? "…" : "") + text.substring(from, source.from());
  }

  /** What stands between the source and its citation, without its middle if it is long. */
  private String middle() {
    if (source.call() < source.to()) return "";
    String words = text.substring(source.to(), source.call());
    if (words.length() <= 2 * LENGTH) return words;
    int end = words.lastIndexOf(' ', LENGTH);
    int start = words.indexOf(' ', words.length() - LENGTH / 2);
    return end < 0 || start < 0 ? words : words.substring(0, end) + " …" + words.substring(start);
  }

  private String tail() {
    int from = Math.max(source.to(), source.call());
    int end = text.length() - from <= LENGTH ? text.length() : text.indexOf(' ', from + LENGTH / 2);
    int to = end < 0 ? text.length() : end;
    return text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
