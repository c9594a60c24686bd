package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quotation marks of a passage, and tells them from apostrophes. */
final class MarkReader {
  private static final Set<String> ELISIONS =
      Set.of(
          "tis", "twas", "twere", "twill", "twould", "em", "til", "till", "cos", "cause", "n",
          "nuff", "neath", "bout", "round", "cuz", "ere", "gainst", "mongst", "s", "t", "ne");

  /** Instructions of other tools, and attributes that are none here. */
  private static final Pattern BRACED =
      Pattern.compile("\\{\\{[^{}]*+\\}\\}|\\{%[^{}]*+\\}|\\{[^{}=]*+=[^{}]*+\\}");

  private final Passage passage;
  private final List<Mark> marks = new ArrayList<>();

  private MarkReader(Passage passage) {
    this.passage = passage;
  }

  static List<Mark> read(Passage passage) {
    MarkReader reader = new MarkReader(passage);
    Matcher braced = BRACED.matcher(passage.text);
    int from = 0;
    while (braced.find()) {
      reader.read(from, braced.start());
      from = braced.end();
    }
    reader.read(from, passage.text.length());
    return reader.marks;
  }

  private void read(int from, int to) {
    int at = from;
    while (at < to) at += read(at);
  }

  private int read(int at) {
    char c = passage.text.charAt(at);
    if (!Chars.isMark(c)) return typed(at, c);
    boolean alone = Chars.isSpace(passage.at(at - 1)) && Chars.isSpace(passage.at(at + 1));
    if (alone && "«»‹›".indexOf(c) < 0) return 1;
    boolean named = passage.at(at - 1) == '(' && passage.at(at + 1) == ')';
    boolean foreign = isIdeographic(passage.at(at - 1)) || isIdeographic(passage.at(at + 1));
    if (named || foreign) return 1;
    QuoteStyle style = QuoteStyle.of(passage.language(at));
    if (!style.known) return 1;
    if (c == '’' && passage.at(at + 1) == '’' && !style.closes('’')) return 2;
    boolean twice = Chars.isSingle(c) && passage.at(at + 1) == c && "‘’".indexOf(c) >= 0;
    if (twice) {
      marks.add(new Mark(at, '\'', 2, false, opens(style, c, at), true));
      return 2;
    }
    if (Chars.isDouble(c)) marks.add(new Mark(at, c, 1, false, opens(style, c, at), true));
    else single(style, c, at);
    return 1;
  }

  /** Whether a character is of a script without spaces, whose marks are its own. */
  private static boolean isIdeographic(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /** Marks that are typed with other keys: two commas, two accents. */
  private int typed(int at, char c) {
    if ((c != ',' && c != '`') || passage.at(at + 1) != c) return 1;
    boolean opens = Chars.beforeOpening(passage.at(at - 1)) && Chars.isWord(passage.at(at + 2));
    if (opens) marks.add(new Mark(at, c, 2, false, true, true));
    return 2;
  }

  private boolean opens(QuoteStyle style, char c, int at) {
    boolean opens = style.opens(c);
    boolean closes = style.closes(c);
    if (opens == closes) {
      boolean usual = "“„‟«‘‚‛‹".indexOf(c) >= 0;
      if (opens || "«»‹›".indexOf(c) < 0) {
        if (Chars.mustOpen(passage, at)) return true;
        if (Chars.mustClose(passage, at)) return false;
      }
      return usual;
    }
    if (opens && Chars.mustClose(passage, at)) return "«»‹›".indexOf(c) >= 0;
    if (closes && Chars.mustOpen(passage, at)) return "«»‹›".indexOf(c) < 0;
    return opens;
  }

  private void single(QuoteStyle style, char c, int at) {
    char before = passage.at(at - 1);
    char after = passage.at(at + 1);
    if (c == '’' || c == '‘') {
      if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) return;
      if (Chars.beforeOpening(before) && isElision(at + 1)) return;
      if (c == '’' && Character.isLetterOrDigit(after) && !opensQuote(at)) return;
      if (c == '’' && before == Passage.THING && after == 's') return;
    }
    boolean opens = opens(style, c, at);
    boolean certain = c != '’' || opens || !Chars.isWord(before);
    marks.add(new Mark(at, c, 1, true, opens, certain));
  }

  /** Whether a closing mark stands where one should open: another one closes the word. */
  private boolean opensQuote(int at) {
    if (!Chars.mustOpen(passage, at)) return false;
    int end = at + 1;
    while (end < passage.text.length() && Character.isLetterOrDigit(passage.at(end))) end++;
    return passage.at(end) == '’'
        && !Character.isLetterOrDigit(passage.at(end + 1))
        && end > at + 2;
  }

  private boolean isElision(int from) {
    int end = from;
    while (end < passage.text.length() && Character.isLetterOrDigit(passage.at(end))) end++;
    String word = passage.text.substring(from, end).toLowerCase(Locale.ROOT);
    if (word.matches("\\d\\d(?:s|er)?")) return passage.at(end) != '’';
    return ELISIONS.contains(word) && (word.equals("n") || passage.at(end) != '’');
  }
}
