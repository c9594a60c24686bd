package org.coursebook.xhtml;

import org.w3c.dom.Document;

/**
 * One XHTML file of the EPUB.
 *
 * @param id its name without ending, unique in the book; the file is {@code text/<id>.xhtml}
 * @param title for the head and for lists of files
 */
public record ScreenDocument(Kind kind, String id, String title, Document document) {
  /** What it holds. */
  public enum Kind {
    COVER,
    TITLE_PAGE,
    IMPRINT,
    PART,
    LESSON,
    SOURCES,
    ABOUT,
    COLOPHON
  }

  /** The file's name, beside the other text files. */
  public String href() {
    return id + ".xhtml";
  }
}
