package org.coursebook.xhtml;

import org.coursebook.book.Target;

/** What differs between the two editions' XHTML. */
enum Profile {
  /** One document; notes stand where they are called and float to the foot of the page. */
  PRINT,
  /** One document a lesson; notes stand at its end, linked both ways. */
  SCREEN;

  /** The address of a place in the book. */
  String href(Target.InBook target, String currentDocument) {
    if (this == PRINT) return "#" + target.anchor();
    boolean whole = target.anchor().equals(target.lesson());
    String file =
        target.lesson().equals(currentDocument) && !whole ? "" : target.lesson() + ".xhtml";
    return whole ? file : file + "#" + target.anchor();
  }

  /** The address of a picture. */
  String source(String path) {
    return this == PRINT ? path : "../" + EpubPath.of(path);
  }
}
