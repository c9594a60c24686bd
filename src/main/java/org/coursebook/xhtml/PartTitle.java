package org.coursebook.xhtml;

import java.util.Map;

/** The title of a part as it stands on the part's own page. */
final class PartTitle {
  private static final int LONGEST_LABEL = 3;

  private PartTitle() {}

  /** "Part One: A revolution alone" takes two lines, and no colon. */
  static void write(MarkupBuilder out, String title) {
    int colon = title.indexOf(": ");
    if (colon < 0 || title.substring(0, colon).split(" ", -1).length > LONGEST_LABEL) {
      out.text(title);
      return;
    }
    out.element("span", Map.of("class", "part-label"), title.substring(0, colon)).text(" ");
    out.element("span", Map.of("class", "part-name"), title.substring(colon + 2));
  }
}
