package org.coursebook.diagnostic;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) of maps, lists, strings, numbers and booleans, in the order of the maps.
 */
public final class Json {
  private final StringBuilder out = new StringBuilder();
  private final boolean indented;

  private Json(boolean indented) {
    this.indented = indented;
  }

  /** A value on one line. */
  public static String line(Object value) {
    Json json = new Json(false);
    json.value(value, 0);
    return json.out.toString();
  }

  /** A value over several lines, indented by two spaces, with a line end. */
  public static String text(Object value) {
    Json json = new Json(true);
    json.value(value, 0);
    return json.out.append('\n').toString();
  }

  private void value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) object(map, depth);
    else if (value instanceof List<?> list) array(list, depth);
    else if (value instanceof Number || value instanceof Boolean) out.append(value);
    else string(value.toString());
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      newLine(depth + 1);
      string(entry.getKey().toString());
      out.append(indented ? ": " : ":");
      value(entry.getValue(), depth + 1);
      if (entries.hasNext()) out.append(',');
    }
    if (!map.isEmpty()) newLine(depth);
    out.append('}');
  }

  private void array(List<?> list, int depth) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) out.append(',');
      newLine(depth + 1);
      value(list.get(i), depth + 1);
    }
    if (!list.isEmpty()) newLine(depth);
    out.append(']');
  }

  private void newLine(int depth) {
    if (indented) out.append('\n').append("  ".repeat(depth));
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < 0x20) out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      else out.append(c);
    }
    out.append('"');
  }
}
