package org.coursebook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** Writes artifacts into a folder: all of them, or none. */
public final class ArtifactStore {
  /** How the names of the folders begin in which artifacts wait for their names. */
  static final String WORKSHOP = ".coursebook-";

  private ArtifactStore() {}

  /**
   * Writes every artifact whole before the first takes its name. A run that fails or is killed
   * while it writes leaves the former files as they were; a name that can't be given takes the
   * others back.
   *
   * @return the paths written, in order
   * @throws IOException if the disk refuses
   */
  public static List<Path> write(Path folder, List<Artifact> artifacts) throws IOException {
    Files.createDirectories(folder);
    Path workshop = Files.createTempDirectory(folder, WORKSHOP);
    try {
      for (Artifact artifact : artifacts) {
        Files.write(withFolder(workshop.resolve(artifact.name())), artifact.bytes());
      }
      return publish(folder, workshop, artifacts);
    } finally {
      FileUtils.deleteDirectory(workshop.toFile());
    }
  }

  private static List<Path> publish(Path folder, Path workshop, List<Artifact> artifacts)
      throws IOException {
    Path attic = Files.createDirectory(workshop.resolve(".former"));
    Map<Path, Path> former = new LinkedHashMap<>();
    List<Path> published = new ArrayList<>();
    try {
      for (Artifact artifact : artifacts) {
        Path target = withFolder(folder.resolve(artifact.name()));
        if (Files.exists(target)) {
          former.put(target, Files.copy(target, withFolder(attic.resolve(artifact.name()))));
        }
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

  private static Path withFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) Files.createDirectories(folder);
    return file;
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
