package org.coursebook.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a source from any other remark in brackets. Only what is certain counts: a title in marks
 * with its author or with a place in it, or a title with a chapter or page.
 */
final class SourceGrammar {
  /** Stand for the ends of emphasised words in what this class is given. */
  static final char EMPHASIS_START = '\uE000';

  static final char EMPHASIS_END = '\uE001';

  private static final String NUMBER = "(?:\\d+[a-z]?|[ivxlcIVXLC]+)\\b";
  private static final String NUMBERS =
      NUMBER + "(?:\\s?(?:-|–|—|,|&|and|to)\\s?" + NUMBER + ")*+(?:\\s?ff?\\b\\.?)?";
  private static final String WORD_NUMBER =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\b";
  static final String LOCATOR =
      "(?:(?:chapters?|chaps?|chs?|pages?|pp?|volumes?|vols?|parts?|pts?|sections?|sects?|book"
          + "|nos?|number|§§?)\\.?\\s?(?:"
          + NUMBERS
          + "|"
          + WORD_NUMBER
          + ")|(?:introduction|preface|foreword|afterword|conclusion|epilogue|appendix)\\b)";
  static final String DATE =
      "(?:(?:\\d{1,2}\\s)?(?:January|February|March|April|May|June|July|August|September|October"
          + "|November|December)\\s(?:\\d{1,2},\\s)?)?\\d{4}\\b(?:[-–]\\d{2,4}\\b)?";
  static final String WORKS = "(?:Collected|Selected)\\s(?:Works|Writings)\\b";
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|and|de|von|van|&))*";
  private static final String DETAILS =
      "(?<details>(?:[,;:]?\\s?(?:(?i:" + LOCATOR + ")|" + DATE + "|" + WORKS + "))*+)\\.?";
  private static final String PREFIX =
      "(?:(?<prefix>(?i:see also|see|cf\\.|quoted in|quoted from|cited in|from|in))\\s)?";

  private static final Pattern MARKED =
      Pattern.compile(
          PREFIX
              + "(?:(?<author>"
              + NAME
              + "(?:,|(?<=[’']s)))\\s)?(?<open>[‘“'\"\uE000])"
              + "(?<title>[^()\\[\\]“”‘\"\uE000\uE001]{2,120})(?<close>[’”'\"\uE001])"
              + DETAILS);
  private static final Pattern UNMARKED =
      Pattern.compile(
          PREFIX
              + "(?:(?<author>"
              + NAME
              + ",)\\s)?(?<title>\\p{Lu}[^()\\[\\]‘’“”\"',.;:\uE000\uE001]{2,80}),"
              + DETAILS);
  private static final Pattern PLACE = Pattern.compile(PREFIX + DETAILS);
  private static final Pattern HAS_LOCATOR = Pattern.compile("(?i).*(?<!\\p{L})" + LOCATOR + ".*");
  private static final Pattern SMALL_LONG_WORD = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}{5,}");
  private static final Pattern TITLE_BEFORE =
      Pattern.compile("[‘“'\"\uE000]([^()\\[\\]‘“”\"\uE000\uE001]{2,100})([’”'\"\uE001])$");

  private SourceGrammar() {}

  /**
   * A source.
   *
   * @param prefix words before it such as "see", or empty
   * @param authors whom the brackets name
   * @param title without marks
   * @param details chapter, page or year, or empty
   * @param inSentence whether the title stands before the brackets
   */
  record Source(
      String prefix, List<String> authors, String title, String details, boolean inSentence) {
    Source {
      authors = List.copyOf(authors);
    }
  }

  /**
   * The source that a remark in brackets is.
   *
   * @param remark what stands between the brackets
   * @param before the text before the brackets, which may end with the title
   */
  static Optional<Source> read(String remark, String before) {
    return marked(remark).or(() -> unmarked(remark)).or(() -> place(remark, before));
  }

  private static Optional<Source> marked(String remark) {
    Matcher found = MARKED.matcher(remark);
    if (!found.matches() || !isPair(group(found, "open"), group(found, "close"))) {
      return Optional.empty();
    }
    Source source = source(found);
    String prefix = group(found, "prefix");
    boolean pointed = !prefix.isEmpty() && !prefix.matches("(?i)in|from");
    boolean authored = !group(found, "author").isEmpty();
    boolean dated = authored && !source.details().isEmpty();
    boolean work =
        authored && source.title().contains(" ") && !"“\"".contains(group(found, "open"));
    boolean certain = hasLocator(source) || pointed || dated || work;
    return certain && beginsLikeTitle(source.title()) ? Optional.of(source) : Optional.empty();
  }

  private static Optional<Source> unmarked(String remark) {
    Matcher found = UNMARKED.matcher(remark);
    if (!found.matches()) return Optional.empty();
    Source source = source(found);
    boolean certain = hasLocator(source) && source.title().contains(" ");
    return certain && isTitle(source.title()) ? Optional.of(source) : Optional.empty();
  }

  private static Optional<Source> place(String remark, String before) {
    Matcher place = PLACE.matcher(remark);
    Matcher title = TITLE_BEFORE.matcher(before.substring(Math.max(0, before.length() - 120)));
    if (!place.matches() || !group(place, "prefix").isEmpty() || !title.find()) {
      return Optional.empty();
    }
    String name = Optional.ofNullable(title.group(1)).orElse("");
    String open = Character.toString(title.group().charAt(0));
    String close = Optional.ofNullable(title.group(2)).orElse("");
    Source source = new Source("", List.of(), name, group(place, "details"), true);
    boolean certain = isPair(open, close) && hasLocator(source) && isTitle(name);
    return certain ? Optional.of(source) : Optional.empty();
  }

  private static Source source(Matcher found) {
    String title = group(found, "title").strip().replaceFirst(",$", "");
    List<String> authors = authors(group(found, "author"));
    return new Source(group(found, "prefix"), authors, title, group(found, "details"), false);
  }

  private static List<String> authors(String words) {
    String names = words.replaceFirst("(?:[’']s|,)$", "");
    return names.isEmpty() ? List.of() : List.of(names.split("\\s(?:and|&)\\s"));
  }

  private static String group(Matcher found, String name) {
    return Optional.ofNullable(found.group(name)).orElse("");
  }

  private static boolean hasLocator(Source source) {
    return HAS_LOCATOR.matcher(source.details()).matches();
  }

  private static boolean isPair(String open, String close) {
    return switch (open) {
      case "‘" -> close.equals("’");
      case "“" -> close.equals("”");
      case "\uE000" -> close.equals("\uE001");
      default -> close.equals(open);
    };
  }

  private static boolean beginsLikeTitle(String title) {
    return !title.isEmpty() && !Character.isLowerCase(title.codePointAt(0));
  }

  /** Whether its words are written as in a title: the long ones with a capital. */
  private static boolean isTitle(String text) {
    return beginsLikeTitle(text) && !SMALL_LONG_WORD.matcher(text).find();
  }
}
