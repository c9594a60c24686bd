package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.TreeMapper;
import org.coursebook.language.Punctuation;
import org.jspecify.annotations.Nullable;

/**
 * Sets the punctuation of a lesson as its language wants it. A run of text sees its neighbours
 * across the borders of what is set off; code and URLs stay as they are.
 */
final class SmartPunctuation extends TreeMapper {
  private static final int BORDER = -1;

  /** Stands for something of a line that is neither words nor space. */
  private static final int THING = 'x';

  private final IdentityHashMap<Inline.Text, String> set = new IdentityHashMap<>();
  private String language;

  SmartPunctuation(String language) {
    this.language = language;
  }

  /** A stretch of a line: words to set, or what only counts as a neighbour. */
  private record Run(Inline.@Nullable Text words, String text, String language) {}

  private void line(List<Inline> content) {
    List<Run> runs = new ArrayList<>();
    collect(content, language, runs);
    String line = Primes.set(runs.stream().map(Run::text).collect(Collectors.joining()));
    int from = 0;
    int before = BORDER;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int after = i + 1 < runs.size() ? runs.get(i + 1).text().codePointAt(0) : BORDER;
      String text = line.substring(from, from + run.text().length());
      from += text.length();
      if (run.words() != null) {
        set.put(run.words(), Punctuation.of(run.language()).apply(text, before, after));
      }
      before = run.text().codePointBefore(run.text().length());
    }
  }

  private void collect(List<Inline> content, String tag, List<Run> runs) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        if (!text.text().isEmpty()) runs.add(new Run(text, text.text(), tag));
      } else if (inline instanceof Inline.Formatted formatted) {
        collect(formatted.content(), within(formatted.attributes(), tag), runs);
      } else if (inline instanceof Inline.Link link) {
        collect(link.content(), within(link.attributes(), tag), runs);
      } else if (inline instanceof Inline.Abbreviation abbreviation) {
        collect(abbreviation.content(), tag, runs);
      } else if (inline instanceof Inline.LineBreak) {
        runs.add(new Run(null, " ", tag));
      } else if (!isCall(inline)) {
        runs.add(new Run(null, Character.toString(THING), tag));
      }
    }
  }

  /** Whether it will be a number over the line, or words in brackets, which part nothing. */
  private static boolean isCall(Inline inline) {
    return inline instanceof Inline.NoteCall
        || (inline instanceof Inline.Citation citation && !citation.inText());
  }

  private static String within(Attributes attributes, String around) {
    return attributes.language().isEmpty() ? around : attributes.language();
  }

  private <T> T in(Attributes attributes, Supplier<T> reading) {
    String around = language;
    language = within(attributes, around);
    T result = reading.get();
    language = around;
    return result;
  }

  @Override
  public Lesson lesson(Lesson lesson) {
    line(lesson.title());
    return super.lesson(lesson);
  }

  @Override
  public List<Block> paragraph(Block.Paragraph paragraph) {
    in(paragraph.attributes(), () -> prepare(paragraph.content()));
    return super.paragraph(paragraph);
  }

  @Override
  public List<Block> heading(Block.Heading heading) {
    in(heading.attributes(), () -> prepare(heading.content()));
    return super.heading(heading);
  }

  private boolean prepare(List<Inline> content) {
    line(content);
    return true;
  }

  @Override
  public List<Block> itemList(Block.ItemList list) {
    return in(list.attributes(), () -> super.itemList(list));
  }

  @Override
  public List<Block> quotation(Block.Quotation quotation) {
    return in(
        quotation.attributes(),
        () -> {
          line(quotation.attribution());
          return super.quotation(quotation);
        });
  }

  @Override
  public List<Block> table(Block.Table table) {
    return in(
        table.attributes(),
        () -> {
          line(table.caption());
          return super.table(table);
        });
  }

  @Override
  public List<Block> figure(Block.Figure figure) {
    return in(
        figure.attributes(),
        () -> {
          line(figure.caption());
          return super.figure(figure);
        });
  }

  @Override
  public List<Block> definitionList(Block.DefinitionList list) {
    return in(
        list.attributes(),
        () -> {
          list.definitions().forEach(definition -> definition.terms().forEach(this::line));
          return super.definitionList(list);
        });
  }

  @Override
  public List<Block> alert(Block.Alert alert) {
    return in(alert.attributes(), () -> super.alert(alert));
  }

  @Override
  public List<Block> division(Block.Division division) {
    return in(division.attributes(), () -> super.division(division));
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    String printed = set.getOrDefault(text, text.text());
    return List.of(new Inline.Text(Escapes.restore(printed), text.span()));
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    String tag = within(image.attributes(), language);
    String printed = Punctuation.of(tag).apply(image.alternative(), BORDER, BORDER);
    return List.of(
        new Inline.Image(
            image.source(),
            Escapes.restore(printed),
            image.title(),
            image.attributes(),
            image.span()));
  }
}
