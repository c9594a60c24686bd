package org.coursebook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/**
 * A file that someone named, wherever it lies, and that belongs to no course.
 *
 * @param name the path as it was named, for messages
 */
public record LooseFile(String name, byte[] bytes) {
  /**
   * Reads the file. One that isn't there or has more than {@link SourceTree#MAX_BYTES} is reported.
   *
   * @throws IOException if the disk refuses
   */
  public static Optional<LooseFile> read(Path path, Problems problems) throws IOException {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    if (!Files.isRegularFile(path)) {
      problems.report(
          Code.PAGE_MISSING,
          Span.startOf(name),
          "there is no file `" + name + "`",
          "look for a misspelt letter, and for the folder that you are in");
      return Optional.empty();
    }
    if (Files.size(path) > SourceTree.MAX_BYTES) {
      problems.report(
          Code.FILE_TOO_LARGE,
          Span.startOf(name),
          "this file has more than " + (SourceTree.MAX_BYTES >> 20) + " MB",
          "make the file smaller, or split it");
      return Optional.empty();
    }
    return Optional.of(new LooseFile(name, Files.readAllBytes(path)));
  }

  /** The text, with line ends made {@code \n}; a file that isn't UTF-8 is reported. */
  public Optional<String> text(Problems problems) {
    return TextReader.decode(name, bytes, problems);
  }
}
