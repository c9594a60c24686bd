package org.coursebook.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.csl.Cluster;
import org.coursebook.csl.Placed;
import org.coursebook.csl.Position;
import org.coursebook.csl.Positions;
import org.coursebook.csl.Style;

/**
 * What follows on what: whether a source was cited before, and whether "ibid." would say which is
 * meant. Stricter than CSL, for readers: "ibid." begins a note, points to the note just before it
 * in the same lesson, and that note cites one source and no other.
 */
final class Succession {
  private final Positions positions;
  private final boolean afresh;
  private final List<Mention> noteBefore = new ArrayList<>();
  private final List<Mention> thisNote = new ArrayList<>();
  private String lesson = "";

  /**
   * @param afresh whether each lesson names every source in full once
   */
  Succession(Style style, boolean afresh) {
    this.positions = new Positions(style);
    this.afresh = afresh;
  }

  /**
   * How a mention is to be formatted.
   *
   * @param plain its form that can stand anywhere
   * @param ibid the one for where the note before is seen, if there is any
   */
  record Forms(List<Placed> plain, Optional<List<Placed>> ibid) {}

  /** The forms of the mention that comes next. */
  Forms next(Mention mention) {
    turnTo(mention);
    List<Placed> placed = positions.next(new Cluster(mention.cites(), mention.note()));
    List<Placed> plain = placed.stream().map(Succession::plain).toList();
    boolean offered = mayBeIbid(mention) && isIbid(placed.get(0));
    if (mention.isInNote()) thisNote.add(mention);
    return new Forms(plain, offered ? Optional.of(placed) : Optional.empty());
  }

  private void turnTo(Mention mention) {
    if (!mention.lesson().equals(lesson)) {
      lesson = mention.lesson();
      noteBefore.clear();
      thisNote.clear();
      if (afresh) positions.startAfresh();
      else positions.startNumbering();
    }
    if (!mention.isInNote() || thisNote.isEmpty()) return;
    if (thisNote.get(0).note() == mention.note()) return;
    noteBefore.clear();
    noteBefore.addAll(thisNote);
    thisNote.clear();
  }

  private static boolean isIbid(Placed placed) {
    return placed.position() == Position.IBID || placed.position() == Position.IBID_WITH_LOCATOR;
  }

  private static Placed plain(Placed placed) {
    Position position = isIbid(placed) ? Position.SUBSEQUENT : placed.position();
    return new Placed(placed.cite(), position, placed.near(), placed.firstNote());
  }

  private boolean mayBeIbid(Mention mention) {
    return mention.isInNote()
        && mention.begins()
        && noteBefore.size() == 1
        && noteBefore.get(0).note() == mention.note() - 1
        && !mention.onlySource().isEmpty()
        && mention.onlySource().equals(noteBefore.get(0).onlySource())
        && mention.cites().get(0).prefix().isBlank();
  }
}
