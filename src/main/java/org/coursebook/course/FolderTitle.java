package org.coursebook.course;

import org.coursebook.files.SourceTree;

/** The title of a course that says none: the name of its folder, made readable. */
final class FolderTitle {
  private FolderTitle() {}

  static String of(SourceTree tree) {
    String words = tree.name().replaceAll("[-_\\s]+", " ").strip();
    if (words.isEmpty()) return "Course";
    int first = Character.toTitleCase(words.codePointAt(0));
    return Character.toString(first) + words.substring(words.offsetByCodePoints(0, 1));
  }
}
