package org.coursebook.markdown;

import java.util.Optional;

/** Reads blocks of raw HTML: tags, and words in which Markdown means nothing. */
final class HtmlReader {
  private final Frames frames;

  HtmlReader(Frames frames) {
    this.frames = frames;
  }

  void read(Stretch html) {
    TagScanner scanner = new TagScanner(html);
    String text = html.text();
    int from = 0;
    int at = text.indexOf('<');
    while (at >= 0) {
      Optional<Tag> tag = scanner.scan(at);
      if (tag.isPresent()) {
        words(html, from, at);
        frames.tag(tag.get());
        from = scanner.end();
      }
      at = text.indexOf('<', Math.max(from, at + 1));
    }
    words(html, from, text.length());
  }

  private void words(Stretch html, int from, int to) {
    if (from == to) return;
    Stretch words = html.sub(from, to);
    frames.htmlText(words.text(), words.start(), words.end());
  }
}
