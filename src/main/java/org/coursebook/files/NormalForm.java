package org.coursebook.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;

/**
 * The same name, however its accents are written. What a person types holds é as one character, and
 * a file's name may hold it as two: an e and an accent.
 */
public final class NormalForm {
  private NormalForm() {}

  /** Of some names the one that is meant: this very one, or else the first that looks the same. */
  public static Optional<String> meant(String name, Collection<String> names) {
    if (names.contains(name)) return Optional.of(name);
    String composed = composed(name);
    return names.stream().filter(other -> composed(other).equals(composed)).findFirst();
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
