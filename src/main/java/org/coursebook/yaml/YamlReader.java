package org.coursebook.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into a tree with places. Only what a course needs: one document of keys, lists and
 * texts; no aliases, no tags, bounded in size and depth.
 */
public final class YamlReader {
  private static final int MAX_CHARACTERS = 1 << 20;
  private static final int MAX_DEPTH = 16;

  private final String file;
  private final int firstLine;
  private final Code malformed;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Yaml> root = Optional.empty();
  private boolean understood = true;

  /** A list or a group of keys that isn't closed yet. */
  private record Open(boolean isList, List<Yaml> children, Span span) {}

  /**
   * @param firstLine the line of the file that the text begins on
   * @param malformed the code to report what is no YAML under
   */
  public YamlReader(String file, int firstLine, Code malformed, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.malformed = malformed;
    this.problems = problems;
  }

  /** The tree, or nothing if the text is empty or malformed, which is reported. */
  public Optional<Yaml> read(String text) {
    return read(text, MAX_CHARACTERS);
  }

  /**
   * The tree of a text that may be longer than settings are.
   *
   * @param most how many characters it may have
   */
  public Optional<Yaml> read(String text, int most) {
    if (text.length() > most) {
      complain(start(), "this is too long to be settings", "write the text into a lesson instead");
      return Optional.empty();
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(Math.max(most, MAX_CHARACTERS) * 4)
            .build();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (!accept(event)) return Optional.empty();
      }
    } catch (MarkedYamlEngineException e) {
      YamlComplaint complaint = YamlComplaint.of(e);
      complain(place(complaint.mark(), 1), complaint.message(), complaint.hint());
      return Optional.empty();
    } catch (ReaderException e) {
      reportForbidden(text, e);
      return Optional.empty();
    } catch (YamlEngineException e) {
      complain(start(), "this can't be read as YAML", "compare it with the example in the manual");
      return Optional.empty();
    }
    return root;
  }

  /** Whether nothing was malformed in what was read. */
  public boolean understood() {
    return understood;
  }

  private boolean accept(Event event) {
    if (event instanceof DocumentStartEvent && root.isPresent()) {
      return refuse(event, "a second document begins here", "remove this line and what follows");
    }
    if (event instanceof AliasEvent) {
      return refuse(event, "a value can't begin with `*` here", "put quotes around the value");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return refuse(event, "a value can't begin with `&` here", "put quotes around the value");
    }
    if (hasTag(event)) {
      return refuse(event, "a value can't begin with `!` here", "put quotes around the value");
    }
    if (event instanceof ScalarEvent scalar) {
      add(new Yaml.Text(scalar.getValue(), !scalar.isPlain(), span(event)));
    } else if (event instanceof CollectionStartEvent) {
      if (open.size() == MAX_DEPTH) {
        return refuse(event, "this is nested too deep", "a course has a few levels only");
      }
      open.push(new Open(event instanceof SequenceStartEvent, new ArrayList<>(), span(event)));
    } else if (isEnd(event)) {
      return close(open.pop());
    }
    return true;
  }

  private static boolean isEnd(Event event) {
    return event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
  }

  private static boolean hasTag(Event event) {
    if (event instanceof ScalarEvent scalar) return scalar.getTag().isPresent();
    return event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }

  private void add(Yaml value) {
    if (open.isEmpty()) root = Optional.of(value);
    else open.element().children().add(value);
  }

  private boolean close(Open finished) {
    if (finished.isList()) {
      add(new Yaml.Items(finished.children(), finished.span()));
      return true;
    }
    List<Yaml.Entry> entries = new ArrayList<>();
    for (int i = 0; i < finished.children().size(); i += 2) {
      if (!(finished.children().get(i) instanceof Yaml.Text key)) {
        complain(
            finished.children().get(i).span(),
            "a key is a word, not a list or a group of keys",
            "write `key: value`");
        return false;
      }
      entries.add(new Yaml.Entry(key, finished.children().get(i + 1)));
    }
    add(new Yaml.Entries(entries, finished.span()));
    return true;
  }

  private boolean refuse(Event event, String message, String hint) {
    complain(span(event), message, hint);
    return false;
  }

  private void complain(Span span, String message, String hint) {
    understood = false;
    problems.report(malformed, span, message, hint);
  }

  private void reportForbidden(String text, ReaderException e) {
    int at =
        text.offsetByCodePoints(
            0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
    int line = firstLine + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - text.lastIndexOf('\n', at - 1);
    complain(
        new Span(file, line, column, 1),
        "the invisible character U+%s can't stand here"
            .replace("%s", Integer.toHexString(0x10000 | e.getCodePoint()).substring(1)),
        "remove it; it may have come along with copied text");
  }

  private Span start() {
    return new Span(file, firstLine, 1, 0);
  }

  private Span span(Event event) {
    YamlMark begin = YamlMark.of(event.getStartMark());
    YamlMark end = YamlMark.of(event.getEndMark());
    boolean isScalar = event instanceof ScalarEvent;
    return place(begin, isScalar ? Math.max(0, end.index() - begin.index()) : 0);
  }

  private Span place(YamlMark mark, int length) {
    return new Span(file, firstLine + mark.line(), 1 + mark.column(), length);
  }
}
