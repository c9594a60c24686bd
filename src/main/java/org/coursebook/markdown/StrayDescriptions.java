package org.coursebook.markdown;

import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Reports {@code longdesc=} behind anything but a picture, where its words would be lost. */
final class StrayDescriptions extends TreeMapper {
  private final Problems problems;

  StrayDescriptions(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected Attributes attributes(Attributes attributes, Block block) {
    return judge(attributes, block.span());
  }

  @Override
  protected Attributes attributes(Attributes attributes, Inline inline) {
    return inline instanceof Inline.Image ? attributes : judge(attributes, inline.span());
  }

  private Attributes judge(Attributes attributes, Span span) {
    if (attributes.others().containsKey(LongDescriptions.NAME)) {
      problems.report(
          Code.LONGDESC_MISPLACED,
          span,
          "`longdesc` describes a picture, and this is none",
          "write it right behind its picture, on the same line: `![…](…){longdesc=\"…\"}`");
    }
    return attributes;
  }
}
