package org.coursebook.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One problem: what is wrong, where, and what to do.
 *
 * @param code what kind of problem it is
 * @param span where it stands
 * @param message what is wrong, in a sentence without a capital and without a full stop
 * @param hints what to do about it, a sentence each; never empty
 */
public record Diagnostic(Code code, Span span, String message, List<String> hints) {
  public Diagnostic {
    hints = List.copyOf(hints);
    if (hints.isEmpty()) throw new IllegalArgumentException(code + " says no way out");
  }

  public Severity severity() {
    return code.severity();
  }

  /** The problem for a program to read: severity, code, place, message and hints, by name. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("severity", severity().word());
    fields.put("code", code.slug());
    fields.put("file", span.file());
    fields.put("line", span.line());
    fields.put("column", span.column());
    fields.put("length", span.length());
    fields.put("message", message);
    fields.put("hints", hints);
    return fields;
  }

  /** {@code file:line:column: severity[code]: message} and a line for each hint. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(span).append(": ").append(severity().word());
    text.append('[').append(code.slug()).append("]: ").append(message);
    for (String hint : hints) text.append("\n  help: ").append(hint);
    return text.toString();
  }
}
