package org.coursebook.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coursebook.intake.Passage.Kind;
import org.coursebook.intake.Passage.Mark;
import org.coursebook.language.Slug;

/** Finds the sources in a lesson's running text and makes notes of them, each with its own name. */
final class SourceFinder {
  private static final int LONGEST_REMARK = 240;

  private static final int LOOKED_BACK = 160;

  /** Ends of a sentence's part that call for what stands in the brackets. */
  private static final Pattern NEEDS_MORE =
      Pattern.compile(
          "(?i)(?:(?<![\\p{L}\\p{N}’'-])(?:a|an|and|are|as|at|both|but|by|cf\\.?|compare|e\\.g\\.|for|from"
              + "|i\\.e\\.|in|including|into|is|like|my|namely|nor|of|on|or|our|per|see|than|the|their"
              + "|to|via|was|were|with)|[:—–&/(\\[])$");

  private static final Pattern GOES_ON =
      Pattern.compile("(?i),?\\s+(?:and|or|nor|but|&)\\s+[(\\[]|\\s*[—–]\\s*[(\\[]");

  private final Set<String> names = new HashSet<>();

  /** The sources of a passage, in order. */
  List<SourceNote> find(Passage passage) {
    List<SourceNote> found = new ArrayList<>();
    int at = 0;
    while (at < passage.text().length()) {
      Optional<SourceNote> note = at(passage, at);
      note.map(this::withFreeName).ifPresent(found::add);
      at = note.map(SourceNote::to).orElse(at + 1);
    }
    return found;
  }

  private SourceNote withFreeName(SourceNote note) {
    String name = note.id();
    for (int i = 2; !names.add(name); i++) name = note.id() + "-" + i;
    return note.named(name);
  }

  private static Optional<SourceNote> at(Passage passage, int open) {
    String text = passage.text();
    int close = closing(text, open);
    if (close < 0 || !canGo(passage, open, close + 1)) return Optional.empty();
    String before = marked(passage, Math.max(0, open - LOOKED_BACK), open).stripTrailing();
    if (before.isEmpty() || isJoined(text, close + 1)) return Optional.empty();
    if (isPartOfSentence(before, text.substring(close + 1))) return Optional.empty();
    return SourceGrammar.read(marked(passage, open + 1, close).strip(), before)
        .map(source -> note(text, open, close + 1, source));
  }

  /** The bracket that closes the one here, or -1 if none opens here or it holds another one. */
  private static int closing(String text, int open) {
    char bracket = text.charAt(open);
    if (bracket != '(' && bracket != '[') return -1;
    char end = bracket == '(' ? ')' : ']';
    int limit = Math.min(text.length(), open + LONGEST_REMARK);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == end) return i;
      if (text.charAt(i) == bracket) return -1;
    }
    return -1;
  }

  /** Whether no mark crosses the border and nothing in it but emphasis would be lost. */
  private static boolean canGo(Passage passage, int from, int to) {
    return passage.marks().stream()
        .filter(mark -> mark.start() < to && from < mark.end())
        .allMatch(mark -> mark.kind() == Kind.EMPHASIS && from < mark.start() && mark.end() < to);
  }

  /** Whether the sentence would limp without the bracket: "and (…)", "(…) and (…)". */
  private static boolean isPartOfSentence(String before, String after) {
    return NEEDS_MORE.matcher(before).find() || GOES_ON.matcher(after).lookingAt();
  }

  private static boolean isJoined(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /**
   * The words of a stretch, with emphasis as characters of its own and no second marks round it.
   */
  private static String marked(Passage passage, int from, int to) {
    List<Mark> inside =
        passage.marks().stream()
            .filter(mark -> mark.kind() == Kind.EMPHASIS)
            .filter(mark -> from <= mark.start() && mark.end() <= to)
            .toList();
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      int at = i;
      if (inside.stream().anyMatch(mark -> mark.end() == at)) {
        words.append(SourceGrammar.EMPHASIS_END);
      }
      if (inside.stream().anyMatch(mark -> mark.start() == at)) {
        words.append(SourceGrammar.EMPHASIS_START);
      }
      if (at < to) words.append(passage.text().charAt(at));
    }
    return words.toString().replaceAll("[‘“\"'](?=\uE000)|(?<=\uE001)[’”\"']", "");
  }

  private static SourceNote note(String text, int open, int to, SourceGrammar.Source source) {
    int from = open;
    while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) from--;
    int call = to;
    while (call < text.length() && ".,;:!?".indexOf(text.charAt(call)) >= 0) call++;
    return new SourceNote(from, to, call, Slug.of(source.title(), "source"), words(source));
  }

  private static String words(SourceGrammar.Source source) {
    String before = source.before();
    String start = before.isEmpty() ? "" : before.substring(0, 1).toUpperCase(Locale.ROOT);
    String lead = before.isEmpty() ? "" : start + before.substring(1) + " ";
    Passage title = Passage.plain(source.title());
    String details = source.details().strip().replaceAll("(?<=\\p{L}\\.)(?=\\d)", " ");
    if (details.startsWith(",") || details.startsWith(";") || details.startsWith(":")) {
      details = details.substring(1).strip();
    }
    String note = lead + "*" + MarkdownText.of(title) + "*";
    if (!details.isEmpty()) note += ", " + details;
    return note.matches(".*[.!?]") ? note : note + ".";
  }
}
