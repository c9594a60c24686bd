package org.coursebook.theme;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The features of OpenType that a reading system may show: those that it applies by itself,
 * whatever the script, and those that a style sheet asks for.
 */
final class ShownFeatures implements Predicate<String> {
  /** Rest until a style sheet asks for them; so do sets of styles and variants of characters. */
  private static final Set<String> RESTING =
      Set.of(
          "aalt", "afrc", "c2pc", "c2sc", "case", "cpsp", "cswh", "dlig", "dnom", "expt", "falt",
          "frac", "fwid", "halt", "hist", "hlig", "hojo", "hwid", "ital", "jp04", "jp78", "jp83",
          "jp90", "lnum", "mgrk", "nalt", "nlck", "numr", "onum", "ordn", "ornm", "palt", "pcap",
          "pkna", "pnum", "pwid", "qwid", "rand", "ruby", "salt", "sinf", "size", "smcp", "smpl",
          "subs", "sups", "swsh", "titl", "tnam", "tnum", "trad", "twid", "unic", "valt", "vert",
          "vhal", "vkrn", "vpal", "vrt2", "zero");

  private static final Pattern STYLE_SET = Pattern.compile("(?:ss|cv)\\d\\d");

  /** The words of {@code font-variant} and its kin. */
  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry("small-caps", Set.of("smcp")),
          Map.entry("all-small-caps", Set.of("smcp", "c2sc")),
          Map.entry("petite-caps", Set.of("pcap", "smcp")),
          Map.entry("all-petite-caps", Set.of("pcap", "c2pc", "smcp", "c2sc")),
          Map.entry("unicase", Set.of("unic")),
          Map.entry("titling-caps", Set.of("titl")),
          Map.entry("oldstyle-nums", Set.of("onum")),
          Map.entry("lining-nums", Set.of("lnum")),
          Map.entry("proportional-nums", Set.of("pnum")),
          Map.entry("tabular-nums", Set.of("tnum")),
          Map.entry("diagonal-fractions", Set.of("frac", "numr", "dnom")),
          Map.entry("stacked-fractions", Set.of("afrc")),
          Map.entry("ordinal", Set.of("ordn")),
          Map.entry("slashed-zero", Set.of("zero")),
          Map.entry("super", Set.of("sups")),
          Map.entry("sub", Set.of("subs")),
          Map.entry("discretionary-ligatures", Set.of("dlig")),
          Map.entry("historical-ligatures", Set.of("hlig")),
          Map.entry("historical-forms", Set.of("hist")));

  private static final Pattern VARIANT = Pattern.compile("font-variant[a-z-]*\\s*:([^;}]*)");
  private static final Pattern SETTINGS = Pattern.compile("font-feature-settings\\s*:([^;}]*)");
  private static final Pattern TAG = Pattern.compile("[\"']([ -~]{4})[\"']");
  private static final Set<String> FRACTIONS = Set.of("frac", "numr", "dnom");
  private static final int FRACTION_SLASH = 0x2044;

  private final Set<String> asked = new TreeSet<>();

  /**
   * The features for a text.
   *
   * @param css the whole style sheet
   * @param characters of the text; a fraction's stroke shows fractions without being asked
   */
  ShownFeatures(String css, Set<Integer> characters) {
    for (Matcher found = VARIANT.matcher(css); found.find(); ) {
      for (String word : found.group(1).strip().split("[\\s!]+", -1)) {
        asked.addAll(WORDS.getOrDefault(word, Set.of()));
      }
    }
    for (Matcher found = SETTINGS.matcher(css); found.find(); ) {
      TAG.matcher(found.group(1)).results().forEach(tag -> asked.add(tag.group(1)));
    }
    if (characters.contains(FRACTION_SLASH)) asked.addAll(FRACTIONS);
  }

  @Override
  public boolean test(String tag) {
    return asked.contains(tag) || (!RESTING.contains(tag) && !STYLE_SET.matcher(tag).matches());
  }
}
