package org.coursebook.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts each note where it is to be heard: after the paragraph that calls it, or at the end of the
 * cell, the list item or the caption.
 */
final class Notes {
  /** What is made of blocks, and may have a note among them. */
  private static final Set<String> HOSTS =
      Set.of("Document", "Part", "Sect", "Div", "BlockQuote", "LBody", "TD", "TH", "Caption");

  /** What is made of such things, and has no place for a note itself. */
  private static final Set<String> FRAMES =
      Set.of("L", "Table", "THead", "TBody", "TFoot", "TR", "TOC", "TOCI");

  private final Map<String, Tag> notes;

  /**
   * Notes to be placed.
   *
   * @param notes each by its id
   */
  Notes(Map<String, Tag> notes) {
    this.notes = notes;
  }

  void place(Tag document) {
    inside(document);
    // None is lost, even if its call is not where a call should be.
    document.kids().addAll(notes.values());
    notes.clear();
  }

  private void inside(Tag tag) {
    if (HOSTS.contains(tag.type())) host(tag);
    else if (tag.is("LI")) item(tag);
    else if (FRAMES.contains(tag.type())) tag.tags().forEach(this::inside);
  }

  private void host(Tag host) {
    List<Kid> kids = new ArrayList<>();
    List<Tag> called = new ArrayList<>();
    for (Kid kid : host.kids()) {
      // What was called in loose words comes after the last of them.
      if (!kid.isInline()) flush(called, kids);
      kids.add(kid);
      if (kid instanceof Tag tag) {
        if (HOSTS.contains(tag.type()) || FRAMES.contains(tag.type()) || tag.is("LI")) inside(tag);
        else gather(tag, called);
        if (!tag.isInline()) flush(called, kids);
      }
    }
    flush(called, kids);
    host.setKids(kids);
  }

  /** A term that calls a note has it before its meaning. */
  private void item(Tag item) {
    List<Tag> called = new ArrayList<>();
    for (Tag tag : item.tags()) {
      if (tag.is("LBody")) {
        inside(tag);
        tag.kids().addAll(0, called);
        called.clear();
      } else {
        gather(tag, called);
      }
    }
    if (!called.isEmpty()) item.kids().add(Tag.of("LBody", List.copyOf(called)));
  }

  private static void flush(List<Tag> called, List<Kid> kids) {
    kids.addAll(called);
    called.clear();
  }

  private void gather(Tag tag, List<Tag> called) {
    if (tag.is("Link") && tag.hasClass("note-call")) {
      Tag note = notes.remove(tag.attribute("href").substring(1));
      if (note != null) called.add(note);
    }
    for (Tag inner : tag.tags()) gather(inner, called);
  }
}
