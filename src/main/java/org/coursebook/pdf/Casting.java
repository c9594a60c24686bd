package org.coursebook.pdf;

/**
 * Casts a text: which letters stand one after another, joined and kerned, and what room is between
 * them. Whoever measures and whoever paints hear the same.
 */
final class Casting {
  static final char SOFT_HYPHEN = '\u00AD';

  private final Faces faces;
  private final Sink sink;
  private float scale = 1;

  private Casting(Faces faces, Sink sink) {
    this.faces = faces;
    this.sink = sink;
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
  }

  /** Tells how a text is cast. */
  static void of(String text, Faces faces, Ligatures ligatures, Sink sink) {
    new Casting(faces, sink).set(text, ligatures);
  }

  private void set(String text, Ligatures ligatures) {
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
