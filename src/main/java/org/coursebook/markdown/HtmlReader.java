package org.coursebook.markdown;

import java.util.Optional;
import java.util.regex.Matcher;

/** Reads blocks of raw HTML: tags, words in which Markdown means nothing, and calls of notes. */
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

  /** Words, and among them the calls of notes: a note has to be called wherever its call stands. */
  private void words(Stretch html, int from, int to) {
    Matcher call = InlineParser.CALL.matcher(html.text()).region(from, to);
    int at = from;
    while (call.find()) {
      plain(html, at, call.start());
      frames.call(call.group(1), html.offset(call.start()), html.endOffset(call.end()));
      at = call.end();
    }
    plain(html, at, to);
  }

  private void plain(Stretch html, int from, int to) {
    if (from == to) return;
    Stretch words = html.sub(from, to);
    frames.htmlText(words.text(), words.start(), words.end());
  }
}
