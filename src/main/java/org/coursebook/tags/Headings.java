package org.coursebook.tags;

/** Headings whose levels leave no step out, as PDF/UA-1 (7.4.2) wants them. */
final class Headings {
  private int last;

  private Headings() {}

  static void level(Tag document) {
    new Headings().walk(document);
  }

  private void walk(Tag tag) {
    if (tag.type().matches("H[1-6]")) {
      last = Math.min(last + 1, tag.type().charAt(1) - '0');
      tag.become("H" + last);
      return;
    }
    tag.tags().forEach(this::walk);
  }
}
