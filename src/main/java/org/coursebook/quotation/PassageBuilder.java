package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.coursebook.book.Attributes;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Places;
import org.coursebook.diagnostic.Span;

/** Lays the inline content of a line out as one text. */
final class PassageBuilder {
  private static final String UNSOURCED = "unsourced";

  final Places places;
  final StringBuilder text = new StringBuilder();
  final List<Integer> offsets = new ArrayList<>();
  final List<Passage.Part> parts = new ArrayList<>();
  final List<Passage.Part> exempt = new ArrayList<>();
  final TreeMap<Integer, String> languages = new TreeMap<>();

  PassageBuilder(Places places, String language) {
    this.places = places;
    languages.put(0, language);
  }

  /** Whether something's attributes say that it needs no source. */
  static boolean isExempt(Attributes attributes) {
    return attributes.classes().contains(UNSOURCED);
  }

  PassageBuilder add(List<Inline> content) {
    content.forEach(this::add);
    return this;
  }

  private void add(Inline inline) {
    int from = text.length();
    if (inline instanceof Inline.Text words) words(words);
    else if (inline instanceof Inline.Formatted formatted) {
      within(formatted.attributes(), formatted.content());
    } else if (inline instanceof Inline.Link link) within(link.attributes(), link.content());
    else if (inline instanceof Inline.Abbreviation abbreviation) add(abbreviation.content());
    else if (inline instanceof Inline.LineBreak) one(' ', inline.span());
    else if (!(inline instanceof Inline.NoteCall || inline instanceof Inline.Citation)) {
      one(Passage.THING, inline.span());
    }
    if (!(inline instanceof Inline.Text)) {
      parts.add(new Passage.Part(from, text.length(), inline));
    }
  }

  private void one(char c, Span span) {
    text.append(c);
    offsets.add(places.offset(span));
  }

  private void within(Attributes attributes, List<Inline> content) {
    int from = text.length();
    String around = languages.lastEntry().getValue();
    if (!attributes.language().isEmpty()) languages.put(from, attributes.language());
    add(content);
    if (!attributes.language().isEmpty()) languages.put(text.length(), around);
    if (isExempt(attributes)) {
      exempt.add(new Passage.Part(from, text.length(), new Inline.Text("", Span.startOf(""))));
    }
  }

  private void words(Inline.Text words) {
    int start = places.offset(words.span());
    int end = places.end(words.span());
    int[] found = Alignment.of(words.text(), places.text().substring(start, end));
    for (int i = 0; i < words.text().length(); i++) {
      text.append(words.text().charAt(i));
      offsets.add(start + found[i]);
    }
  }
}
