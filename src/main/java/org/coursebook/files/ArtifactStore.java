package org.coursebook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.FileUtils;

/** Writes artifacts into a folder: all of them, or none. */
public final class ArtifactStore {
  /** What an interruption must wait for, and what it must undo. */
  private static final Set<Path> OPEN = new HashSet<>();

  private static boolean published;

  private ArtifactStore() {}

  /**
   * Writes every artifact whole before the first takes its name. A run that fails or is killed
   * while it writes leaves the former files as they were; a name that can't be given takes the
   * others back. What a killed run left behind is taken away.
   *
   * @return the paths written, in order
   * @throws RefusedException if the disk refuses
   */
  public static List<Path> write(Path folder, List<Artifact> artifacts) throws RefusedException {
    try {
      Files.createDirectories(folder);
      try (Workshop workshop = Workshop.open(folder)) {
        remember(workshop.path());
        for (Artifact artifact : artifacts) {
          Files.write(withFolder(workshop.path().resolve(artifact.name())), artifact.bytes());
        }
        return publish(folder, workshop.path(), artifacts);
      }
    } catch (IOException e) {
      throw new RefusedException(e);
    }
  }

  /**
   * Ends all writing because the process is about to end: what is taking names may finish, anything
   * else is taken away, and no call of {@link #write} goes on.
   *
   * @return whether artifacts were written
   */
  public static boolean interrupt() {
    synchronized (OPEN) {
      for (Path workshop : OPEN) FileUtils.deleteQuietly(workshop.toFile());
      return published;
    }
  }

  private static void remember(Path workshop) {
    synchronized (OPEN) {
      OPEN.add(workshop);
    }
  }

  private static List<Path> publish(Path folder, Path workshop, List<Artifact> artifacts)
      throws IOException {
    synchronized (OPEN) {
      List<Path> paths = giveNames(folder, workshop, artifacts);
      published = true;
      OPEN.remove(workshop);
      return paths;
    }
  }

  private static List<Path> giveNames(Path folder, Path workshop, List<Artifact> artifacts)
      throws IOException {
    Map<Path, Path> former = keepFormer(folder, workshop, artifacts);
    List<Path> published = new ArrayList<>();
    try {
      for (Artifact artifact : artifacts) {
        Path target = folder.resolve(artifact.name());
        move(workshop.resolve(artifact.name()), target);
        published.add(target);
      }
      return published;
    } catch (IOException e) {
      for (Path target : published) Files.deleteIfExists(target);
      for (Map.Entry<Path, Path> entry : former.entrySet()) move(entry.getValue(), entry.getKey());
      throw e;
    }
  }

  /** Copies what has the names already, so that the new names follow each other at once. */
  private static Map<Path, Path> keepFormer(Path folder, Path workshop, List<Artifact> artifacts)
      throws IOException {
    Path attic = Files.createDirectory(workshop.resolve(".former"));
    Map<Path, Path> former = new LinkedHashMap<>();
    for (Artifact artifact : artifacts) {
      Path target = withFolder(folder.resolve(artifact.name()));
      if (Files.exists(target)) {
        former.put(target, Files.copy(target, withFolder(attic.resolve(artifact.name()))));
      }
    }
    return former;
  }

  private static Path withFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) Files.createDirectories(folder);
    return file;
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
