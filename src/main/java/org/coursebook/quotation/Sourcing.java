package org.coursebook.quotation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.book.Inline;
import org.coursebook.quotation.LessonText.Quoted;

/** Whether a reader learns where a quotation comes from. */
final class Sourcing {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{3,240})[)\\]]");

  /** A place in a work, or a work's title in marks. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iu)\\b(?:chap|chapter|ch|pp?|page|vol|volume|no|part|section)\\b\\.?[ \u00a0\u202f]?[\\divxlc]+"
              + "|[“‘«„]\\p{L}|\\bibid|\\bop\\. cit|works\\b");

  private static final String YEAR = "(?:1[5-9]|20)\\d\\d[a-z]?";

  /** {@code Serge, 1930} in brackets; {@code October 1917} is no source. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’.-]+,? (?:\\p{Lu}\\p{L}* )*\\(?" + YEAR + "\\b|,\\s" + YEAR + "\\b");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December),? "
              + YEAR);

  /** {@code Serge (1930) writes}: a year in brackets that is no event's. */
  private static final Pattern YEAR_OF_WORK =
      Pattern.compile(
          "(?<![\\p{L}’-])\\p{Lu}[\\p{L}’-]+ [(\\[]" + YEAR + "(?:[:,][ \u00a0]?[\\d–-]+)?[)\\]]");

  /** {@code From the Manual of Style, which …:} */
  private static final Pattern FROM = Pattern.compile("^From (?:the |an? )?\\p{Lu}.*");

  private Sourcing() {}

  static boolean isSourced(Passage passage, Pair pair) {
    int start = Sentences.start(passage.text, pair.open().at());
    int end = Sentences.end(passage.text, pair.end());
    int all = passage.text.stripTrailing().length();
    boolean called =
        passage.parts.stream()
            .filter(part -> tells(part.what()))
            .anyMatch(
                part ->
                    (part.from() >= start && part.from() <= end + 1)
                        || (isCall(part.what()) && part.from() >= all));
    if (called) return true;
    String before = passage.text.substring(start, pair.open().at());
    String after = passage.text.substring(pair.end());
    return named(before)
        || Titles.stand(before)
        || follows(after)
        || isTitled(passage, start, pair.open().at());
  }

  private static boolean tells(Inline what) {
    return isCall(what) || what instanceof Inline.Link;
  }

  private static boolean isCall(Inline what) {
    return what instanceof Inline.NoteCall || what instanceof Inline.Citation;
  }

  /** Whether brackets in a sentence name a source. */
  private static boolean named(String sentence) {
    Matcher work = YEAR_OF_WORK.matcher(sentence);
    while (work.find()) {
      if (Speech.follows(sentence, work.end())) return true;
    }
    return BRACKETS.matcher(sentence).results().anyMatch(found -> isSource(found.group(1)));
  }

  private static boolean isSource(String words) {
    boolean dated = DATED.matcher(words).find() && !MONTH.matcher(words).find();
    return dated || PLACE.matcher(words).find();
  }

  private static boolean follows(String after) {
    Matcher brackets = BRACKETS.matcher(after);
    if (!brackets.find()) return false;
    boolean near = brackets.start() <= 3 || brackets.start() < Sentences.end(after, 1);
    boolean year = brackets.start() <= 3 && brackets.group(1).matches(YEAR + ".*");
    return near && (year || isSource(brackets.group(1)));
  }

  /** Whether a work's title stands before the words, set off as titles are. */
  private static boolean isTitled(Passage passage, int from, int to) {
    return passage.parts.stream()
        .filter(part -> part.from() >= from && part.to() <= to && part.to() - part.from() > 5)
        .anyMatch(
            part ->
                part.what() instanceof Inline.Formatted formatted
                    && (formatted.format() == Inline.Format.EMPHASIS
                        || formatted.format() == Inline.Format.CITED)
                    && Character.isUpperCase(passage.at(part.from()))
                    && Titles.isTitle(passage.text, part.from(), part.to()));
  }

  static boolean isSourced(Quoted quote) {
    boolean inside =
        quote.passages().stream().anyMatch(p -> p.parts.stream().anyMatch(x -> tells(x.what())));
    boolean line = quote.attribution().filter(Sourcing::names).isPresent();
    return inside || line || quote.before().filter(Sourcing::leads).isPresent();
  }

  /** Whether an attribution line says more than who spoke, and when. */
  private static boolean names(Passage line) {
    boolean marked =
        line.parts.stream().anyMatch(p -> tells(p.what()) || p.what() instanceof Inline.Formatted);
    long parts = line.text.split(",", -1).length;
    boolean yearOnly = parts == 2 && line.text.strip().matches(".*,[^,]*" + YEAR);
    return marked
        || PLACE.matcher(line.text.toLowerCase(Locale.ROOT)).find()
        || (!yearOnly && line.text.matches(".*\\b" + YEAR + "\\b.*"));
  }

  /** Whether the sentence that introduces a block quote tells the source. */
  private static boolean leads(Passage before) {
    int start = Sentences.start(before.text, before.text.length());
    int earlier = Sentences.start(before.text, Math.max(0, start - 1));
    boolean called = before.parts.stream().anyMatch(p -> tells(p.what()) && p.from() >= start);
    return called
        || named(before.text.substring(start))
        || FROM.matcher(before.text.substring(start)).matches()
        || Titles.stand(before.text.substring(earlier))
        || isTitled(before, earlier, before.text.length());
  }
}
