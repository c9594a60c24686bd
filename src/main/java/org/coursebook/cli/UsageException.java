package org.coursebook.cli;

/** What was typed makes no sense; the message says why, in a sentence for the person who typed. */
final class UsageException extends RuntimeException {
  private final String words;

  UsageException(String words) {
    super(words, null, false, false);
    this.words = words;
  }

  /** A file was named that isn't there. */
  static UsageException noFile(String named) {
    return new UsageException(
        "there is no file `%s`; look for a misspelt letter, and for the folder that you are in"
            .formatted(named));
  }

  /** What is wrong with it. */
  String words() {
    return words;
  }
}
