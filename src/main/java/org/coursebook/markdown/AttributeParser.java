package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Attributes;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;

/** What {@code {#id .class lang=fr width=50%}} says. */
final class AttributeParser {
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:#([^\\s{}#.=\"'<>&]+)|\\.([^\\s{}#.=\"'<>&]+)|([A-Za-z][\\w:-]*)=(?:\"([^\"{}]*)\"|'([^'{}]*)'|([^\\s{}\"'<>]+)))(?=[\\s}]|$)");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern WIDTH =
      Pattern.compile("\\d{1,4}(\\.\\d{1,3})?(%|px|em|rem|cm|mm|in|pt)");

  /** Without a unit it is pixels in HTML. */
  private static final Pattern PIXELS = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");

  private static final List<String> KNOWN = List.of("class", "id", "lang", "longdesc", "width");
  private static final int LONGEST = 1000;

  private final Reading reading;
  private final List<String> classes = new ArrayList<>();
  private final Map<String, String> others = new TreeMap<>();
  private String id = "";
  private String language = "";

  private AttributeParser(Reading reading) {
    this.reading = reading;
  }

  /** Where the attributes that begin here end, or -1 if none do. */
  static int endOf(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '{') return -1;
    int limit = Math.min(text.length(), start + LONGEST);
    Matcher item = ITEM.matcher(text).region(start + 1, limit);
    int at = start + 1;
    while (item.lookingAt()) {
      at = item.end();
      item.region(at, limit);
    }
    int close = LinkTail.skipSpace(text, at);
    boolean some = at > start + 1 && close < text.length() && text.charAt(close) == '}';
    return some ? close + 1 : -1;
  }

  /** Where attributes begin that end the text, or -1 if it doesn't end in any. */
  static int startOfLast(String text) {
    if (!text.endsWith("}")) return -1;
    int start = text.lastIndexOf('{');
    return start >= 0 && endOf(text, start) == text.length() ? start : -1;
  }

  /** The attributes in the braces; what is not known is reported. */
  static Attributes parse(Stretch braces, Reading reading) {
    AttributeParser parser = new AttributeParser(reading);
    String text = braces.text();
    Matcher item = ITEM.matcher(text).region(1, text.length());
    while (item.lookingAt()) {
      parser.take(item, braces);
      item.region(item.end(), text.length());
    }
    return parser.result();
  }

  /** The attributes of a tag of raw HTML that a book can keep. */
  static Attributes of(Tag tag, Reading reading) {
    AttributeParser parser = new AttributeParser(reading);
    for (Map.Entry<String, String> each : tag.attributes().entrySet()) {
      String key = each.getKey().equals("xml:lang") ? "lang" : each.getKey();
      String typed = each.getValue().strip();
      boolean pixels = key.equals("width") && PIXELS.matcher(typed).matches();
      String value = pixels ? typed + "px" : typed;
      boolean size = key.equals("width") && !WIDTH.matcher(value).matches();
      if (KNOWN.contains(key) && !size && !value.isEmpty()) {
        parser.set(key, value, tag.start(), tag.end());
      }
    }
    return parser.result();
  }

  /** The language that a tag of raw HTML names, or empty. */
  static String language(Tag tag) {
    String written = tag.get("lang").isBlank() ? tag.get("xml:lang") : tag.get("lang");
    String language = written.strip();
    return language.length() < 100 && LANGUAGE.matcher(language).matches() ? language : "";
  }

  private void take(Matcher item, Stretch braces) {
    int from =
        braces.offset(
            item.start() + (item.group().length() - item.group().stripLeading().length()));
    int to = braces.endOffset(item.end());
    if (item.group(1) != null) set("id", item.group(1), from, to);
    else if (item.group(2) != null) set("class", item.group(2), from, to);
    else set(item.group(3), value(item), from, to);
  }

  private static String value(Matcher item) {
    for (int group = 4; group <= 6; group++) {
      String value = item.group(group);
      if (value != null) return value;
    }
    return "";
  }

  private void set(String key, String value, int from, int to) {
    switch (key.toLowerCase(Locale.ROOT)) {
      case "id" -> setId(value, from, to);
      case "class" -> classes.addAll(List.of(value.strip().split("\\s+")));
      case "lang" -> {
        if (fits(LANGUAGE, key, value, "a language tag such as `fr` or `zh-Hans`", from, to)) {
          language = value;
        }
      }
      case LongDescriptions.NAME -> others.put(LongDescriptions.NAME, value);
      case "width" -> {
        if (fits(WIDTH, key, value, "a measure such as `50%` or `4cm`", from, to)) {
          others.put("width", value);
        }
      }
      default ->
          reading
              .problems()
              .report(
                  Code.ATTRIBUTE_UNKNOWN,
                  from,
                  to,
                  "no attribute is named `%s`".formatted(key),
                  Nearest.hint(key, KNOWN));
    }
  }

  private void setId(String value, int from, int to) {
    id = value.replaceAll("\\s+", "-");
    reading.anchor(id, from, to);
  }

  private boolean fits(Pattern pattern, String key, String value, String wanted, int from, int to) {
    boolean fits = value.length() < 100 && pattern.matcher(value).matches();
    if (!fits) {
      reading
          .problems()
          .report(
              Code.ATTRIBUTE_UNKNOWN,
              from,
              to,
              "`%s` can't be `%s`".formatted(key, value),
              "write " + wanted);
    }
    return fits;
  }

  private Attributes result() {
    Attributes result = new Attributes(id, classes, language, others);
    return result.equals(Attributes.NONE) ? Attributes.NONE : result;
  }

  /** Both; the first has the last word. */
  static Attributes merge(Attributes first, Attributes second) {
    List<String> classes = new ArrayList<>(first.classes());
    second.classes().stream().filter(name -> !classes.contains(name)).forEach(classes::add);
    Map<String, String> others = new TreeMap<>(second.others());
    others.putAll(first.others());
    return new Attributes(
        first.id().isEmpty() ? second.id() : first.id(),
        classes,
        first.language().isEmpty() ? second.language() : first.language(),
        others);
  }
}
