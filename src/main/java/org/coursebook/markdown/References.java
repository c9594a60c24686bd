package org.coursebook.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The link definitions of a lesson: {@code [label]: destination "title"}. */
final class References {
  private final Map<String, LinkTail> byLabel = new HashMap<>();

  Optional<LinkTail> find(String label) {
    return Optional.ofNullable(byLabel.get(normalise(label)));
  }

  /** Takes the definitions from the beginning of a paragraph; answers what is left of it. */
  Stretch take(Stretch paragraph) {
    Stretch rest = paragraph;
    while (rest.text().startsWith("[")) {
      int end = define(rest);
      if (end < 0) return rest;
      rest = rest.from(end).stripLeading();
    }
    return rest;
  }

  private int define(Stretch stretch) {
    String text = stretch.text();
    int labelEnd = LinkTail.labelEnd(text, 0);
    if (labelEnd < 3 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') return -1;
    String label = text.substring(1, labelEnd - 1);
    int at = LinkTail.skipSpace(text, labelEnd + 1);
    int destinationEnd = LinkTail.destinationEnd(text, at);
    if (label.isBlank() || destinationEnd <= at) return -1;
    int titleStart = LinkTail.skipSpace(text, destinationEnd);
    int titleEnd = titleStart > destinationEnd ? LinkTail.titleEnd(text, titleStart) : -1;
    boolean titled = titleEnd > 0 && isLineEnd(text, titleEnd);
    int end = titled ? titleEnd : destinationEnd;
    if (!isLineEnd(text, end)) return -1;
    Stretch title = titled ? stretch.sub(titleStart + 1, titleEnd - 1) : Stretch.EMPTY;
    String href = LinkTail.href(text, at, destinationEnd);
    byLabel.putIfAbsent(normalise(label), new LinkTail(href, title, 0));
    return end;
  }

  private static boolean isLineEnd(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
    return i == text.length() || text.charAt(i) == '\n';
  }

  private static String normalise(String label) {
    String folded = label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return folded.strip().replaceAll("\\s+", " ");
  }
}
