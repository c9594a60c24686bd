package org.coursebook.xhtml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Inline;
import org.coursebook.book.PlainText;

/** Writes titles where they stand as names of places: words alone, but each in its language. */
public final class TitleWriter {
  private TitleWriter() {}

  /** Writes the words of a title. */
  public static void write(MarkupBuilder out, List<Inline> title) {
    for (Inline inline : title) {
      if (!(inline instanceof Inline.Formatted words)) {
        out.text(PlainText.of(List.of(inline)));
      } else if (words.attributes().language().isEmpty()) {
        write(out, words.content());
      } else {
        Map<String, String> language = new TreeMap<>();
        AttributeMap.putLanguage(language, words.attributes().language());
        out.element("span", language, () -> write(out, words.content()));
      }
    }
  }
}
