package org.coursebook.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.apache.commons.io.FileUtils;

/**
 * The folder in which artifacts wait for their names. A lock says that it is in use, and goes with
 * the process; so what a killed one left behind can be told from what another one works in.
 */
final class Workshop implements Closeable {
  private static final String PREFIX = ".coursebook-";
  private static final String NAME = "\\.coursebook-\\d+";
  private static final String LOCK = ".lock";

  /** Between making the folder and locking it, none can be so slow. */
  private static final Duration UNLOCKED = Duration.ofHours(1);

  private final Path path;
  private final FileChannel lock;

  private Workshop(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** A new one in a folder; what killed runs left there is taken away. */
  static Workshop open(Path folder) throws IOException {
    Path path = Files.createTempDirectory(folder, PREFIX);
    FileChannel lock =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    take(lock); // A disk without locks does without.
    removeLeftovers(folder);
    return new Workshop(path, lock);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    lock.close();
    FileUtils.deleteDirectory(path.toFile());
  }

  /** Takes away the workshops in a folder that no process works in. */
  static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path path : found) {
        boolean ours = path.getFileName().toString().matches(NAME);
        if (ours && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && isLeft(path)) {
          FileUtils.deleteDirectory(path.toFile());
        }
      }
    }
  }

  private static boolean isLeft(Path path) throws IOException {
    Path file = path.resolve(LOCK);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return isOld(path);
    try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return take(lock);
    }
  }

  /** Whether a folder is old beside one made now: the disk's own clock judges. */
  private static boolean isOld(Path path) throws IOException {
    Path now = Files.createTempFile(path.resolveSibling("."), PREFIX, "");
    try {
      Duration age =
          Duration.between(
              Files.getLastModifiedTime(path).toInstant(),
              Files.getLastModifiedTime(now).toInstant());
      return age.compareTo(UNLOCKED) > 0;
    } finally {
      Files.delete(now);
    }
  }

  /** Takes the lock until the channel is closed; answers whether nobody else has it. */
  private static boolean take(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }
}
