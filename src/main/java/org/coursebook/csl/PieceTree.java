package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Gathers finished runs: those of a cite, in it those of a link, in it those of a look. */
final class PieceTree {
  private PieceTree() {}

  static List<Piece> of(List<Run> runs) {
    return gather(
        runs,
        (a, b) -> a.cite() == b.cite(),
        own -> {
          List<Piece> content = links(own);
          int cite = own.get(0).cite();
          return cite == 0 ? content : List.of(new Piece.Cited(cite, content));
        });
  }

  private static List<Piece> links(List<Run> runs) {
    return gather(
        runs,
        (a, b) -> a.url().equals(b.url()),
        own -> {
          List<Piece> content = looks(own);
          String url = own.get(0).url();
          return url.isEmpty() ? content : List.of(new Piece.Link(url, content));
        });
  }

  private static List<Piece> looks(List<Run> runs) {
    return gather(
        runs,
        (a, b) -> look(a) == look(b),
        own -> {
          StringBuilder words = new StringBuilder();
          for (Run run : own) words.append(run.text());
          return List.of(styled(new Piece.Words(words.toString()), look(own.get(0))));
        });
  }

  private static int look(Run run) {
    return run.style() & (Run.NOT_ITALIC - 1);
  }

  private static Piece styled(Piece words, int look) {
    Piece piece = words;
    for (Face face : Face.values()) {
      boolean has = (look & bit(face)) != 0;
      if (has) piece = new Piece.Styled(face, List.of(piece));
    }
    return piece;
  }

  private static int bit(Face face) {
    return switch (face) {
      case ITALIC -> Run.ITALIC;
      case BOLD -> Run.BOLD;
      case SMALL_CAPS -> Run.SMALL_CAPS;
      case UNDERLINE -> Run.UNDERLINE;
      case SUPERSCRIPT -> Run.SUPERSCRIPT;
      case SUBSCRIPT -> Run.SUBSCRIPT;
    };
  }

  private static List<Piece> gather(
      List<Run> runs, BiPredicate<Run, Run> together, Function<List<Run>, List<Piece>> making) {
    List<Piece> made = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= runs.size(); at++) {
      if (at < runs.size() && together.test(runs.get(from), runs.get(at))) continue;
      if (from < at) made.addAll(making.apply(runs.subList(from, at)));
      from = at;
    }
    return made;
  }
}
