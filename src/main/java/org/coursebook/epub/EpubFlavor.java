package org.coursebook.epub;

/** For whose reading systems an EPUB is made. */
public enum EpubFlavor {
  /** For all. */
  PLAIN(".epub"),
  /** For Kobo's, which then count pages by chapter, turn them faster and keep what is marked. */
  KOBO(".kepub.epub");

  private final String ending;

  EpubFlavor(String ending) {
    this.ending = ending;
  }

  /** What the file's name must end in for reading systems to know it. */
  public String ending() {
    return ending;
  }
}
