package org.coursebook.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coursebook.book.Place;

/**
 * A text from its first letter to its last, as a corrector holds it beside the proof: letters
 * without the spaces between them, {@linkplain Sign signs} for what else stands there, and of each
 * letter where it comes from. Letters are decomposed (Unicode Annex 15, NFD) and ligatures are
 * taken apart, as some editions have them so.
 *
 * @param <P> where a letter comes from: a place in the source, or one in an edition
 */
final class Copy<P> {
  private final StringBuilder letters = new StringBuilder();

  /** The letters before which a space stands, and those of which nobody can say. */
  private final BitSet spaced = new BitSet();

  private final BitSet unsure = new BitSet();

  private int[] starts = new int[64];
  private final List<P> places = new ArrayList<>();

  /** What the links lead to, by the letter at which they begin; pictures likewise. */
  private final TreeMap<Integer, Goal> links = new TreeMap<>();

  private final TreeMap<Integer, Shown> pictures = new TreeMap<>();

  private boolean space;
  private boolean border = true;

  /** What follows comes from this place. */
  Copy<P> at(P place) {
    int last = places.size() - 1;
    if (last >= 0 && starts[last] == letters.length()) {
      places.set(last, place);
      return this;
    }
    if (places.size() == starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
    // Signs before the first place belong to it.
    starts[places.size()] = places.isEmpty() ? 0 : letters.length();
    places.add(place);
    return this;
  }

  /** Adds words; what isn't seen of them is left out. */
  Copy<P> words(String text) {
    String plain = decomposed(text);
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      i += Character.charCount(letter);
      if (Place.counts(letter)) add(letter);
      else space |= Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
    return this;
  }

  private void add(int letter) {
    if (border) unsure.set(letters.length());
    else if (space) spaced.set(letters.length());
    space = false;
    border = false;
    if (letter <= Character.MAX_VALUE && Sign.is((char) letter)) letters.append('\uFFFD');
    else letters.appendCodePoint(letter);
  }

  /** Whether a space stands before the next letter can't be told. */
  Copy<P> border() {
    border = true;
    return this;
  }

  Copy<P> sign(char sign) {
    if (sign != Sign.LINK && sign != Sign.LINK_END) border();
    letters.append(sign);
    return this;
  }

  /** Takes a sign back with which something began that holds nothing. */
  void dropIfLast(int sign) {
    if (letters.length() == sign + 1) letters.setLength(sign);
  }

  /** A sign that is a link, too. */
  Copy<P> sign(char sign, Goal goal) {
    links.put(letters.length(), goal);
    return sign(sign);
  }

  /** The beginning of a link. */
  Copy<P> link(Goal goal) {
    return sign(Sign.LINK, goal);
  }

  /** A picture. */
  Copy<P> picture(String description, Shown shown) {
    pictures.put(letters.length(), shown);
    return sign(Sign.PICTURE).words(description).sign(Sign.END);
  }

  /** Adds another text to the end of this one. */
  Copy<P> append(Copy<P> other) {
    int offset = letters.length();
    for (int i = 0; i < other.places.size(); i++) {
      int end = i + 1 < other.places.size() ? other.starts[i + 1] : other.letters.length();
      at(other.places.get(i));
      letters.append(other.letters, other.starts[i], end);
    }
    other.spaced.stream().forEach(letter -> spaced.set(offset + letter));
    other.unsure.stream().forEach(letter -> unsure.set(offset + letter));
    other.links.forEach((letter, goal) -> links.put(offset + letter, goal));
    other.pictures.forEach((letter, shown) -> pictures.put(offset + letter, shown));
    return border();
  }

  /** The letters of words as a copy has them. */
  static String lettersOf(String words) {
    return new Copy<String>().words(words).letters.toString();
  }

  int length() {
    return letters.length();
  }

  /** Whether a picture stands here. */
  boolean isPicture(int letter) {
    return letter < letters.length() && letters.charAt(letter) == Sign.PICTURE;
  }

  /** Whether a sign stands between two letters. */
  boolean has(char sign, int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters.charAt(i) == sign) return true;
    }
    return false;
  }

  /** What the first sign between two letters is called that has a name. */
  String signBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      String name = Sign.name(letters.charAt(i));
      if (!name.isEmpty()) return name;
    }
    return "something";
  }

  char[] letters() {
    char[] all = new char[letters.length()];
    letters.getChars(0, all.length, all, 0);
    return all;
  }

  Map<Integer, Goal> links() {
    return links;
  }

  Map<Integer, Shown> pictures() {
    return pictures;
  }

  boolean isSpaced(int letter) {
    return spaced.get(letter);
  }

  boolean isUnsure(int letter) {
    return unsure.get(letter);
  }

  /** The first letter or picture here or behind; the length if there is none. */
  int thingAt(int from) {
    int thing = from;
    while (thing < letters.length()
        && Sign.is(letters.charAt(thing))
        && letters.charAt(thing) != Sign.PICTURE) {
      thing++;
    }
    return thing;
  }

  /** All places that letters come from. */
  List<P> places() {
    return places;
  }

  /** Where a letter comes from; behind the last one, where that comes from. */
  P place(int letter) {
    int found = Arrays.binarySearch(starts, 0, places.size(), letter);
    return places.get(Math.max(0, found >= 0 ? found : -found - 2));
  }

  /** The first letter here or behind that is no sign; the length if there is none. */
  int letterAt(int from) {
    int letter = from;
    while (letter < letters.length() && Sign.is(letters.charAt(letter))) letter++;
    return letter;
  }

  /** The words between two letters, with spaces between them. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(to, letters.length()); i++) {
      char letter = letters.charAt(i);
      boolean apart = spaced.get(i) || unsure.get(i) || Sign.is(letter);
      if (apart && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
      if (!Sign.is(letter)) text.append(letter);
    }
    return Normalizer.normalize(text.toString().strip(), Normalizer.Form.NFC);
  }

  /** The letter with which the word begins that this one stands in. */
  int startOfWord(int letter) {
    int start = Math.min(letter, letters.length());
    while (start > 0 && !isBorder(start)) start--;
    return start;
  }

  /** The letter behind the word that the one before this stands in. */
  int endOfWord(int letter) {
    int end = letter;
    while (end < letters.length() && !isBorder(end)) end++;
    return end;
  }

  private boolean isBorder(int letter) {
    if (letter >= letters.length()) return true;
    return spaced.get(letter)
        || unsure.get(letter)
        || Sign.is(letters.charAt(letter))
        || Sign.is(letters.charAt(letter - 1));
  }

  /** How many words there are between two letters. */
  int words(int from, int to) {
    int words = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char letter = letters.charAt(i);
      if (spaced.get(i) || unsure.get(i) || Sign.is(letter)) inside = false;
      if (!inside && Character.isLetterOrDigit(letter)) {
        words++;
        inside = true;
      }
    }
    return words;
  }

  private static String decomposed(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < '\u00C0') i++;
    if (i == text.length()) return text;
    StringBuilder apart = new StringBuilder();
    for (i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isJoined(letter)) {
        apart.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD));
      } else {
        apart.append(letter);
      }
    }
    return Normalizer.normalize(apart, Normalizer.Form.NFD);
  }

  /** Ligatures, and the shapes that Arabic letters take: the presentation forms of Unicode. */
  private static boolean isJoined(char letter) {
    return (letter >= '\uFB00' && letter <= '\uFDCF')
        || (letter >= '\uFDF0' && letter <= '\uFDFF')
        || (letter >= '\uFE70' && letter <= '\uFEFC');
  }
}
