package org.coursebook.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs epubcheck on the files that tests make. */
public final class EpubCheckRunner {
  private static final EpubCheck CHECK = new EpubCheck(TestCheckers.jars(EpubCheck.FOLDER));

  private EpubCheckRunner() {}

  /**
   * A message of epubcheck.
   *
   * @param severity {@code FATAL}, {@code ERROR}, {@code WARNING}, {@code INFO} or {@code USAGE}
   * @param id for instance {@code RSC-005}
   * @param place file, line and column inside the EPUB
   */
  public record Message(String severity, String id, String place, String text) {
    @Override
    public String toString() {
      return "%s(%s) %s: %s".formatted(severity, id, place, text);
    }
  }

  /** Everything that epubcheck has to say of a file, with its hints on usage. */
  public static List<Message> check(Path epub) {
    try {
      return CHECK.messages(Files.readAllBytes(epub)).stream()
          .map(one -> new Message(one.severity(), one.id(), one.place(), one.text()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
