package org.coursebook.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of a language, read from a file of TeX's hyph-utf8 as it is. */
final class HyphenationPatterns {
  private static final Pattern COMMENT = Pattern.compile("%[^\n]*");
  private static final Pattern LIST =
      Pattern.compile("\\\\(patterns|hyphenation)\\s*\\{([^}]*)\\}");
  private static final Pattern MARGINS =
      Pattern.compile("typesetting:\\s*%\\s*left:\\s*(\\d)\\s*%\\s*right:\\s*(\\d)");
  private static final int SHORTEST_PART = 2;
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("de", "de-1996"),
          Map.entry("el", "el-monoton"),
          Map.entry("en", "en-gb"),
          Map.entry("es", "es"),
          Map.entry("fr", "fr"),
          Map.entry("it", "it"),
          Map.entry("nl", "nl"),
          Map.entry("pl", "pl"),
          Map.entry("pt", "pt"),
          Map.entry("ru", "ru"),
          Map.entry("sv", "sv"));

  /** Votes by the letters of a pattern, one more than it has letters; a dot is a word's end. */
  private final Map<String, byte[]> patterns = new HashMap<>();

  /** Words that the patterns part wrongly, with the votes that put them right. */
  private final Map<String, int[]> exceptions = new HashMap<>();

  private final Set<Character> letters = new HashSet<>();
  private final int before;
  private final int after;
  private int longest;

  private HyphenationPatterns(String tex) {
    Matcher margins = MARGINS.matcher(tex);
    boolean stated = margins.find();
    before = stated ? Math.max(SHORTEST_PART, Integer.parseInt(margins.group(1))) : SHORTEST_PART;
    after = stated ? Math.max(SHORTEST_PART, Integer.parseInt(margins.group(2))) : SHORTEST_PART;
    Matcher list = LIST.matcher(COMMENT.matcher(tex).replaceAll(""));
    while (list.find()) {
      for (String entry : list.group(2).strip().split("\\s+", -1)) {
        if (list.group(1).equals("patterns")) addPattern(entry);
        else addException(entry);
      }
    }
  }

  /**
   * The patterns for a language.
   *
   * @param tag a BCP 47 tag
   * @return nothing if there are none for it
   */
  static Optional<HyphenationPatterns> of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = FILES.get(locale.getLanguage());
    if (name == null) return Optional.empty();
    boolean american = name.equals("en-gb") && locale.getCountry().equals("US");
    String file = "hyph-" + (american ? "en-us" : name) + ".tex";
    try (InputStream tex = HyphenationPatterns.class.getResourceAsStream("hyphenation/" + file)) {
      if (tex == null) throw new IllegalStateException(file + " is missing in the program");
      String text = new String(tex.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new HyphenationPatterns(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the patterns know a letter; a word with any other is left whole. */
  boolean know(char letter) {
    return letters.contains(Character.toLowerCase(letter));
  }

  /** How many letters must stand before a hyphen. */
  int before() {
    return before;
  }

  /** How many letters must follow a hyphen. */
  int after() {
    return after;
  }

  /** What the patterns say of each place in a word, the place before its first letter first. */
  int[] votes(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    int[] settled = exceptions.get(plain);
    if (settled != null) return settled;
    String bounded = "." + plain + ".";
    int[] votes = new int[bounded.length() + 1];
    for (int start = 0; start < bounded.length(); start++) {
      int last = Math.min(bounded.length(), start + longest);
      for (int end = start + 1; end <= last; end++) {
        byte[] pattern = patterns.get(bounded.substring(start, end));
        if (pattern == null) continue;
        for (int i = 0; i < pattern.length; i++) {
          votes[start + i] = Math.max(votes[start + i], pattern[i]);
        }
      }
    }
    return Arrays.copyOfRange(votes, 1, votes.length);
  }

  private void addPattern(String entry) {
    StringBuilder word = new StringBuilder();
    byte[] votes = new byte[entry.length() + 1];
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      if (Character.isDigit(c)) votes[word.length()] = (byte) (c - '0');
      else word.append(c);
      if (Character.isLetter(c)) letters.add(c);
    }
    patterns.put(word.toString(), Arrays.copyOf(votes, word.length() + 1));
    longest = Math.max(longest, word.length());
  }

  private void addException(String entry) {
    String word = entry.replace("-", "");
    int[] votes = new int[word.length() + 1];
    int letter = 0;
    for (int i = 0; i < entry.length(); i++) {
      if (entry.charAt(i) == '-') votes[letter] = 1;
      else letter++;
    }
    exceptions.put(word, votes);
  }
}
