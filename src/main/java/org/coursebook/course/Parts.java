package org.coursebook.course;

import java.util.ArrayList;
import java.util.List;
import org.coursebook.book.Course;
import org.coursebook.book.LessonSource;

/** Gathers lessons into parts, in the order in which they come. */
final class Parts {
  private final List<Course.Part> finished = new ArrayList<>();
  private final List<LessonSource> lessons = new ArrayList<>();
  private String title = "";

  /** Begins a part. */
  void enter(String newTitle) {
    close();
    title = newTitle;
  }

  /** What comes now stands outside the parts. */
  void leave() {
    if (!title.isEmpty()) enter("");
  }

  void add(LessonSource lesson) {
    lessons.add(lesson);
  }

  List<Course.Part> finished() {
    close();
    return List.copyOf(finished);
  }

  private void close() {
    if (!title.isEmpty() || !lessons.isEmpty()) finished.add(new Course.Part(title, lessons));
    lessons.clear();
    title = "";
  }
}
