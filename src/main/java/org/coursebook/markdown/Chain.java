package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces in a row that can be cut and joined at any place. */
final class Chain {
  private @Nullable Piece first;
  private @Nullable Piece last;

  @Nullable Piece last() {
    return last;
  }

  void add(Piece piece) {
    insertAfter(last, piece);
  }

  /** Puts a piece behind another one, or in front of all. */
  void insertAfter(@Nullable Piece before, Piece piece) {
    Piece after = before == null ? first : before.next;
    piece.previous = before;
    piece.next = after;
    if (before == null) first = piece;
    else before.next = piece;
    if (after == null) last = piece;
    else after.previous = piece;
  }

  void remove(Piece piece) {
    Piece before = piece.previous;
    Piece after = piece.next;
    if (before == null) first = after;
    else before.next = after;
    if (after == null) last = before;
    else after.previous = before;
    piece.previous = null;
    piece.next = null;
  }

  /** Takes out what stands between two pieces; to the end if there is no second. */
  List<Piece> cut(@Nullable Piece from, @Nullable Piece to) {
    List<Piece> cut = new ArrayList<>();
    Piece piece = from == null ? first : from.next;
    while (piece != null && piece != to) {
      Piece after = piece.next;
      remove(piece);
      cut.add(piece);
      piece = after;
    }
    return cut;
  }

  /** All pieces; the chain is empty afterwards. */
  List<Piece> drain() {
    return cut(null, null);
  }
}
