package org.coursebook.proof;

/** What a book is read on: each adds words of its own. */
enum Medium {
  PAPER("the PDF"),
  SCREEN("the EPUB");

  private final String words;

  Medium(String words) {
    this.words = words;
  }

  /** What it is called in a message. */
  String words() {
    return words;
  }
}
