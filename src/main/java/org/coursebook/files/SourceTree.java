package org.coursebook.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/**
 * A folder that is read and never left: the only door to a course and to the styles. Paths are
 * relative to the root, with forward slashes, and normalised by {@link CoursePath}.
 */
public interface SourceTree {
  /** The largest file that is read. */
  long MAX_BYTES = 64L * 1024 * 1024;

  /**
   * A file's bytes, or nothing where there is no such file.
   *
   * @throws OutsideException if the path leads out of the folder, by itself or by a symbolic link
   * @throws TooLargeException if it has more than {@link #MAX_BYTES}
   */
  Optional<byte[]> bytes(String path);

  /** All files, sorted by path; hidden files and folders are left out. */
  List<String> list();

  /** The name of the folder, for want of a better title. */
  String name();

  /**
   * A file's text, with line ends made {@code \n} and a byte order mark dropped. What is wrong with
   * it (not UTF-8, outside, too large) is reported at its place.
   *
   * @param asker where the path stands, for problems of the path itself
   */
  default Optional<String> text(String path, Span asker, Problems problems) {
    return TextReader.read(this, path, asker, problems);
  }

  /** A tree on the disk. */
  static SourceTree open(Path root) {
    return new DiskTree(root);
  }

  /** A tree on the disk, or an empty one where there is no such folder yet. */
  static SourceTree openIfThere(Path root) {
    return Files.isDirectory(root) ? open(root) : of(Map.of());
  }

  /** A tree in memory, of UTF-8 files. */
  static SourceTree of(Map<String, String> files) {
    return ofBytes(
        files.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().getBytes(StandardCharsets.UTF_8))));
  }

  /** A tree in memory. */
  static SourceTree ofBytes(Map<String, byte[]> files) {
    return new MemoryTree(files);
  }
}
