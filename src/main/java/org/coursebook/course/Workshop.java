package org.coursebook.course;

import org.coursebook.diagnostic.Problems;
import org.coursebook.files.SourceTree;
import org.coursebook.language.LessonNumbers;
import org.coursebook.language.Punctuation;

/** What it takes to read a course once its language is known. */
record Workshop(CommonValues values, LessonShelf shelf) {
  static Workshop of(String language, SourceTree tree, Problems problems) {
    CommonValues values = new CommonValues(Punctuation.of(language), problems);
    LessonNumbers numbers = LessonNumbers.of(language);
    FrontMatterReader frontMatter = new FrontMatterReader(numbers, values, problems);
    return new Workshop(values, new LessonShelf(tree, numbers, frontMatter, problems));
  }
}
