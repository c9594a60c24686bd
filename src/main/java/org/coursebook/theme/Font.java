package org.coursebook.theme;

import java.util.Optional;
import java.util.function.Supplier;

/** A face of a font family. Its file is read when it is first asked for, and kept. */
public final class Font {
  private final String family;
  private final int weight;
  private final boolean italic;
  private final String path;
  private final Lazy<byte[]> bytes;
  private final Lazy<Coverage> coverage;

  /**
   * A face whose file isn't read yet.
   *
   * @param family the name that style sheets use
   * @param weight 100 to 900
   * @param path in the folder of the styles
   * @param file gives the TrueType file
   */
  public Font(String family, int weight, boolean italic, String path, Supplier<byte[]> file) {
    this.family = family;
    this.weight = weight;
    this.italic = italic;
    this.path = path;
    this.bytes = new Lazy<>(file);
    this.coverage = new Lazy<>(() -> Coverage.of(bytes.get()));
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

  /** Which characters the face has. */
  public Coverage coverage() {
    return coverage.get();
  }

  @Override
  public String toString() {
    return family + " " + weight + (italic ? " italic" : "");
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
