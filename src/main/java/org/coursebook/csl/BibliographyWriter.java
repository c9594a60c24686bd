package org.coursebook.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the entries of the list of sources (CSL 1.0.2, "Bibliography"). */
final class BibliographyWriter {
  private final Renderer renderer;
  private final Terms terms;
  private final StyleNode part;
  private final StyleNode layout;

  BibliographyWriter(Renderer renderer, Terms terms, StyleNode part) {
    this.renderer = renderer;
    this.terms = terms;
    this.part = part;
    this.layout =
        part.child("layout").orElseGet(() -> new StyleNode("layout", Map.of(), List.of(), "", 0));
  }

  List<Entry> write(List<Subject> sorted) {
    List<Entry> entries = new ArrayList<>();
    Line before = Line.EMPTY;
    for (Subject subject : sorted) {
      Line line = renderer.children(layout, subject).line();
      Line names = subject.firstNames;
      boolean repeats =
          part.has("subsequent-author-substitute") && !names.isEmpty() && names.equals(before);
      if (repeats) {
        Subject again = new Subject(subject.reference, subject.placed, subject.distinction, part);
        again.citationNumber = subject.citationNumber;
        again.namesSubstitute = Optional.of(part.get("subsequent-author-substitute"));
        line = renderer.children(layout, again).line();
      }
      before = names;
      if (line.isEmpty()) continue;
      Line done = line.formatted(layout).after(layout.get("prefix")).plus(layout.get("suffix"));
      entries.add(new Entry(subject.reference.id(), Finishing.of(done, terms)));
    }
    return entries;
  }
}
