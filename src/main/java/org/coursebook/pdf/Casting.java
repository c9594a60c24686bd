package org.coursebook.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Casts a text: which letters stand one after another, joined and kerned, and what room is between
 * them. Whoever measures and whoever paints hear the same.
 */
final class Casting {
  static final char SOFT_HYPHEN = '\u00AD';

  private static final String TURN = Character.toString(Spacing.TO_THE_LEFT);
  private static final String BACK = Character.toString(Spacing.TO_THE_RIGHT);

  /**
   * Digits that most fonts draw as they do those of Arabic, so that they would be read as these.
   */
  private static final Pattern PERSIAN = Pattern.compile("[\u06F0-\u06F9]+");

  private final Faces faces;
  private final Sink sink;
  private final Ligatures ligatures;
  private float scale = 1;

  /** Whether it was said how the letters are to be read. */
  private boolean said;

  private Casting(Faces faces, Sink sink, Ligatures ligatures) {
    this.faces = faces;
    this.sink = sink;
    this.ligatures = ligatures;
  }

  /** Who hears of the letters of a text, from left to right. */
  interface Sink {
    /**
     * A letter.
     *
     * @param character what it is in the text, perhaps a {@link Spacing}
     * @param characters how many characters of the text it stands for
     */
    void letter(Letter letter, int character, int characters);

    /** From here on letters are so many times as wide; of a text's first character only. */
    void scale(float factor);

    /** Room to the right, in thousandths of an em; a negative one to the left. */
    void room(float thousandths);

    /** A hyphen that isn't in the text. */
    void hyphen(Letter hyphen);

    /** The letters from here on, until {@link #said}, are to be read as these. */
    void turned(String read);

    /** The letters after this are in the order of the text again. */
    void said();
  }

  /** Tells how a text is cast. */
  static void of(String text, Faces faces, Ligatures ligatures, Sink sink) {
    Casting casting = new Casting(faces, sink, ligatures);
    if (Levels.areNeeded(text) || text.indexOf(TURN) >= 0) casting.setBothWays(text);
    else casting.set(text);
  }

  /** A text of which parts run from right to left, as the composition of its line says, or not. */
  private void setBothWays(String text) {
    String turned = text.indexOf(TURN) >= 0 ? text : Levels.turned(text);
    int done = 0;
    for (int start = turned.indexOf(TURN); start >= 0; start = turned.indexOf(TURN, done)) {
      set(turned.substring(done, start));
      int end = turned.indexOf(BACK, start);
      if (end < 0) throw new IllegalStateException("what turns in a line turns back in it");
      setToTheLeft(turned.substring(start + TURN.length(), end));
      done = end + BACK.length();
    }
    set(turned.substring(done));
  }

  private void setToTheLeft(String text) {
    sink.turned(Spacing.plain(text));
    said = true;
    for (Levels.Stretch stretch : Levels.seen(Levels.of(text, true).stretches())) {
      if (stretch.isToTheLeft()) setMirrored(stretch.of(text));
      else set(stretch.of(text));
    }
    said = false;
    sink.said();
  }

  /** Tells of the last letter first; marks come before the letter that they lie on. */
  private void setMirrored(String text) {
    String shaped = JoinedLetters.shaped(text);
    for (int end = shaped.length(); end > 0; ) {
      int character = shaped.codePointBefore(end);
      end -= Character.charCount(character);
      if (Spacing.is(character)) spacing(character, Letter.unseen(0));
      else letter(Mirror.of(character), 1, Letter.unseen(0));
    }
  }

  private void set(String text) {
    if (said) {
      letters(text);
      return;
    }
    int done = 0;
    Matcher digits = PERSIAN.matcher(text);
    while (digits.find()) {
      letters(text.substring(done, digits.start()));
      sink.turned(digits.group());
      letters(digits.group());
      sink.said();
      done = digits.end();
    }
    letters(done == 0 ? text : text.substring(done));
  }

  private void letters(String text) {
    Letter before = Letter.unseen(0);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int end = i + Character.charCount(character);
      int characters = 1;
      if (character == 'f') {
        int ligature = ligatures.at(text, i, faces);
        if (ligature != 0) {
          character = ligature;
          characters = Ligatures.letters(ligature).length();
          end = Ligatures.end(text, i, ligature);
        }
      }
      if (Spacing.is(character)) before = spacing(character, before);
      else if (character != SOFT_HYPHEN) before = letter(character, characters, before);
      i = end;
    }
  }

  private Letter letter(int character, int characters, Letter before) {
    Letter letter = faces.letter(character);
    if (letter.face() == null) {
      if (letter.advance() != 0) sink.room(letter.advance());
      return letter;
    }
    kern(before, letter);
    sink.letter(letter, character, characters);
    return letter;
  }

  private Letter spacing(int character, Letter before) {
    if (character == Spacing.HYPHEN) {
      Letter hyphen = faces.letter('-');
      kern(before, hyphen);
      sink.hyphen(hyphen);
      return hyphen;
    }
    if (Spacing.isLetters(character)) {
      scale = Spacing.scale(character);
      sink.scale(scale);
      return before;
    }
    float width = Spacing.width(character);
    if (Spacing.isSpace(character)) {
      Letter space = faces.letter(' ');
      sink.letter(space, character, 1);
      width -= space.advance() * scale;
    }
    sink.room(width);
    return Letter.unseen(0);
  }

  private void kern(Letter before, Letter letter) {
    Face face = letter.face();
    if (face == null || face != before.face() || before.isSpace() || letter.isSpace()) return;
    float kern = face.kern(before, letter);
    if (kern != 0) sink.room(kern * scale);
  }
}
