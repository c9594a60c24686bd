package org.coursebook.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coursebook.intake.Passage.Kind;
import org.coursebook.intake.Passage.Mark;

/** Writes a passage as Markdown that reads back as the same words. */
final class MarkdownText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
  private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?: |$))");
  private static final Pattern BLOCK_START =
      Pattern.compile("#{1,6}(?: |$)|>|[-+](?: |$)|:(?: |$)|-{2,}|={1,}");

  private static final Pattern SIMPLE_URL = Pattern.compile("[A-Za-z0-9:/._~%#?=+@,;-]+");
  private static final int LONGEST_REMARK = 400;

  private final Passage passage;
  private final String text;
  private final List<SourceMention> sources;
  private final Function<Work, String> keys;
  private final Map<Integer, List<Mark>> beginning;
  private final Map<Integer, List<Mark>> ending;
  private final StringBuilder out = new StringBuilder();
  private boolean lineStart = true;

  private MarkdownText(Passage passage, List<SourceMention> sources, Function<Work, String> keys) {
    this.passage = passage;
    this.text = passage.text();
    this.sources = sources;
    this.keys = keys;
    beginning = passage.marks().stream().collect(Collectors.groupingBy(Mark::start));
    ending = passage.marks().stream().collect(Collectors.groupingBy(Mark::end));
  }

  /** The passage, with the words of the sources replaced by citations. */
  static String of(Passage passage, List<SourceMention> sources, Function<Work, String> keys) {
    return new MarkdownText(passage, sources, keys).write();
  }

  static String of(Passage passage) {
    return of(passage, List.of(), Work::title);
  }

  private String write() {
    for (int at = 0; at <= text.length(); at++) {
      if (isInside(at)) continue;
      close(at);
      cite(at);
      if (isCutFrom(at)) continue;
      open(at);
      if (at < text.length()) at = letter(at);
    }
    return out.toString();
  }

  private boolean isInside(int at) {
    return sources.stream().anyMatch(source -> source.from() < at && at < source.to());
  }

  private boolean isCutFrom(int at) {
    return sources.stream().anyMatch(source -> source.from() == at);
  }

  private void close(int at) {
    List<Mark> marks = ending.getOrDefault(at, List.of());
    for (int i = marks.size() - 1; i >= 0; i--) out.append(closing(marks.get(i)));
  }

  /** Writes the citation that belongs here; of several sources, if they stand together. */
  private void cite(int at) {
    String cited =
        sources.stream()
            .filter(source -> source.call() == at)
            .map(source -> source.citation(keys.apply(source.work())))
            .collect(Collectors.joining("; "));
    if (cited.isEmpty()) return;
    out.append(charAt(at - 1) == '\n' ? "[" : " [").append(cited).append(']');
  }

  private void open(int at) {
    for (Mark mark : beginning.getOrDefault(at, List.of())) {
      out.append(opening(mark));
      lineStart = false;
    }
  }

  private String opening(Mark mark) {
    return switch (mark.kind()) {
      case EMPHASIS -> stands(mark) ? "*" : "<em>";
      case STRONG -> stands(mark) ? "**" : "<strong>";
      case SUPERSCRIPT -> "<sup>";
      case SUBSCRIPT -> "<sub>";
      case LINK -> "[";
    };
  }

  private String closing(Mark mark) {
    return switch (mark.kind()) {
      case EMPHASIS -> stands(mark) ? "*" : "</em>";
      case STRONG -> stands(mark) ? "**" : "</strong>";
      case SUPERSCRIPT -> "</sup>";
      case SUBSCRIPT -> "</sub>";
      case LINK -> "](" + destination(mark.href()) + ")";
    };
  }

  private static String destination(String href) {
    return SIMPLE_URL.matcher(href).matches() ? href : "<" + href + ">";
  }

  /** Whether asterisks at its ends would be read as emphasis; elements are, anywhere. */
  private boolean stands(Mark mark) {
    return marksAt(mark.start()) == 1
        && marksAt(mark.end()) == 1
        && flanks(charAt(mark.start() - 1), charAt(mark.start()))
        && flanks(charAt(mark.end()), charAt(mark.end() - 1));
  }

  private int marksAt(int at) {
    return beginning.getOrDefault(at, List.of()).size() + ending.getOrDefault(at, List.of()).size();
  }

  private char charAt(int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  private static boolean flanks(char outer, char inner) {
    return isWord(inner) || (!isSpace(inner) && !isWord(outer));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Writes what stands at an offset and answers the offset of its last character. */
  private int letter(int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      out.append("\\\n");
      lineStart = true;
      return at;
    }
    if (lineStart) {
      lineStart = false;
      Matcher number = LIST_NUMBER.matcher(text).region(at, text.length());
      if (number.lookingAt() && sources.stream().noneMatch(s -> s.from() <= number.end())) {
        out.append(number.group()).append('\\').append(text.charAt(number.end()));
        return number.end();
      }
      if (BLOCK_START.matcher(text).region(at, text.length()).lookingAt()) out.append('\\');
    }
    if (isSpecial(c, at)) out.append('\\');
    out.append(c);
    return at;
  }

  private boolean isSpecial(char c, int at) {
    return switch (c) {
      case '\\', '`', '*', '^', '~', '{' -> true;
      case '_' -> !isWord(charAt(at - 1)) || !isWord(charAt(at + 1));
      case '<' -> !isSpace(charAt(at + 1));
      case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
      case '@' -> !isWord(charAt(at - 1));
      case '!' -> charAt(at + 1) == '[' || opensBracket(at + 1);
      case '[' -> follows(at) || !isPlainBracket(at);
      case ']' -> inLink(at);
      case '(' -> follows(at);
      case '#' -> at == text.length() - 1;
      default -> false;
    };
  }

  /** Whether a citation ends just before an offset, which a bracket would make a link of. */
  private boolean follows(int at) {
    return sources.stream()
        .anyMatch(
            source -> source.call() == at || (source.call() == source.from() && source.to() == at));
  }

  /** Whether a link begins at an offset. */
  private boolean opensBracket(int at) {
    return beginning.getOrDefault(at, List.of()).stream().anyMatch(m -> m.kind() == Kind.LINK);
  }

  /** Whether a bracket opens a remark in words, which Markdown takes for nothing else. */
  private boolean isPlainBracket(int at) {
    int end = text.substring(at, Math.min(text.length(), at + LONGEST_REMARK)).indexOf(']') + at;
    if (inLink(at) || end < at || !Character.isLetter(charAt(at + 1))) return false;
    boolean nested =
        text.substring(at + 1, end).chars().anyMatch(c -> "[^@!*_`<\\".indexOf(c) >= 0);
    return !nested && "([:{".indexOf(charAt(end + 1)) < 0 && !opensBracket(end + 1);
  }

  private boolean inLink(int at) {
    return passage.marks().stream()
        .anyMatch(mark -> mark.kind() == Kind.LINK && mark.start() <= at && at < mark.end());
  }
}
