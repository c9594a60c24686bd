package org.coursebook.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Where the links of a PDF lead: to a line of a page, the first one below a point. */
final class PaperGoals implements Conservation.Goals {
  /** How far a line may reach above the point that leads to it, in points. */
  private static final float ABOVE = 2;

  /** How large any letter is taken to be, in points. */
  private static final float SMALLEST = 6;

  private static final TreeSet<Float> NONE = new TreeSet<>();

  private final PdfCopy pdf;
  private final Copy<Spot> copy;
  private final Map<Integer, TreeSet<Float>> lines = new HashMap<>();

  PaperGoals(PdfCopy pdf) {
    this.pdf = pdf;
    this.copy = pdf.copy();
    for (Spot spot : copy.places()) {
      lines.computeIfAbsent(spot.page(), page -> new TreeSet<>()).add(spot.baseline());
    }
  }

  @Override
  public String fault(Goal goal, int at) {
    Spot target = spot(at);
    if (!(goal instanceof Goal.OnPage place)) return "leads to " + LinkCheck.shown(goal);
    if (place.page() != target.page()) {
      return "leads to page %s and not to %s".formatted(pdf.label(place.page()), target.name());
    }
    boolean there = leads(place, 0, target) || leads(place, ABOVE, target);
    return there ? "" : "leads to another line of " + target.name();
  }

  private boolean leads(Goal.OnPage place, float above, Spot target) {
    Float line = lines.getOrDefault(place.page(), NONE).floor(place.top() + above);
    float near = Math.max(target.size(), SMALLEST);
    return line != null && Math.abs(line - target.baseline()) <= near;
  }

  @Override
  public String page(int at) {
    return pdf.label(spot(at).page());
  }

  private Spot spot(int at) {
    return copy.place(copy.isPicture(at) ? at : copy.letterAt(at));
  }
}
