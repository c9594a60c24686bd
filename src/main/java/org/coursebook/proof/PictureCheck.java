package org.coursebook.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Book;
import org.coursebook.book.Picture;
import org.coursebook.diagnostic.Span;

/** Whether each picture of an edition is the one that the book has there. */
final class PictureCheck {
  private static final String DRAWING = "image/svg+xml";

  private final Book book;
  private final Copy<Span> wanted;
  private final Copy<Spot> found;
  private final Comparison comparison;
  private final String edition;

  PictureCheck(
      Book book, Copy<Span> wanted, Copy<Spot> found, Comparison comparison, Medium medium) {
    this.book = book;
    this.wanted = wanted;
    this.found = found;
    this.comparison = comparison;
    this.edition = medium.words();
  }

  void run(List<Conservation.Finding> findings) {
    for (Map.Entry<Integer, Shown> one : wanted.pictures().entrySet()) {
      Shown shown = found.pictures().get(comparison.foundAt(one.getKey()));
      // What isn't there at all is a difference of the texts.
      if (shown == null || !(one.getValue() instanceof Shown.OfCourse picture)) continue;
      Picture its = book.pictures().get(picture.path());
      if (its != null && isShown(its, shown)) continue;
      Span span = wanted.place(one.getKey());
      String where = found.place(comparison.foundAt(one.getKey())).name();
      String message =
          "%s shows something else than %s (%s)".formatted(edition, picture.path(), where);
      findings.add(
          new Conservation.Finding(Conservation.Kind.PICTURE, span, picture.path(), message, ""));
    }
  }

  private static boolean isShown(Picture picture, Shown shown) {
    boolean drawing = picture.mediaType().equals(DRAWING);
    if (shown instanceof Shown.Dots dots) {
      return !drawing && dots.width() == picture.width() && dots.height() == picture.height();
    }
    if (shown instanceof Shown.Drawing) return drawing;
    if (!(shown instanceof Shown.File file)) return true;
    return drawing
        ? isAllIn(picture.bytes(), file.bytes())
        : Arrays.equals(picture.bytes(), file.bytes());
  }

  /** Whether a file is all of another one, with at the most one thing put in. */
  private static boolean isAllIn(byte[] picture, byte[] file) {
    int extra = file.length - picture.length;
    if (extra < 0) return false;
    int same = Arrays.mismatch(picture, file);
    if (same < 0 || same == picture.length) return true;
    return Arrays.equals(picture, same, picture.length, file, same + extra, file.length);
  }
}
