package org.coursebook.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms that Arabic letters take beside their neighbours, as Unicode's characters for them
 * (Arabic Presentation Forms A and B): fonts have them, and so the engine can measure and embed
 * them like all other characters. That covers Arabic, Persian and Urdu; letters of some other
 * languages have no such characters.
 */
final class JoinedLetters {
  private static final int HAMZA = 0x621;
  private static final int TATWEEL = 0x640;
  private static final int LAM = 0x644;
  private static final int JOINER = 0x200D;

  /** Places of the forms in a letter's list. */
  private static final int ALONE = 0;

  private static final int AT_END = 1;
  private static final int AT_START = 2;
  private static final int WITHIN = 3;

  /** Two forms of a letter that has others for all places. */
  private static final int UIGHUR = 0xFBE8;

  private static final Map<Integer, List<Integer>> FORMS = forms();

  /** By the alef after a lam: the two as one, alone; the form at the end of a word comes next. */
  private static final Map<Integer, Integer> LAM_ALEF =
      Map.of(0x622, 0xFEF5, 0x623, 0xFEF7, 0x625, 0xFEF9, 0x627, 0xFEFB);

  private final int[] letters;
  private final StringBuilder shaped;
  private int place;
  private boolean joined;

  private JoinedLetters(String text) {
    this.letters = text.codePoints().toArray();
    this.shaped = new StringBuilder(text.length());
  }

  private static Map<Integer, List<Integer>> forms() {
    Map<Integer, List<Integer>> forms = new HashMap<>();
    addForms(0xFB50, 0xFBFF, forms);
    addForms(0xFE80, 0xFEF4, forms);
    return Map.copyOf(forms);
  }

  private static void addForms(int first, int last, Map<Integer, List<Integer>> forms) {
    for (int form = first; form <= last; form++) {
      String letter = letters(form);
      boolean other = form == UIGHUR || form == UIGHUR + 1;
      if (other || letter.length() != 1 || letter.charAt(0) == form) continue;
      forms.computeIfAbsent((int) letter.charAt(0), any -> new ArrayList<>()).add(form);
    }
  }

  /** Whether a character is a form of a letter, or of two that are joined. */
  static boolean is(int character) {
    return (character >= 0xFB50 && character <= 0xFBFF)
        || (character >= 0xFE80 && character <= 0xFEFC);
  }

  /** The letters that a form stands for. */
  static String letters(int form) {
    return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
  }

  /** The forms that a letter takes: four, two, one, or none if it isn't Arabic. */
  static List<Integer> formsOf(int letter) {
    return FORMS.getOrDefault(letter, List.of());
  }

  /** Whether it is known how a character joins others; of those that aren't Arabic it is. */
  static boolean isKnown(int character) {
    return UnicodeScript.of(character) != UnicodeScript.ARABIC
        || Character.getType(character) != Character.OTHER_LETTER
        || is(character)
        || FORMS.containsKey(character);
  }

  /** Whether a character lies over or under a letter, which joins others as if it weren't there. */
  static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** A text whose letters are replaced by their forms; marks stand behind their letters. */
  static String shaped(String text) {
    JoinedLetters shaping = new JoinedLetters(text);
    while (shaping.place < shaping.letters.length) shaping.shapeOne();
    return shaping.shaped.toString();
  }

  private void shapeOne() {
    int letter = letters[place];
    if (isMark(letter)) {
      copyMarks(place + 1);
      return;
    }
    int next = place + 1;
    while (next < letters.length && isMark(letters[next])) next++;
    int following = next < letters.length ? letters[next] : 0;
    boolean before = joined && size(letter) > AT_END;
    if (letter == LAM && LAM_ALEF.containsKey(following)) {
      shaped.appendCodePoint(LAM_ALEF.getOrDefault(following, 0) + (before ? 1 : 0));
      place++;
      copyMarks(next);
      place++;
      joined = false;
      return;
    }
    joined = size(letter) > WITHIN && size(following) > AT_END;
    shaped.appendCodePoint(form(letter, before, joined));
    place++;
    copyMarks(next);
  }

  private void copyMarks(int end) {
    for (; place < end; place++) shaped.appendCodePoint(letters[place]);
  }

  private static int form(int letter, boolean before, boolean after) {
    List<Integer> forms = formsOf(letter);
    if (letter == HAMZA || forms.isEmpty()) return letter;
    if (after) return forms.get(before ? WITHIN : AT_START);
    return forms.get(before ? AT_END : ALONE);
  }

  /** How many forms a letter has: one that has two joins the letter before, one with four both. */
  private static int size(int letter) {
    boolean line = letter == TATWEEL || letter == JOINER;
    return line ? WITHIN + 1 : formsOf(letter).size();
  }
}
