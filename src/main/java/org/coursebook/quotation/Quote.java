package org.coursebook.quotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.diagnostic.Span;
import org.coursebook.quotation.LessonText.Quoted;
import org.coursebook.quotation.Words.Word;

/**
 * A passage of quoted words.
 *
 * @param words what is quoted
 * @param keys the sources that are cited for it
 * @param isAside whether it is a box that quotes nobody
 */
record Quote(Passage passage, List<Word> words, Set<String> keys, boolean isAside) {

  /** The place of some of its words; of the one before where there are none. */
  Span span(int from, int to) {
    if (from < to) return passage.span(words.get(from).from(), words.get(to - 1).to());
    int at = Math.max(0, Math.min(from, words.size()) - 1);
    return passage.span(words.get(at).from(), words.get(at).to());
  }

  String text(int from, int to) {
    if (from >= to) return "";
    return passage.text.substring(words.get(from).from(), words.get(to - 1).to());
  }

  /** The quotations of a lesson; each paragraph of a block quote is one. */
  static List<Quote> of(LessonText text, List<Pairing> pairings) {
    List<Quote> quotes = new ArrayList<>();
    for (Pairing pairing : pairings) {
      Passage passage = pairing.passage;
      if (passage.quoted || passage.kind == Passage.Kind.HEADING) continue;
      for (Pair pair : pairing.outermost()) {
        List<Word> words = Words.quoted(passage.text, pair.from(), pair.to());
        quotes.add(new Quote(passage, words, keys(text, passage, pair), false));
      }
    }
    for (Quoted quoted : text.quotes) {
      Set<String> keys = keys(text, quoted);
      boolean aside = Asides.isAside(quoted);
      for (Passage passage : quoted.passages()) {
        List<Word> words = Words.quoted(passage.text, 0, passage.text.length());
        if (!words.isEmpty()) quotes.add(new Quote(passage, words, keys, aside));
      }
    }
    return quotes;
  }

  /** What is cited behind the quotation in its sentence; if nothing is, before it. */
  private static Set<String> keys(LessonText text, Passage passage, Pair pair) {
    int end = Sentences.end(passage.text, pair.end());
    Set<String> behind = keys(text, passage, pair.to(), end + 1);
    if (!behind.isEmpty()) return behind;
    return keys(text, passage, Sentences.start(passage.text, pair.open().at()), pair.open().at());
  }

  private static Set<String> keys(LessonText text, Quoted quoted) {
    Set<String> keys = new LinkedHashSet<>();
    for (Passage inside : quoted.passages()) {
      keys.addAll(keys(text, inside, 0, inside.text.length()));
    }
    quoted.attribution().ifPresent(line -> keys.addAll(keys(text, line, 0, line.text.length())));
    if (!keys.isEmpty() || quoted.before().isEmpty()) return keys;
    Passage before = quoted.before().get();
    int length = before.text.length();
    return keys(text, before, Sentences.start(before.text, length), length);
  }

  private static Set<String> keys(LessonText text, Passage passage, int from, int to) {
    Set<String> keys = new LinkedHashSet<>();
    for (Passage.Part part : passage.parts) {
      if (part.from() < from || part.from() > to) continue;
      if (part.what() instanceof Inline.Citation citation) add(citation, keys);
      if (part.what() instanceof Inline.NoteCall call) note(text, call, keys);
    }
    return keys;
  }

  private static void add(Inline.Citation citation, Set<String> keys) {
    citation.items().forEach(item -> keys.add(item.key()));
  }

  private static void note(LessonText text, Inline.NoteCall call, Set<String> keys) {
    text.lesson.notes().stream()
        .filter(note -> note.id().equals(call.note()))
        .flatMap(note -> note.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).content().stream())
        .forEach(
            inline -> {
              if (inline instanceof Inline.Citation citation) add(citation, keys);
            });
  }
}
