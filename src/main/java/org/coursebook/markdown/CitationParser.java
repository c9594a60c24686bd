package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Inline.CitedItem;

/** What stands between the brackets of a citation. */
final class CitationParser {
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])(-?)@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?/-](?=[\\p{L}\\p{N}_])){0,199})");

  private CitationParser() {}

  /** The sources cited; none if this is no citation. */
  static List<CitedItem> parse(Stretch inner, Reading reading) {
    if (inner.text().indexOf('@') < 0) return List.of();
    List<CitedItem> items = new ArrayList<>();
    int start = 0;
    while (start <= inner.length()) {
      int semicolon = inner.text().indexOf(';', start);
      int end = semicolon < 0 ? inner.length() : semicolon;
      Stretch part = inner.sub(start, end).strip();
      Matcher key = KEY.matcher(part.text());
      if (!key.find()) return List.of();
      items.add(item(part, key, reading));
      start = end + 1;
    }
    return items;
  }

  private static CitedItem item(Stretch part, Matcher key, Reading reading) {
    String prefix = plain(part.text().substring(0, key.start()));
    String after = part.text().substring(key.end()).strip();
    String locator = plain(after.startsWith(",") ? after.substring(1) : after);
    boolean withoutAuthor = !key.group(1).isEmpty();
    return new CitedItem(
        key.group(2), prefix, locator, withoutAuthor, reading.span(part, 0, part.length()));
  }

  private static String plain(String written) {
    return Entities.unescape(written.replace('\n', ' ')).strip();
  }
}
