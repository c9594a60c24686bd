package org.coursebook.cli;

/** What was typed makes no sense; the message says why, in a sentence for the person who typed. */
final class UsageException extends RuntimeException {
  private final String words;

  UsageException(String words) {
    super(words, null, false, false);
    this.words = words;
  }

  /** What is wrong with it. */
  String words() {
    return words;
  }
}
