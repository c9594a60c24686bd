package org.coursebook.markdown;

/**
 * Where in a lesson something stands.
 *
 * @param inNote whether it is part of a note
 * @param inLink whether it is part of a link
 * @param blocks how many blocks stand around it
 * @param inlines how many things that are set off stand around it
 */
record Scope(Reading reading, boolean inNote, boolean inLink, int blocks, int inlines) {
  static Scope of(Reading reading) {
    return new Scope(reading, false, false, 0, 0);
  }

  Scope note() {
    return new Scope(reading, true, inLink, blocks, inlines);
  }

  Scope link() {
    return new Scope(reading, inNote, true, blocks, inlines + 1);
  }

  Scope block() {
    return new Scope(reading, inNote, inLink, blocks + 1, inlines);
  }

  Scope inline() {
    return new Scope(reading, inNote, inLink, blocks, inlines + 1);
  }
}
