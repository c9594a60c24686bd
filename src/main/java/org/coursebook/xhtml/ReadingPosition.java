package org.coursebook.xhtml;

import org.coursebook.book.Place;

/** How far the running text of a section has been written. */
final class ReadingPosition {
  private String section = "";
  private int passage = -1;
  private int character;
  private int asides;

  /** A section begins; before its first passage nothing counts. */
  void section(String id) {
    section = id;
    passage = -1;
    character = 0;
  }

  /** Another passage begins. */
  void passage() {
    if (asides > 0) return;
    passage++;
    character = 0;
  }

  /** What is written now isn't running text. */
  void aside(Runnable content) {
    asides++;
    try {
      content.run();
    } finally {
      asides--;
    }
  }

  /** Whether what is written now is running text. */
  boolean isRunning() {
    return asides == 0 && passage >= 0;
  }

  Place here() {
    return new Place(section, passage, character);
  }

  void written(String text) {
    character += Place.count(text);
  }
}
