package org.coursebook.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coursebook.intake.Passage.Kind;
import org.coursebook.intake.Passage.Mark;
import org.jsoup.nodes.Element;

/** Collects running text, with white space as a browser shows it and marks that hug their words. */
final class HtmlPassage {
  private final StringBuilder text = new StringBuilder();
  private final List<Open> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean space;

  /** A mark that is being read; it begins with its first letter. */
  private static final class Open {
    private final Kind kind;
    private final String href;
    private int start = -1;
    private int end = -1;

    Open(Kind kind, String href) {
      this.kind = kind;
      this.href = href;
    }
  }

  void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ') {
        space = true;
      } else {
        letter(c);
      }
    }
  }

  private void letter(char c) {
    if (space && text.length() > 0 && text.charAt(text.length() - 1) != '\n') text.append(' ');
    space = false;
    for (Open mark : open) {
      if (mark.start < 0) mark.start = text.length();
    }
    text.append(c);
  }

  /** Ends the line; answers whether it had ended already, so that a paragraph ends here. */
  boolean breakLine() {
    boolean second = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    if (text.length() > 0 && !second) text.append('\n');
    space = false;
    return second;
  }

  /** Begins the mark that an element stands for, if it stands for one; answers whether it does. */
  boolean begin(Element element) {
    Optional<Kind> kind = kind(element);
    boolean marks = kind.isPresent() && open.stream().noneMatch(o -> o.kind == kind.get());
    if (marks) {
      Open mark = new Open(kind.orElseThrow(), href(element));
      this.marks.add(mark);
      open.addLast(mark);
    }
    return marks;
  }

  /** Ends the mark begun last. */
  void end() {
    open.removeLast().end = text.length();
  }

  private static Optional<Kind> kind(Element element) {
    return switch (element.normalName()) {
      case "em", "i", "cite", "dfn", "var" -> Optional.of(Kind.EMPHASIS);
      case "strong", "b" -> Optional.of(Kind.STRONG);
      case "sup" -> Optional.of(Kind.SUPERSCRIPT);
      case "sub" -> Optional.of(Kind.SUBSCRIPT);
      case "a" -> href(element).isEmpty() ? Optional.empty() : Optional.of(Kind.LINK);
      default -> Optional.empty();
    };
  }

  /** The address of a link out of the portal's page, or nothing for a link within the portal. */
  private static String href(Element element) {
    String href = element.attr("href").strip();
    String scheme = href.toLowerCase(Locale.ROOT);
    boolean web =
        scheme.startsWith("https://")
            || scheme.startsWith("http://")
            || scheme.startsWith("mailto:");
    boolean clean = href.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '\\');
    return web && clean ? href : "";
  }

  /** What was collected so far; the next words begin a new passage with the same marks open. */
  Optional<Passage> take() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == '\n') length--;
    String words = text.substring(0, length);
    List<Mark> made = new ArrayList<>();
    for (Open mark : marks) {
      int end = Math.min(mark.end < 0 ? length : mark.end, length);
      if (mark.start >= 0 && mark.start < end) {
        made.add(new Mark(mark.kind, mark.start, end, mark.href));
      }
    }
    clear();
    return words.isBlank() ? Optional.empty() : Optional.of(new Passage(words, made));
  }

  private void clear() {
    text.setLength(0);
    space = false;
    marks.clear();
    marks.addAll(open);
    for (Open mark : open) mark.start = -1;
  }
}
