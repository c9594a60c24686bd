package org.coursebook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder on the disk; symbolic links may not lead out of it. */
final class DiskTree implements SourceTree {
  private static final int MAX_DEPTH = 16;

  private final Path root;

  DiskTree(Path root) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    String inside = CoursePath.normalise(path).orElseThrow(() -> new OutsideException(path));
    try {
      Path file = root.resolve(inside);
      if (!Files.isRegularFile(file)) return Optional.empty();
      Path real = file.toRealPath();
      if (!real.startsWith(root)) throw new OutsideException(path);
      if (!real.endsWith(inside) && !Files.isSymbolicLink(file)) {
        // A disk that ignores case found another name: the course would not build elsewhere.
        if (real.toString().equalsIgnoreCase(file.toString())) return Optional.empty();
      }
      if (Files.size(real) > MAX_BYTES) throw new TooLargeException(path);
      return Optional.of(Files.readAllBytes(real));
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> list() {
    try (Stream<Path> files = Files.walk(root, MAX_DEPTH)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file))
          .filter(DiskTree::isVisible)
          .map(file -> file.toString().replace(file.getFileSystem().getSeparator(), "/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isVisible(Path relative) {
    for (Path step : relative) {
      if (step.toString().startsWith(".")) return false;
    }
    return true;
  }

  @Override
  public String name() {
    Path last = root.getFileName();
    return last == null ? "course" : last.toString();
  }
}
