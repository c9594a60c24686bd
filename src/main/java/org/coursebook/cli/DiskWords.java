package org.coursebook.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in words what the disk refused, and where. */
final class DiskWords {
  private DiskWords() {}

  static String of(IOException e, Surroundings here) {
    if (e instanceof FileSystemException refused && refused.getFile() != null) {
      return "`%s`: %s".formatted(here.shown(place(Path.of(refused.getFile()))), reason(refused));
    }
    return Optional.ofNullable(e.getMessage()).orElse("the disk refused without a reason");
  }

  /** A path as far as a person knows it: what lies in a workshop is on its way to the folder. */
  private static Path place(Path path) {
    Path place = path;
    for (Path at = path; at != null; at = at.getParent()) {
      boolean passing = at.endsWith(".") || at.toString().matches(".*\\.coursebook-\\d+");
      if (passing && at.getParent() != null) place = at.getParent();
    }
    return place;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) return "there is no such file or folder";
    if (e instanceof AccessDeniedException) return "you have no permission to read or write it";
    if (e instanceof NotDirectoryException) return "it is not a folder";
    if (e instanceof FileAlreadyExistsException) return "a file of that name is in the way";
    return Optional.ofNullable(e.getReason()).orElse("the disk refused");
  }
}
