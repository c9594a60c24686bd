package org.coursebook.xhtml;

import org.coursebook.book.Lesson;
import org.coursebook.book.Target;
import org.coursebook.language.Labels;

/** What a writer has to know around the node that it writes. */
record LessonContext(Profile profile, Labels labels, Lesson lesson) {
  String href(Target.InBook target) {
    return profile.href(target, lesson.id());
  }
}
