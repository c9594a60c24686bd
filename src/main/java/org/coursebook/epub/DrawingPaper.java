package org.coursebook.epub;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays white paper under a drawing. An SVG is drawn for paper, and mostly in black on nothing: in a
 * reading system's night mode nothing would be seen of it, and not every one obeys a style sheet
 * that gives pictures a ground.
 */
final class DrawingPaper {
  /** All that is written here is ASCII, and whatever else a file holds comes out as it went in. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Pattern ROOT = Pattern.compile("<(\\w+:)?svg\\b");
  private static final Pattern VIEW_BOX = Pattern.compile("\\bviewBox\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+");

  private DrawingPaper() {}

  /** The SVG with a white rectangle as its first shape; as it is where its root isn't found. */
  static byte[] under(byte[] svg) {
    String text = new String(svg, BYTES);
    OptionalInt root = rootOf(text);
    if (root.isEmpty()) return svg;
    Matcher name = ROOT.matcher(text).region(root.getAsInt(), text.length());
    int end = endOfTag(text, root.getAsInt());
    if (!name.lookingAt() || end < 0 || text.charAt(end - 1) == '/') return svg;
    String prefix = name.group(1) == null ? "" : name.group(1);
    String paper = "<" + prefix + "rect " + area(text.substring(root.getAsInt(), end)) + "/>";
    return (text.substring(0, end + 1) + paper + text.substring(end + 1)).getBytes(BYTES);
  }

  /** Where the first tag stands, after declarations and comments. */
  private static OptionalInt rootOf(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      String end = endOfAside(text, at);
      if (end.isEmpty()) return OptionalInt.of(at);
      int after = text.indexOf(end, at);
      at = after < 0 ? -1 : text.indexOf('<', after + end.length());
    }
    return OptionalInt.empty();
  }

  /** What ends that which stands here, or nothing if it is a tag. */
  private static String endOfAside(String text, int at) {
    if (text.startsWith("<?", at)) return "?>";
    if (text.startsWith("<!--", at)) return "-->";
    return text.startsWith("<!", at) ? ">" : "";
  }

  private static int endOfTag(String text, int start) {
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) quote = c == quote ? 0 : quote;
      else if (c == '"' || c == '\'') quote = c;
      else if (c == '>') return i;
    }
    return -1;
  }

  private static String area(String tag) {
    String[] box = {"0", "0", "100%", "100%"};
    Matcher written = VIEW_BOX.matcher(tag);
    if (written.find()) {
      String[] numbers = BETWEEN.split(written.group(1).strip());
      if (areFour(numbers)) box = numbers;
    }
    return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" style=\"fill:#fff;stroke:none\""
        .formatted((Object[]) box);
  }

  private static boolean areFour(String[] numbers) {
    if (numbers.length != 4) return false;
    for (String number : numbers) {
      if (!NUMBER.matcher(number).matches()) return false;
    }
    return true;
  }
}
