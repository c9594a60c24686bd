package org.coursebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coursebook.intake.Passage.Kind;
import org.coursebook.intake.Passage.Mark;

/** Finds the sources in a lesson's running text, and where each is to be cited. */
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

  private static final Pattern NAME_INSIDE =
      Pattern.compile("(?<=[\\p{Ll},;)] )\\p{Lu}(?:[\\p{L}\\p{M}-]|[’'](?!s\\b))*+");

  private final Set<String> names;

  /**
   * A finder for one page.
   *
   * @param page all that the page says, for what is a name in it
   */
  SourceFinder(List<Passage> page) {
    names =
        page.stream()
            .flatMap(passage -> NAME_INSIDE.matcher(passage.text()).results())
            .map(MatchResult::group)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The sources of a passage, in order. */
  List<SourceMention> find(Passage passage) {
    List<SourceMention> found = new ArrayList<>();
    int at = 0;
    while (at < passage.text().length()) {
      Optional<SourceMention> source = at(passage, at);
      source.ifPresent(found::add);
      at = source.map(SourceMention::to).orElse(at + 1);
    }
    return placed(passage, found);
  }

  private Optional<SourceMention> at(Passage passage, int open) {
    String text = passage.text();
    int close = closing(text, open);
    if (close < 0 || !canGo(passage, open, close + 1)) return Optional.empty();
    String before = marked(passage, Math.max(0, open - LOOKED_BACK), open).stripTrailing();
    if (before.isEmpty() || isJoined(text, close + 1)) return Optional.empty();
    if (isPartOfSentence(before, text.substring(close + 1))) return Optional.empty();
    return SourceGrammar.read(marked(passage, open + 1, close).strip(), before)
        .flatMap(source -> mention(text, open, close + 1, source));
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

  private Optional<SourceMention> mention(
      String text, int open, int to, SourceGrammar.Source source) {
    int from = open;
    while (from > 0 && text.charAt(from - 1) == ' ') from--;
    int call = from;
    List<String> authors =
        source.authors().isEmpty() && source.prefix().matches("(?i)(?:in|from)?")
            ? speaker(text, open, to, source)
            : source.authors();
    return SourceDetails.read(source.details())
        .map(
            details ->
                new SourceMention(
                    call,
                    to,
                    call,
                    source.prefix(),
                    work(source, authors, details),
                    details.locator()));
  }

  private List<String> speaker(String text, int open, int to, SourceGrammar.Source source) {
    Speaker speaker = new Speaker(text, names);
    if (!source.inSentence()) return speaker.ofQuotationBefore(open);
    int title = Math.max(0, text.lastIndexOf(source.title(), open));
    boolean isMarked = title > 0 && "‘“'\"".indexOf(text.charAt(title - 1)) >= 0;
    return speaker.ofTitle(isMarked ? title - 1 : title, to);
  }

  private static Work work(
      SourceGrammar.Source source, List<String> authors, SourceDetails details) {
    String title = source.title().replace('\n', ' ');
    List<String> others = authors.stream().filter(author -> !author.equals(title)).toList();
    return new Work(others, title, details.date(), details.container());
  }

  /** Each source cited behind the quotation that it leads to, or with the one just before it. */
  private static List<SourceMention> placed(Passage passage, List<SourceMention> sources) {
    List<SourceMention> placed = new ArrayList<>();
    for (SourceMention source : sources) {
      Optional<SourceMention> former =
          placed.stream().filter(other -> other.to() == source.from()).findFirst();
      placed.add(
          source.citedAt(
              former.map(SourceMention::call).orElseGet(() -> place(passage, source, sources))));
    }
    return placed;
  }

  private static int place(Passage passage, SourceMention source, List<SourceMention> all) {
    OptionalInt end = Quoted.end(passage.text(), source.to());
    boolean isFree =
        passage.marks().stream()
                .noneMatch(mark -> mark.start() < end.orElse(0) && end.orElse(0) < mark.end())
            && all.stream()
                .noneMatch(other -> source.to() < other.to() && other.from() <= end.orElse(0) + 2);
    return isFree ? end.orElse(source.call()) : source.call();
  }
}
