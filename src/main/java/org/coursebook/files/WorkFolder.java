package org.coursebook.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that a command works in: what lies there, and what of it may go. */
public record WorkFolder(Path path) {
  /** Whether the folder is there. */
  public boolean exists() {
    return Files.isDirectory(path);
  }

  /** Whether something other than a folder is in the way of the folder. */
  public boolean isBlocked() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !exists();
  }

  /** Whether it has a file of this name. */
  public boolean has(String name) {
    return Files.exists(path.resolve(name)) && !Files.isDirectory(path.resolve(name));
  }

  /**
   * The files in it with this ending, by name.
   *
   * @throws IOException if the disk refuses
   */
  public List<Path> files(String ending) throws IOException {
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /**
   * The text of a small file in it, or nothing where there is none.
   *
   * @throws IOException if the disk refuses, or the file is not UTF-8
   */
  public Optional<String> text(String name) throws IOException {
    if (!has(name)) return Optional.empty();
    return Optional.of(Files.readString(path.resolve(name), StandardCharsets.UTF_8));
  }

  /**
   * The bytes of a file in it, or nothing where there is none.
   *
   * @throws IOException if the disk refuses
   */
  public Optional<byte[]> bytes(String name) throws IOException {
    return has(name) ? Optional.of(Files.readAllBytes(path.resolve(name))) : Optional.empty();
  }

  /**
   * Takes these files away, and what a killed build left behind; other files stay.
   *
   * @return the paths taken away
   * @throws IOException if the disk refuses
   */
  public List<Path> remove(List<String> names) throws IOException {
    List<Path> removed = new ArrayList<>();
    for (String name : names) {
      Path file = path.resolve(name);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(file)) {
        removed.add(file);
      }
    }
    Workshop.removeLeftovers(path);
    return removed;
  }
}
