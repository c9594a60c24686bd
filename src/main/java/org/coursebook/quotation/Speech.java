package org.coursebook.quotation;

import java.util.regex.Pattern;

/** Tells a quotation from other uses of the same marks, by the words around them. */
final class Speech {
  private static final int MANY_WORDS = 20;

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)\\b(?:said|says|saying|wrote|writes|writing|written|explain(?:s|ed)|declare[sd]?"
              + "|declaring|argue[sd]|arguing|state[sd]|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)"
              + "|remark(?:s|ed)|observe[sd]|note[sd]|add(?:s|ed)|reply|replie[sd]|answered|asked"
              + "|asks|told|tells|announced|admitted|conceded|concluded|recalled|recalls|reported"
              + "|stressed|demanded|proclaimed|described|describes|call(?:s|ed)|put it|puts it"
              + "|quote[sd]?|quoting|according to|in the words of|exclaimed|protested|promised"
              + "|commented|summed up|complained|noticed|words|speech|letter|resolution|article"
              + "|telegram|appeal|slogan|testament|manifesto|order|decree"
              + "|spe(?:ak|aks|aking) of|spoke of|confess(?:es|ed|ion)|thought of)\\b");

  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?iu)\\b(?:you|your|yourself|you[’']re|you[’']ve|you[’']ll|we|let[’']s|imagine|suppose"
              + "|someone|somebody|anyone|I|I[’']d|I[’']ll|I[’']ve|my|our|us|me"
              + "|(?:might|would|could|may) (?:say|ask|think|argue|claim|answer|reply)"
              + "|e\\.g|i\\.e|for example|for instance|something like|in other words"
              + "|means?|meaning|question|rule|think of|reads? as|interpreted)\\b");

  private static final Pattern MACHINE =
      Pattern.compile(
          "(?iu)\\b(?:error|message|compiler|console|output|prints?|printed|button|menu|dialog"
              + "|label|field|string|log|logged|code|program|function|variable|file|option|browser"
              + "|JavaScript|JS|Rust|specification|spec|tool|command|checkbox|engine)\\b");

  private static final Pattern DEFINED =
      Pattern.compile(
          "(?iu)\\b(?:defin\\w+|template|summar\\w+|as follows|conclusion|licen[sc]\\w+)\\b");

  /** A name: capitals in the middle of a sentence, or two words with capitals. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{Ll},’] )\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )*\\p{Lu}\\p{Ll}+");

  /** What goes before words that serve as an example, or say what something is. */
  private static final Pattern INSTANCE =
      Pattern.compile("(?iu)\\b(?:like|such as|is an?|(?:be )?described as)\\W*$");

  private Speech() {}

  /** Whether words in marks are somebody's, whose source a reader may ask for. */
  static boolean isQuoted(String before, String quoted, String after, int words) {
    String near = before.length() > 140 ? before.substring(before.length() - 140) : before;
    String behind = after.length() > 70 ? after.substring(0, 70) : after;
    if (quoted.indexOf(Passage.THING) >= 0 || INSTANCE.matcher(before).find()) return false;
    String around = near + " " + behind;
    if (SUPPOSED.matcher(around).find() || MACHINE.matcher(around).find()) return false;
    if (SAID.matcher(around).find()) return true;
    return words > MANY_WORDS && NAME.matcher(around).find();
  }

  /** Whether a verb of speech, or a colon, comes next at an offset. */
  static boolean follows(String text, int at) {
    String near = text.substring(at, Math.min(text.length(), at + 30));
    return near.startsWith(":") || SAID.matcher(near).find();
  }

  /** Whether a line of a few words announces what somebody said. */
  static boolean introduces(String line) {
    return SAID.matcher(line).find() || (line.endsWith(":") && Words.count(line) > 2);
  }

  /** Whether a sentence introduces words of the author's own. */
  static boolean isOwn(String sentence) {
    boolean thought = SUPPOSED.matcher(sentence).find() || MACHINE.matcher(sentence).find();
    return (thought || DEFINED.matcher(sentence).find()) && !SAID.matcher(sentence).find();
  }
}
