package org.coursebook.sources;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the LaTeX of a .bib file's fields: accents, letters, italics, protected capitals. */
final class Latex {
  /** Accents, and the signs that are set over the letter before (Unicode combining marks). */
  private static final Map<String, Character> ACCENTS =
      Map.ofEntries(
          Map.entry("`", '\u0300'),
          Map.entry("'", '\u0301'),
          Map.entry("^", '\u0302'),
          Map.entry("~", '\u0303'),
          Map.entry("=", '\u0304'),
          Map.entry("u", '\u0306'),
          Map.entry(".", '\u0307'),
          Map.entry("\"", '\u0308'),
          Map.entry("r", '\u030a'),
          Map.entry("H", '\u030b'),
          Map.entry("v", '\u030c'),
          Map.entry("d", '\u0323'),
          Map.entry("c", '\u0327'),
          Map.entry("k", '\u0328'),
          Map.entry("b", '\u0331'));

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "i"),
          Map.entry("j", "j"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("pounds", "£"),
          Map.entry("copyright", "©"),
          Map.entry("dots", "…"),
          Map.entry("ldots", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("guillemotleft", "«"),
          Map.entry("guillemotright", "»"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("newline", " "),
          Map.entry("slash", "/"));

  private static final Map<String, String> TAGS =
      Map.of(
          "textit",
          "i",
          "emph",
          "i",
          "mkbibemph",
          "i",
          "textbf",
          "b",
          "textsc",
          "sc",
          "textsuperscript",
          "sup",
          "textsubscript",
          "sub");

  private static final Set<String> QUOTES = Set.of("enquote", "mkbibquote");
  private static final int DEEPEST = 30;

  private final String text;
  private final boolean marked;
  private int at;

  private Latex(String text, boolean marked) {
    this.text = text;
    this.marked = marked;
  }

  /** The words, with the tags that sources may have for what is set off. */
  static String read(String latex) {
    return tidy(new Latex(latex, true).until('\0', 0));
  }

  /** The words alone. */
  static String plain(String latex) {
    return tidy(new Latex(latex, false).until('\0', 0));
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
  }

  /** Whether the first brace is closed by the last character. */
  static boolean closes(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{') depth++;
      if (text.charAt(i) == '}' && --depth == 0) return i == text.length() - 1;
    }
    return false;
  }

  /** What stands between a word that parts names, outside of braces. */
  static List<String> split(String text, String word) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    String parting = " " + word + " ";
    String even = text.replaceAll("\\s", " ");
    for (int i = 0; i < even.length(); i++) {
      if (even.charAt(i) == '{') depth++;
      if (even.charAt(i) == '}') depth--;
      if (depth == 0 && even.startsWith(parting, i)) {
        parts.add(even.substring(start, i));
        start = i + parting.length();
        i = start - 2;
      }
    }
    parts.add(even.substring(Math.min(start, even.length())));
    return parts;
  }

  private String until(char end, int depth) {
    StringBuilder read = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == end) return read.toString();
      switch (c) {
        case '\\' -> read.append(command(depth));
        case '{' -> read.append(depth < DEEPEST ? group(depth) : "");
        case '}', '$' -> {
          // A brace too many, or mathematics, whose signs are left alone.
        }
        case '~' -> read.append('\u00a0');
        case '-' -> read.append(dash());
        case '`' -> read.append(mark('`', "“", "‘"));
        case '\'' -> read.append(mark('\'', "”", "'"));
        default -> read.append(c);
      }
    }
    return read.toString();
  }

  /** Words in braces keep their capitals. */
  private String group(int depth) {
    boolean command = at < text.length() && text.charAt(at) == '\\';
    String inside = until('}', depth + 1);
    boolean capitals = inside.chars().anyMatch(Character::isUpperCase);
    boolean protects = marked && depth == 0 && capitals && !command;
    return protects ? "<span class=\"nocase\">" + inside + "</span>" : inside;
  }

  private String dash() {
    int start = at - 1;
    while (at < text.length() && text.charAt(at) == '-') at++;
    return switch (at - start) {
      case 1 -> "-";
      case 2 -> "–";
      default -> "—";
    };
  }

  private String mark(char mark, String twice, String once) {
    if (at < text.length() && text.charAt(at) == mark) {
      at++;
      return twice;
    }
    return once;
  }

  private String command(int depth) {
    if (at >= text.length() || depth >= DEEPEST) return "";
    char c = text.charAt(at);
    if (!Character.isLetter(c)) {
      at++;
      return ACCENTS.containsKey(String.valueOf(c)) ? accent(String.valueOf(c), depth) : sign(c);
    }
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) at++;
    String name = text.substring(start, at);
    if (ACCENTS.containsKey(name)) return accent(name, depth);
    if (SYMBOLS.containsKey(name)) {
      skipSpace();
      if (text.startsWith("{}", at)) at += 2;
      return SYMBOLS.getOrDefault(name, "");
    }
    String inside = argument(depth);
    if (QUOTES.contains(name)) return "“" + inside + "”";
    String tag = TAGS.get(name);
    return tag == null || !marked ? inside : "<" + tag + ">" + inside + "</" + tag + ">";
  }

  private static String sign(char c) {
    return switch (c) {
      case '\\' -> " ";
      case '-', '/' -> "";
      case ',', ' ' -> " ";
      default -> String.valueOf(c);
    };
  }

  private String accent(String name, int depth) {
    skipSpace();
    String letter;
    if (at < text.length() && text.charAt(at) == '{') letter = argument(depth);
    else if (at < text.length() && text.charAt(at) == '\\') {
      at++;
      letter = command(depth + 1);
    } else {
      letter = at < text.length() ? String.valueOf(text.charAt(at++)) : "";
    }
    if (letter.isEmpty()) return "";
    return letter.charAt(0) + String.valueOf(ACCENTS.get(name)) + letter.substring(1);
  }

  private String argument(int depth) {
    skipSpace();
    if (at >= text.length() || text.charAt(at) != '{' || depth >= DEEPEST) return "";
    at++;
    return until('}', depth + 1);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
  }
}
