package org.coursebook.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Inline.Format;
import org.jspecify.annotations.Nullable;

/** Pairs the marks of emphasis, strikethrough, sub- and superscript, as CommonMark does. */
final class Delimiters {
  /** A run of one mark. */
  static final class Run {
    final char mark;
    final Piece.Words piece;
    final int position;
    final int original;
    final boolean opens;
    final boolean closes;
    int count;
    @Nullable Run previous;
    @Nullable Run next;

    Run(char mark, Piece.Words piece, int position, int count, boolean opens, boolean closes) {
      this.mark = mark;
      this.piece = piece;
      this.position = position;
      this.original = count;
      this.count = count;
      this.opens = opens;
      this.closes = closes;
    }
  }

  private final Chain chain;
  private final Stretch stretch;
  private final Reading reading;

  /** How many spaces stand before each place, so that none between two is quickly seen. */
  private final int[] spaces;

  private @Nullable Run last;

  Delimiters(Chain chain, Stretch stretch, Reading reading) {
    this.chain = chain;
    this.stretch = stretch;
    this.reading = reading;
    this.spaces = new int[stretch.length() + 1];
    for (int i = 0; i < stretch.length(); i++) {
      spaces[i + 1] = spaces[i] + (Character.isWhitespace(stretch.text().charAt(i)) ? 1 : 0);
    }
  }

  @Nullable Run last() {
    return last;
  }

  void push(char mark, Piece.Words piece, int position, int length) {
    int before = position == 0 ? ' ' : stretch.text().codePointBefore(position);
    int end = position + length;
    int after = end == stretch.length() ? ' ' : stretch.text().codePointAt(end);
    boolean left =
        !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    boolean right =
        !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    boolean opens = mark == '_' ? left && (!right || isPunctuation(before)) : left;
    boolean closes = mark == '_' ? right && (!left || isPunctuation(after)) : right;
    if (isScript(mark, length)) {
      opens = !isSpace(after);
      closes = !isSpace(before);
    } else if (mark == '^' || (mark == '~' && length != 2)) {
      return;
    }
    Run run = new Run(mark, piece, position, length, opens, closes);
    run.previous = last;
    if (last != null) last.next = run;
    last = run;
  }

  /** Pairs all runs behind the bottom, and forgets them. */
  void process(@Nullable Run bottom) {
    Map<String, Integer> searched = new HashMap<>();
    int floor = bottom == null ? -1 : bottom.position;
    Run closer = bottom == null ? first() : bottom.next;
    while (closer != null) {
      if (!closer.closes) {
        closer = closer.next;
        continue;
      }
      Run opener = opener(closer, searched.getOrDefault(key(closer), floor));
      if (opener != null && join(opener, closer)) {
        closer = closer.count == 0 ? drop(closer) : closer;
      } else {
        searched.put(key(closer), closer.position - 1);
        closer = closer.opens ? closer.next : drop(closer);
      }
    }
    forget(bottom);
  }

  private @Nullable Run opener(Run closer, int floor) {
    Run opener = closer.previous;
    while (opener != null && opener.position > floor && !matches(opener, closer)) {
      opener = opener.previous;
    }
    return opener == null || opener.position <= floor ? null : opener;
  }

  private void forget(@Nullable Run bottom) {
    last = bottom;
    if (bottom != null) bottom.next = null;
  }

  private @Nullable Run first() {
    Run run = last;
    while (run != null && run.previous != null) run = run.previous;
    return run;
  }

  private static String key(Run closer) {
    boolean emphasis = closer.mark == '*' || closer.mark == '_';
    String kind =
        emphasis ? (closer.opens ? "o" : "c") + closer.original % 3 : "" + closer.original;
    return closer.mark + kind;
  }

  private boolean matches(Run opener, Run closer) {
    if (!opener.opens || opener.mark != closer.mark) return false;
    if (opener.mark == '~' || opener.mark == '^') {
      if (opener.original != closer.original) return false;
      boolean touching = opener.position + opener.original == closer.position;
      return !touching
          && (opener.original == 2 || spaces[closer.position] == spaces[opener.position]);
    }
    boolean odd =
        (opener.closes || closer.opens)
            && closer.original % 3 != 0
            && (opener.original + closer.original) % 3 == 0;
    return !odd;
  }

  private boolean join(Run opener, Run closer) {
    boolean two = opener.count >= 2 && closer.count >= 2;
    int used = two ? 2 : 1;
    if (tooDeep(opener.piece, closer.piece)) return false;
    List<Piece> content = chain.cut(opener.piece, closer.piece);
    int start = opener.piece.end - used;
    int end = closer.piece.start + used;
    Piece marked = new Piece.Marked(format(closer.mark, used), content, start, end);
    chain.insertAfter(opener.piece, marked);
    opener.next = closer;
    closer.previous = opener;
    shorten(opener, used, true);
    shorten(closer, used, false);
    if (opener.count == 0) unlink(opener);
    return true;
  }

  /** Whether what would be set off is already as deep as a book can be. */
  private boolean tooDeep(Piece from, Piece to) {
    Piece next = from.next;
    while (next != null && next != to && next.depth() < Reading.MOST_INLINES) next = next.next;
    boolean deep = next != null && next != to;
    if (deep) reading.tooDeep(from.start, from.end);
    return deep;
  }

  private void shorten(Run run, int used, boolean atEnd) {
    run.count -= used;
    run.piece.text = run.piece.text.substring(used);
    if (atEnd) run.piece.end -= used;
    else run.piece.start += used;
    if (run.count == 0) chain.remove(run.piece);
  }

  private @Nullable Run drop(Run run) {
    Run next = run.next;
    unlink(run);
    return next;
  }

  private void unlink(Run run) {
    if (run.previous != null) run.previous.next = run.next;
    if (run.next != null) run.next.previous = run.previous;
    if (last == run) last = run.previous;
  }

  private static boolean isScript(char mark, int length) {
    return length == 1 && (mark == '^' || mark == '~');
  }

  private static Format format(char mark, int used) {
    return switch (mark) {
      case '~' -> used == 2 ? Format.STRIKETHROUGH : Format.SUBSCRIPT;
      case '^' -> Format.SUPERSCRIPT;
      default -> used == 2 ? Format.STRONG : Format.EMPHASIS;
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
