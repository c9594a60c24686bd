package org.coursebook.theme;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A face of a font family. Its file is read when it is first asked for, and kept. */
public final class Font {
  private static final Set<String> SINGLE_LETTERS = Set.of("smcp", "c2sc", "sups", "subs");

  private final String family;
  private final int weight;
  private final boolean italic;
  private final String path;
  private final Set<String> features;
  private final Lazy<byte[]> bytes;
  private final Lazy<byte[]> printed;
  private final Lazy<Coverage> coverage;
  private final Lazy<Kerning> kerning;

  /** A face as its file has it; see the other constructor. */
  public Font(String family, int weight, boolean italic, String path, Supplier<byte[]> file) {
    this(family, weight, italic, path, Set.of(), file);
  }

  /**
   * A face whose file isn't read yet.
   *
   * @param family the name that style sheets use
   * @param weight 100 to 900
   * @param path in the folder of the styles
   * @param features of OpenType that the printed face shows, as {@code smcp} for small capitals
   * @param file gives the TrueType file
   */
  public Font(
      String family,
      int weight,
      boolean italic,
      String path,
      Set<String> features,
      Supplier<byte[]> file) {
    this.family = family;
    this.weight = weight;
    this.italic = italic;
    this.path = path;
    this.features = Set.copyOf(features);
    this.bytes = new Lazy<>(file);
    this.printed = new Lazy<>(() -> DerivedFace.of(bytes.get(), this.features));
    this.coverage = new Lazy<>(() -> Coverage.of(bytes.get()));
    this.kerning = new Lazy<>(() -> Kerning.of(bytes.get()));
  }

  /** The name that style sheets use. */
  public String family() {
    return family;
  }

  /** From 100 to 900; 400 is regular. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /** The file's path in the folder of the styles. */
  public String path() {
    return path;
  }

  /** The TrueType file; not to be written to. */
  public byte[] bytes() {
    return bytes.get();
  }

  /**
   * The TrueType file whose characters lead to the glyphs of the features; not to be written to.
   */
  public byte[] printed() {
    return printed.get();
  }

  /** Which characters the face has. */
  public Coverage coverage() {
    return coverage.get();
  }

  /** How the face sets neighbours; by numbers of glyphs, which features don't change. */
  public Kerning kerning() {
    return kerning.get();
  }

  /** Whether an f may join the letter after it: small capitals and raised letters stand alone. */
  public boolean joins() {
    return features.stream().noneMatch(SINGLE_LETTERS::contains);
  }

  @Override
  public String toString() {
    String name = family + " " + weight + (italic ? " italic" : "");
    return features.isEmpty() ? name : name + " " + new TreeSet<>(features);
  }

  /** A value that is made once, by whichever thread asks first. */
  private static final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    T get() {
      Optional<T> known = made;
      if (known.isPresent()) return known.get();
      synchronized (this) {
        if (made.isEmpty()) made = Optional.of(maker.get());
        return made.orElseThrow();
      }
    }
  }
}
