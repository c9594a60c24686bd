package org.coursebook.typeset;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of a typewriter: every character is half an em wide, and an em is 1. */
final class Composed {
  static final Measure TYPEWRITER = text -> text.codePointCount(0, text.length()) * 0.5;
  static final Setting BOOK = Setting.book(Hyphenation.of("en-GB", List.of())).flush();

  private Composed() {}

  static Run run(String text) {
    return run(text, "en-GB");
  }

  static Run run(String text, String language) {
    return new Run(text, language, true, 0, 0, 1, TYPEWRITER);
  }

  static Paragraph paragraph(double measure, Run... runs) {
    return new Paragraph(List.of(runs), measure, 0, List.of());
  }

  /** The lines of a text, an added hyphen being shown as {@code =}. */
  static List<String> lines(Paragraph paragraph, Setting setting) {
    List<String> lines = new ArrayList<>();
    for (Line line : TotalFit.lines(paragraph, setting)) lines.add(shown(paragraph, line));
    return lines;
  }

  static List<String> lines(String text, String language, double measure) {
    return lines(paragraph(measure, run(text, language)), BOOK);
  }

  static String shown(Paragraph paragraph, Line line) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : line.pieces()) {
      shown.append(paragraph.runs().get(piece.run()).text(), piece.start(), piece.end());
    }
    return line.hyphen() ? shown.append('=').toString() : shown.toString();
  }

  /** A text with {@code |} wherever a line may end without parting a word. */
  static String opportunities(String language, String... runs) {
    List<Run> all = new ArrayList<>();
    for (String text : runs) all.add(run(text, language));
    FlatText flat = new FlatText(all);
    StringBuilder shown = new StringBuilder(flat.slice(0, flat.length()));
    List<Opportunity> places = Breaks.of(flat, 0, flat.length(), BOOK.wholeUpTo());
    for (int i = places.size() - 1; i >= 0; i--) shown.insert(places.get(i).next(), '|');
    return shown.toString();
  }
}
