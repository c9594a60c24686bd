package org.coursebook.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The author whom the sentence round a source names: who writes what is quoted from it. Only where
 * no doubt is left: a name, and a verb of writing; what someone said out loud may stand in anyone's
 * book.
 */
final class Speaker {
  private static final String WRITES =
      "(?:wrote|writes?|has written|explain(?:s|ed)?|recalls?|recalled|argue[sd]?|note[sd]?"
          + "|observe[sd]?|remark(?:s|ed)?|comment(?:s|ed)?|conclude[sd]?|describe[sd]?"
          + "|summarise[sd]?|point(?:s|ed) out|put it|puts it)\\b";

  /** Any verb behind which a quotation stands. */
  static final String SAYS =
      "(?:" + WRITES + "|(?:said|says|declare[sd]?|assert(?:s|ed)?|warn(?:s|ed)?|stated?|told)\\b)";

  private static final String NO_NAMES =
      "After|Again|All|Also|And|Another|Any|As|At|Before|Both|But|By|Comrade|Earlier|Each|Elsewhere"
          + "|Even|Everyone|Finally|First|For|From|He|Her|Here|His|How|However|In|Indeed|Instead|It"
          + "|Its|Later|Like|Many|Meanwhile|Most|My|No|Nobody|Nor|Now|Of|On|Once|One|Only|Or|Other"
          + "|Others|Our|Perhaps|She|Since|So|Some|Someone|Still|That|The|Their|Then|There|These"
          + "|They|This|Those|Though|Thus|To|Today|We|What|When|Where|Which|While|Who|With|Yet|You"
          + "|January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|A|An|I";
  private static final String WORD =
      "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}(?:[\\p{L}\\p{M}-]|[’'](?!s\\b))++(?!\\.\\s))";
  private static final String PERSON =
      "(?<![\\p{L}\\p{M}’'-])(?!(?:"
          + NO_NAMES
          + ")\\b)"
          + WORD
          + "(?:\\s(?:(?:de|von|van|der)\\s){0,2}"
          + WORD
          + "){0,4}";
  private static final String NAMES = "(?<names>" + PERSON + "(?:\\s(?:and|&)\\s" + PERSON + ")?)";
  private static final String ADVERB = "(?:(?:later|also|then|once|\\p{Ll}+ly)\\s)?";
  private static final String BOOK =
      "(?:\\p{Ll}[\\p{L}-]*\\s){0,2}(?:autobiography|memoirs?|book|pamphlet|article|essay|work"
          + "|masterpiece|classic|study|history|diary|novel)";
  private static final String IN =
      "[Ii]n (?:(?:his|her|their|the) " + BOOK + ",? |(?:his|her|their) )?$";

  private static final Pattern BEFORE_QUOTATION =
      Pattern.compile(NAMES + "\\s" + ADVERB + WRITES + "(?:\\slater)?\\s?[:,]\\s?$");
  private static final Pattern BEHIND_SOURCE =
      Pattern.compile(",?\\s" + NAMES + "\\s" + ADVERB + WRITES);
  private static final Pattern IN_HIS_BOOK = Pattern.compile("\\b" + IN);
  private static final Pattern WRITES_IN =
      Pattern.compile(NAMES + "\\s" + ADVERB + WRITES + " " + IN);
  private static final Pattern OWN_BOOK = Pattern.compile(NAMES + "[’']s (?:" + BOOK + ",? )?$");

  private static final String SENTENCE_ENDS = ".!?…:”\n";
  private static final int LOOKED_BACK = 160;

  /** Words before a name that make it part of something else: "the followers of Trotsky". */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ur|[Ii]n|[Aa]t|[Ff]rom|[Oo]n|[Tt]o|[Oo]f|[Ff]or|[Bb]y"
              + "|[Ww]ith|[Ll]ike|such as|and|or|nor)\\s$");

  private static final Pattern ARTICLE = Pattern.compile("\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ur)\\s$");

  /** People in the plural, and adverbs. */
  private static final Pattern NO_NAME =
      Pattern.compile(".*(?:ists|ians|ers|eers|men|women|iks|ly)");

  private final String text;
  private final Set<String> names;

  /**
   * @param names words with a capital that stand inside a sentence on this page
   */
  Speaker(String text, Set<String> names) {
    this.text = text;
    this.names = names;
  }

  /** Who wrote the work in the brackets at an offset, by the sentence before the quotation. */
  List<String> ofQuotationBefore(int bracket) {
    OptionalInt quotation = Quoted.beginning(text, bracket);
    if (quotation.isEmpty()) return List.of();
    return found(BEFORE_QUOTATION, quotation.getAsInt(), PART).orElse(List.of());
  }

  /**
   * Who wrote the work whose title stands in the sentence.
   *
   * @param title the offset of the title with its marks
   * @param behind the offset after the brackets behind it
   */
  List<String> ofTitle(int title, int behind) {
    return found(OWN_BOOK, title, ARTICLE)
        .or(() -> found(WRITES_IN, title, PART))
        .or(() -> behind(title, behind))
        .orElse(List.of());
  }

  private Optional<List<String>> behind(int title, int behind) {
    Matcher after = BEHIND_SOURCE.matcher(text).region(behind, text.length());
    boolean writes = endingAt(IN_HIS_BOOK, title).find() && after.lookingAt();
    return writes ? people(after, PART) : Optional.empty();
  }

  private Optional<List<String>> found(Pattern sentence, int end, Pattern spoilt) {
    Matcher found = endingAt(sentence, end);
    return found.find() ? people(found, spoilt) : Optional.empty();
  }

  /** Looks for words that end at an offset, no farther back than a sentence's part is long. */
  private Matcher endingAt(Pattern words, int end) {
    return words
        .matcher(text)
        .region(Math.max(0, end - LOOKED_BACK), end)
        .useTransparentBounds(true);
  }

  private Optional<List<String>> people(Matcher found, Pattern spoilt) {
    int at = found.start("names");
    boolean starts = startsSentence(at);
    List<String> people =
        List.of(Optional.ofNullable(found.group("names")).orElse("").split("\\s(?:and|&)\\s"));
    boolean certain =
        !endingAt(spoilt, at).find() && people.stream().allMatch(name -> isName(name, starts));
    return certain ? Optional.of(people) : Optional.empty();
  }

  private boolean startsSentence(int at) {
    int end = at - 1;
    while (end >= 0 && text.charAt(end) == ' ') end--;
    return end < 0 || SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
  }

  /** A single word at the beginning of a sentence is a name only if it is one elsewhere. */
  private boolean isName(String name, boolean startsSentence) {
    String first = name.replaceFirst("\\s.*", "");
    String last = Work.family(name);
    if (NO_NAME.matcher(first).matches() || NO_NAME.matcher(last).matches()) return false;
    return !startsSentence || name.contains(" ") || names.contains(name);
  }
}
