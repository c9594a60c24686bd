package org.coursebook.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree of files in memory. */
record MemoryTree(Map<String, byte[]> files) implements SourceTree {
  MemoryTree {
    files = new TreeMap<>(files);
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    String inside = CoursePath.normalise(path).orElseThrow(() -> new OutsideException(path));
    return Optional.ofNullable(files.get(inside)).map(byte[]::clone);
  }

  @Override
  public List<String> list() {
    return List.copyOf(files.keySet());
  }

  @Override
  public String name() {
    return "course";
  }
}
