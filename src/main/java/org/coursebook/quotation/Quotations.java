package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coursebook.book.Lesson;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Problems;

/** Checks the quotations of a course: marks, sources, wording. */
public final class Quotations {
  private Quotations() {}

  /**
   * Reports what is wrong with the quotations of these lessons.
   *
   * @param lessons as read, not yet assembled
   * @param texts the words of sources, by the keys that citations name
   * @param files the Markdown of a lesson's file, for exact places
   */
  public static void check(
      List<Lesson> lessons,
      QuotationRules rules,
      Map<String, SourceText> texts,
      Function<String, Optional<String>> files,
      Problems problems) {
    List<LessonText> read = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Places places = new Places(lesson.file(), files.apply(lesson.file()).orElse(""));
      read.add(new LessonText(lesson, rules.language(), places));
    }
    MarkCheck marks = new MarkCheck(problems);
    Ellipses ellipses = new Ellipses(problems);
    SourceCheck sources = new SourceCheck(rules, problems);
    List<Quote> quotes = new ArrayList<>();
    for (LessonText text : read) {
      List<Pairing> pairings = text.passages.stream().map(Pairing::new).toList();
      marks.check(pairings);
      pairings.forEach(ellipses::check);
      sources.check(text, pairings);
      quotes.addAll(Quote.of(text, pairings));
    }
    ellipses.finish();
    new TextComparison(texts, problems).check(quotes);
    new Variants(problems).check(quotes);
  }
}
