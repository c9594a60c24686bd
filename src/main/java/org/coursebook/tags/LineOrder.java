package org.coursebook.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;

/**
 * The order of words in a block. The layout engine sorts what stands in a line by the elements of
 * the document, and bare words then come before or after all others; but the numbers of the pieces
 * go by the order in which a line was painted, from its beginning to its end.
 */
final class LineOrder {
  private static final Comparator<Content> BY_PLACE =
      Comparator.comparingInt((Content one) -> one.page().getInt(COSName.STRUCT_PARENTS))
          .thenComparingInt(Content::number);

  private LineOrder() {}

  /** The kids of a block, its words in order; pictures, which are painted at another time, stay. */
  static List<Kid> of(List<Kid> kids) {
    List<Integer> places = new ArrayList<>();
    List<Kid> words = new ArrayList<>();
    for (int i = 0; i < kids.size(); i++) {
      if (first(kids.get(i)).isEmpty()) continue;
      places.add(i);
      words.add(kids.get(i));
    }
    words.sort(Comparator.comparing(kid -> first(kid).orElseThrow(), BY_PLACE));
    List<Kid> ordered = new ArrayList<>(kids);
    for (int i = 0; i < places.size(); i++) ordered.set(places.get(i), words.get(i));
    return ordered;
  }

  /** The first words of a kid, if it is of a line. */
  private static Optional<Content> first(Kid kid) {
    if (kid instanceof Content content) {
      return content.isAnnotation() ? Optional.empty() : Optional.of(content);
    }
    Tag tag = (Tag) kid;
    if (!tag.isInline()) return Optional.empty();
    return tag.kids().stream().flatMap(inner -> first(inner).stream()).findFirst();
  }
}
