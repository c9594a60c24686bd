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
   * Reads the file, or nothing where there is none. A file of more than {@link
   * SourceTree#MAX_BYTES} is reported.
   *
   * @throws IOException if the disk refuses
   */
  public static Optional<LooseFile> read(Path path, Problems problems) throws IOException {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    if (!Files.isRegularFile(path)) return Optional.empty();
    if (Files.size(path) <= SourceTree.MAX_BYTES) {
      return Optional.of(new LooseFile(name, Files.readAllBytes(path)));
    }
    problems.report(
        Code.FILE_TOO_LARGE,
        Span.startOf(name),
        "this file has more than %d MB".formatted(SourceTree.MAX_BYTES >> 20),
        "make the file smaller, or split it");
    return Optional.empty();
  }

  /** The text, with line ends made {@code \n}; a file that isn't UTF-8 is reported. */
  public Optional<String> text(Problems problems) {
    return TextReader.decode(name, bytes, problems);
  }
}
