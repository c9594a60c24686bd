package org.coursebook.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the tags of raw HTML, by the grammar of CommonMark. */
final class TagScanner {
  private static final Map<String, String> SILENT =
      Map.of("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>");

  private final Stretch stretch;
  private final String text;

  /** Ends that were looked for in vain: they aren't further on either. */
  private final Map<String, Boolean> missing = new HashMap<>();

  private int at;

  TagScanner(Stretch stretch) {
    this.stretch = stretch;
    this.text = stretch.text();
  }

  /** Where the last tag that was found ends. */
  int end() {
    return at;
  }

  /** The tag that begins here, if one does. */
  Optional<Tag> scan(int start) {
    at = start + 1;
    if (at >= text.length()) return Optional.empty();
    char c = text.charAt(at);
    if (c == '!' || c == '?') return silent(start);
    boolean closing = c == '/';
    if (closing) at++;
    int nameStart = at;
    if (at >= text.length() || !isLetter(text.charAt(at))) return Optional.empty();
    while (at < text.length() && isNamePart(text.charAt(at))) at++;
    String name = text.substring(nameStart, at);
    return closing ? closing(start, name) : opening(start, name);
  }

  private Optional<Tag> silent(int start) {
    for (Map.Entry<String, String> kind : SILENT.entrySet()) {
      if (text.startsWith(kind.getKey(), start))
        return until(kind.getValue(), start, kind.getKey());
    }
    boolean declaration = at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return declaration ? until(">", start, "<!") : Optional.empty();
  }

  private Optional<Tag> until(String close, int start, String open) {
    if (missing.containsKey(close)) return Optional.empty();
    int found = text.indexOf(close, start + open.length());
    if (open.equals("<!--") && text.startsWith("<!-->", start)) found = start + 2;
    if (open.equals("<!--") && text.startsWith("<!--->", start)) found = start + 3;
    if (found < 0) {
      missing.put(close, true);
      return Optional.empty();
    }
    at = found + close.length();
    // A comment is the author's word to themselves; anything else of this kind may hold text.
    int from = start + open.length();
    String said = open.equals("<!--") ? "" : text.substring(from, Math.max(from, found));
    return Optional.of(
        new Tag(
            Tag.SILENT,
            false,
            false,
            Map.of(),
            said,
            stretch.offset(start),
            stretch.endOffset(at)));
  }

  private Optional<Tag> closing(int start, String name) {
    skipSpace();
    if (!accept('>')) return Optional.empty();
    return Optional.of(tag(start, name, true, false, Map.of()));
  }

  private Optional<Tag> opening(int start, String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < text.length()) {
      boolean spaced = skipSpace();
      if (accept('>')) return Optional.of(tag(start, name, false, false, attributes));
      if (text.startsWith("/>", at)) {
        at += 2;
        return Optional.of(tag(start, name, false, true, attributes));
      }
      if (!spaced || !attribute(attributes)) return Optional.empty();
    }
    return Optional.empty();
  }

  private boolean attribute(Map<String, String> attributes) {
    int nameStart = at;
    while (at < text.length() && isAttributeName(text.charAt(at))) at++;
    if (at == nameStart) return false;
    String name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
    int back = at;
    skipSpace();
    if (!accept('=')) {
      at = back;
      attributes.putIfAbsent(name, "");
      return true;
    }
    skipSpace();
    return value(name, attributes);
  }

  private boolean value(String name, Map<String, String> attributes) {
    if (at >= text.length()) return false;
    char quote = text.charAt(at);
    int from = at;
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, at + 1);
      if (close < 0) return false;
      from++;
      at = close;
    } else {
      while (at < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(at)) < 0) at++;
      if (at == from) return false;
    }
    attributes.putIfAbsent(name, Entities.decode(text.substring(from, at)));
    if (quote == '"' || quote == '\'') at++;
    return true;
  }

  private Tag tag(
      int start, String name, boolean closing, boolean empty, Map<String, String> attributes) {
    return new Tag(
        name, closing, empty, attributes, "", stretch.offset(start), stretch.endOffset(at));
  }

  private boolean accept(char c) {
    if (at >= text.length() || text.charAt(at) != c) return false;
    at++;
    return true;
  }

  private boolean skipSpace() {
    int from = at;
    while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) at++;
    return at > from;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isAttributeName(char c) {
    return isNamePart(c) || c == '_' || c == ':' || c == '.' || c == '@';
  }
}
