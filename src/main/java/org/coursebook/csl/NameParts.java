package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a person's name, joined and shortened. */
final class NameParts {
  /** A name in tags of its own. */
  private static final Pattern MARKED = Pattern.compile("(<[a-z]{1,4}>)([^<>]+)(</[a-z]{1,4}>)");

  private NameParts() {}

  /** Parts with spaces between them, but for particles that join what follows: d’Alembert. */
  static String joined(String... parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (part.isEmpty()) continue;
      boolean glued =
          joined.length() == 0 || "’'-".indexOf(joined.charAt(joined.length() - 1)) >= 0;
      if (!glued) joined.append(' ');
      joined.append(part);
    }
    return joined.toString();
  }

  /** Whether a name is of a script whose names stand without a space, family name first. */
  static boolean isEastAsian(PersonName name) {
    return (name.family() + name.given())
        .codePoints()
        .anyMatch(
            c -> {
              Character.UnicodeScript script = Character.UnicodeScript.of(c);
              return script == Character.UnicodeScript.HAN
                  || script == Character.UnicodeScript.HIRAGANA
                  || script == Character.UnicodeScript.KATAKANA
                  || script == Character.UnicodeScript.HANGUL;
            });
  }

  /**
   * Given names as initials.
   *
   * @param with what stands behind each, {@code ". "}
   * @param hyphens whether hyphens between names stay
   * @param all whether full names become initials, too; else only initials are set alike
   */
  static String initials(String given, String with, boolean hyphens, boolean all) {
    StringBuilder made = new StringBuilder();
    boolean hyphenBefore = false;
    for (String token : tokens(given)) {
      if (token.equals("-")) {
        hyphenBefore = true;
        continue;
      }
      boolean initial = isInitial(token);
      boolean small = Character.isLowerCase(token.codePointAt(0));
      if (small && hyphenBefore && all) {
        hyphenBefore = false;
        continue;
      }
      if (small || (!initial && !all)) {
        separate(made, hyphenBefore && !small);
        made.append(token);
        if (small || !all) made.append(' ');
      } else {
        if (hyphenBefore && hyphens) {
          strip(made);
          made.append('-');
        }
        Matcher marked = MARKED.matcher(token);
        if (marked.matches()) {
          made.append(marked.group(1)).append(letterOf(marked.group(2))).append(with.strip());
          made.append(marked.group(3))
              .append(with.startsWith(".") && with.endsWith(" ") ? " " : "");
        } else {
          made.append(letterOf(token)).append(with);
        }
      }
      hyphenBefore = false;
    }
    return made.toString().strip().replaceAll("\\s+", " ");
  }

  private static void separate(StringBuilder made, boolean hyphen) {
    if (made.length() == 0) return;
    if (hyphen) {
      strip(made);
      made.append('-');
    } else if (made.charAt(made.length() - 1) != ' ') {
      made.append(' ');
    }
  }

  private static void strip(StringBuilder made) {
    while (made.length() > 0 && Character.isWhitespace(made.charAt(made.length() - 1))) {
      made.setLength(made.length() - 1);
    }
  }

  private static String letterOf(String token) {
    String bare = token.replace(".", "");
    // Abbreviations of more than a letter, such as Yu. for Yury, stay.
    if (token.endsWith(".")) return bare;
    int end = bare.offsetByCodePoints(0, 1);
    return bare.substring(0, end);
  }

  private static boolean isInitial(String token) {
    String bare = token.replace(".", "");
    boolean letter =
        bare.codePointCount(0, bare.length()) == 1 && Character.isUpperCase(bare.codePointAt(0));
    return letter || (token.endsWith(".") && Character.isUpperCase(token.codePointAt(0)));
  }

  /** Names and hyphens; initials that stick together apart. */
  private static List<String> tokens(String given) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (Character.isWhitespace(c) || c == '-' || c == '‐') {
        add(token, tokens);
        if (!Character.isWhitespace(c)) tokens.add("-");
      } else {
        token.append(c);
        if (c == '.') add(token, tokens);
      }
    }
    add(token, tokens);
    return tokens;
  }

  private static void add(StringBuilder token, List<String> tokens) {
    if (token.length() > 0 && !token.toString().equals(".")) tokens.add(token.toString());
    token.setLength(0);
  }
}
