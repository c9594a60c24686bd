package org.coursebook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The faces of a text in the order in which they are tried for a character. A face is opened when a
 * character needs it.
 */
final class Faces {
  private static final int PAGE = 0x100;

  /** What stands for a character that no face has. */
  private static final int REPLACEMENT = '#';

  private final List<FontDescription> descriptions;
  private final Function<FontDescription, Optional<Face>> opener;
  private final List<Optional<Face>> opened = new ArrayList<>();
  private final @Nullable Letter[][] basic = new Letter[0x10000 / PAGE][];
  private final Map<Integer, Letter> others = new HashMap<>();

  Faces(List<FontDescription> descriptions, Function<FontDescription, Optional<Face>> opener) {
    this.descriptions = descriptions;
    this.opener = opener;
  }

  /** A character as the first face prints it that has it. */
  Letter letter(int character) {
    if (character > 0xFFFF) return others.computeIfAbsent(character, this::find);
    @Nullable Letter[] page = basic[character / PAGE];
    if (page == null) basic[character / PAGE] = page = new Letter[PAGE];
    Letter letter = page[character % PAGE];
    if (letter == null) page[character % PAGE] = letter = find(character);
    return letter;
  }

  /** Whether a face is the first, which the style asks for, and no stopgap. */
  boolean isFirst(Face face) {
    return face(0).filter(first -> first == face).isPresent();
  }

  private Letter find(int character) {
    if (!isInvisible(character)) {
      Optional<Letter> own = first(character);
      if (own.isPresent()) return own.get();
    }
    boolean blank = Character.isSpaceChar(character) || Character.isWhitespace(character);
    if (!blank && !isPrintable(character)) return Letter.unseen(0);
    return first(blank ? ' ' : REPLACEMENT).orElse(Letter.unseen(0));
  }

  private Optional<Letter> first(int character) {
    for (int i = 0; i < descriptions.size(); i++) {
      Optional<Face> face = face(i);
      if (face.isPresent() && face.get().has(character)) {
        return Optional.of(face.get().letter(character));
      }
    }
    return Optional.empty();
  }

  private Optional<Face> face(int number) {
    while (opened.size() <= number) opened.add(opener.apply(descriptions.get(opened.size())));
    return opened.get(number);
  }

  /** Marks that are never seen, although some fonts have pictures of them. */
  private static boolean isInvisible(int character) {
    return character == '\n'
        || character == 0xAD
        || (character >= 0x200B && character <= 0x200F)
        || character == 0x2060
        || character == 0xFEFF;
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
