package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coursebook.book.Block;
import org.coursebook.book.Note;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Places;

/** A lesson's notes and their calls: each is called once, and each call has its note. */
final class NoteLedger {
  private static final String UNDEFINED = "the note `[^%s]` is called here but never written";

  /** How many undefined notes are told which name comes near; behind them, time counts more. */
  private static final int MOST_HELPED = 50;

  private static final int MOST_NAMED = 200;

  private record Call(String id, int start, int end) {}

  private record Written(Note note, int start) {}

  private final Places places;
  private final LessonProblems problems;

  /** Where each note is defined, in the order written. */
  private final Map<String, Integer> defined = new LinkedHashMap<>();

  private final List<Call> calls = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private final Set<String> calledInNotes = new HashSet<>();
  private int inlineNotes;
  private int undefined;

  NoteLedger(Places places, LessonProblems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Takes note of a definition; false if the lesson has a note of that name already. */
  boolean define(String id, int start, int end) {
    Integer first = defined.putIfAbsent(id, start);
    if (first == null) return true;
    problems.report(
        Code.NOTE_DUPLICATE,
        start,
        end,
        "the note `[^%s]` is already written on line %d".formatted(id, places.line(first)),
        "give this one another name, or delete one of the two");
    return false;
  }

  /** Takes note of a call; false if there is no such note. */
  boolean call(String id, int start, int end) {
    if (defined.containsKey(id)) return calls.add(new Call(id, start, end));
    undefined(id, start, end);
    return false;
  }

  boolean isDefined(String id) {
    return defined.containsKey(id);
  }

  private void undefined(String id, int start, int end) {
    undefined++;
    if (undefined > MOST_HELPED) {
      problems.report(
          Code.NOTE_UNDEFINED, start, end, UNDEFINED.formatted(id), "write it, or remove the call");
      return;
    }
    String names =
        defined.isEmpty() ? "this lesson has no notes yet" : "this lesson's notes are " + names();
    String near =
        Nearest.to(id, defined.keySet()).map(n -> "did you mean `[^" + n + "]`? ").orElse("");
    problems.report(
        Code.NOTE_UNDEFINED,
        start,
        end,
        UNDEFINED.formatted(id),
        near + "write it as `[^%s]: …`, or remove the call; %s".formatted(id, names));
  }

  private String names() {
    String names = defined.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return defined.size() > MOST_NAMED ? names + " …" : names;
  }

  /** Reports a call inside a note; the note called counts as called. */
  void callInNote(String id, int start, int end) {
    calledInNotes.add(id);
    noteInNote(start, end);
  }

  void noteInNote(int start, int end) {
    problems.report(
        Code.NOTE_IN_NOTE,
        start,
        end,
        "a note can't have a note",
        "put what it says into the note itself, in parentheses for instance");
  }

  /** A name for a note that has none. */
  String nextInlineId() {
    inlineNotes++;
    return "^" + inlineNotes;
  }

  void write(String id, List<Block> blocks, int start, int end) {
    if (blocks.isEmpty()) {
      problems.report(
          Code.NOTE_EMPTY, start, end, "this note says nothing", "write it, or remove its call");
    }
    written.add(new Written(new Note(id, blocks, places.span(start, end)), start));
  }

  /** All notes in the order written. */
  List<Note> notes() {
    written.sort(Comparator.comparingInt(Written::start));
    return written.stream().map(Written::note).toList();
  }

  void close() {
    Map<String, Call> first = new HashMap<>();
    calls.sort(Comparator.comparingInt(Call::start));
    for (Call call : calls) {
      Call earlier = first.putIfAbsent(call.id(), call);
      if (earlier != null) calledTwice(call, earlier);
    }
    Set<String> called = new HashSet<>(first.keySet());
    called.addAll(calledInNotes);
    defined.forEach((id, start) -> uncalled(called, id, start));
  }

  private void calledTwice(Call call, Call earlier) {
    problems.report(
        Code.NOTE_CALLED_TWICE,
        call.start(),
        call.end(),
        "the note `[^%s]` is already called on line %d"
            .formatted(call.id(), places.line(earlier.start())),
        "write a second note, or remove one of the two calls");
  }

  private void uncalled(Set<String> called, String id, int start) {
    if (called.contains(id)) return;
    problems.report(
        Code.NOTE_UNCALLED,
        start,
        start + id.length() + 4,
        "the note `[^%s]` is written here but never called".formatted(id),
        "put `[^%s]` where it belongs in the text, or delete the note".formatted(id));
  }
}
