package org.coursebook.quotation;

import java.util.regex.Pattern;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.quotation.LessonText.Quoted;

/** Tells block quotes that quote nobody: remarks and boxes set off with the same mark. */
final class Asides {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^\\W*(?:\\p{L}+ )?(?:note|lesson|reason|tip|warning|caution"
              + "|important|hint|remark|example|info|question|answer"
              + "|q|a|todo|update|edit|disclaimer|spoiler|summary)\\b[^.]{0,40}[:—–-]"
              + "|^(?:note|notice|remember) that\\b");

  /** A line of fewer words introduces nothing, unless it says so. */
  private static final int FEW = 15;

  private Asides() {}

  static boolean isAside(Quoted quote) {
    if (quote.passages().isEmpty()) return true;
    if (quote.attribution().isPresent()) return false;
    Block.Quotation block = quote.block();
    boolean plain = block.blocks().stream().allMatch(Block.Paragraph.class::isInstance);
    if (!plain || block.blocks().isEmpty()) return true;
    Passage first = quote.passages().get(0);
    return LABEL.matcher(first.text).find()
        || isPictograph(first.text)
        || isOwn(quote)
        || beginsWithLabel(block.blocks().get(0))
        || isCode(quote);
  }

  /** Whether the words before it tell that the author speaks, not somebody else. */
  private static boolean isOwn(Quoted quote) {
    if (quote.passages().get(0).text.isEmpty() || Chars.isMark(quote.passages().get(0).at(0))) {
      return false;
    }
    if (quote.before().isEmpty()) return true;
    String lead = quote.before().get().text.strip();
    String sentence = lead.substring(Sentences.start(lead, lead.length()));
    return Speech.isOwn(sentence) || (Words.count(lead) < FEW && !Speech.introduces(lead));
  }

  private static boolean isPictograph(String text) {
    return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.OTHER_SYMBOL;
  }

  private static boolean beginsWithLabel(Block first) {
    return first instanceof Block.Paragraph paragraph
        && !paragraph.content().isEmpty()
        && paragraph.content().get(0) instanceof Inline.Formatted formatted
        && (formatted.format() == Inline.Format.STRONG || isSpeaker(paragraph));
  }

  /** Whether a name and a colon stand before the words, as in a play. */
  private static boolean isSpeaker(Block.Paragraph paragraph) {
    return paragraph.content().size() > 1
        && paragraph.content().get(1) instanceof Inline.Text text
        && text.text().startsWith(":");
  }

  private static boolean isCode(Quoted quote) {
    return quote.passages().stream().anyMatch(p -> p.text.indexOf(Passage.THING) >= 0);
  }
}
