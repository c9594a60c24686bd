package org.coursebook.proof;

/** Where the links of an EPUB lead: to a file, or an element in it. */
final class ScreenGoals implements Conservation.Goals {
  private final EpubCopy epub;

  ScreenGoals(EpubCopy epub) {
    this.epub = epub;
  }

  @Override
  public String fault(Goal goal, int at) {
    if (!(goal instanceof Goal.Within place)) return "leads to " + LinkCheck.shown(goal);
    Integer there = epub.anchors().get(place.anchor());
    if (there == null) return "leads to " + place.anchor() + ", which is not in it";
    // An element may stand around others that begin with the same letter.
    boolean same = epub.copy().letterAt(there) == epub.copy().letterAt(at);
    return same ? "" : "leads to " + place.anchor() + ", which is another place";
  }

  @Override
  public String page(int at) {
    return "";
  }
}
