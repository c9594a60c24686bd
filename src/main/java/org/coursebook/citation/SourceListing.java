package org.coursebook.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Citing;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.PlainText;
import org.coursebook.book.Target;
import org.coursebook.csl.Entry;
import org.coursebook.csl.Processor;
import org.coursebook.diagnostic.Span;
import org.coursebook.language.Labels;
import org.coursebook.language.Slug;
import org.coursebook.sources.Bibliography;
import org.coursebook.sources.Source;

/** Lists the sources, each with the places that cite it, of a book or of each lesson. */
final class SourceListing {
  /** The id of the list at the end of the book. */
  private static final String BOOK = "sources";

  private final Bibliography bibliography;
  private final Citing citing;
  private final boolean inNotes;
  private final Labels labels;
  private final List<Entry> entries;
  private final Set<String> listed = new HashSet<>();
  private final Map<String, String> anchors = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Map<String, Use>> uses = new HashMap<>();

  /**
   * A place that cites a source.
   *
   * @param lesson the id of its lesson
   * @param name what the lesson is called in the list
   * @param number of the note, or of the citation where there are no notes
   */
  private record Use(String lesson, String name, int number, Target target) {}

  SourceListing(
      Bibliography bibliography,
      Citing citing,
      Processor processor,
      boolean inNotes,
      Labels labels) {
    this.bibliography = bibliography;
    this.citing = citing;
    this.inNotes = inNotes;
    this.labels = labels;
    this.entries = processor.bibliography();
    // Styles leave some out, such as letters that nobody can look up.
    entries.forEach(entry -> listed.add(entry.id()));
  }

  /** Where a citation of a source leads, in a lesson; nowhere if no sources are listed. */
  Optional<Target> place(String key, String lesson) {
    if (!listed.contains(key)) return Optional.empty();
    return switch (citing.list()) {
      case NONE -> Optional.empty();
      case BOOK -> Optional.of(new Target.InBook(BOOK, anchor(key, "")));
      case LESSON -> Optional.of(new Target.InBook(lesson, anchor(key, lesson)));
    };
  }

  private String anchor(String key, String lesson) {
    return anchors.computeIfAbsent(
        lesson + " " + key,
        unnamed -> {
          String wish = "source-" + (lesson.isEmpty() ? "" : lesson + "-") + Slug.of(key, "1");
          String id = wish;
          for (int i = 2; !taken.add(id); i++) id = wish + "-" + i;
          return id;
        });
  }

  /**
   * Remembers that a place cites a source.
   *
   * @param number of the note there, or of the citation
   * @param anchor the id of the note's call, or of the citation
   */
  void cited(String key, Lesson lesson, int number, String anchor) {
    Use use = new Use(lesson.id(), name(lesson), number, new Target.InBook(lesson.id(), anchor));
    uses.computeIfAbsent(key, unused -> new LinkedHashMap<>()).putIfAbsent(anchor, use);
  }

  private static String name(Lesson lesson) {
    if (lesson.number().isPresent()) return lesson.number().getAsInt() + ".";
    return PlainText.of(lesson.title()) + ": ";
  }

  /** The list at the end of the book. */
  List<Block> ofBook() {
    if (entries.isEmpty()) return List.of();
    List<Block> blocks = new ArrayList<>();
    String legend = labels.get(inNotes ? "sources.legend.notes" : "sources.legend.text");
    blocks.add(new Block.Paragraph(words(legend), kind("", "sources-legend"), here()));
    if (citing.groups().isEmpty()) blocks.add(list(entries, ""));
    else blocks.addAll(groups(entries));
    return blocks;
  }

  /** A lesson with the list of its sources behind it. */
  Lesson after(Lesson lesson) {
    List<Entry> own = entries.stream().filter(entry -> isCited(entry.id(), lesson.id())).toList();
    if (own.isEmpty()) return lesson;
    List<Block> blocks = new ArrayList<>(lesson.blocks());
    Attributes attributes = kind("list-of-sources-" + lesson.id(), "sources-heading");
    blocks.add(new Block.Heading(2, words(labels.get("sources")), attributes, here()));
    blocks.add(list(own, lesson.id()));
    return lesson.withBlocks(blocks);
  }

  private boolean isCited(String key, String lesson) {
    return uses.getOrDefault(key, Map.of()).values().stream()
        .anyMatch(use -> use.lesson().equals(lesson));
  }

  private List<Block> groups(List<Entry> entries) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (String group : citing.groups()) groups.put(group, new ArrayList<>());
    List<Entry> others = new ArrayList<>();
    for (Entry entry : entries) {
      String group = source(entry).group();
      groups.getOrDefault(group, others).add(entry);
    }
    List<Block> blocks = new ArrayList<>();
    groups.forEach((group, own) -> group(title(group), own, blocks));
    group(labels.get("sources.other"), others, blocks);
    return blocks;
  }

  private String title(String group) {
    return Set.of("primary", "secondary").contains(group) ? labels.get("sources." + group) : group;
  }

  private void group(String title, List<Entry> entries, List<Block> blocks) {
    if (entries.isEmpty()) return;
    blocks.add(new Block.Heading(2, words(title), Attributes.NONE, here()));
    blocks.add(list(entries, ""));
  }

  private Block list(List<Entry> entries, String lesson) {
    List<Block.Item> items = new ArrayList<>();
    for (Entry entry : entries) {
      Span span = source(entry).span();
      Attributes attributes = kind(anchor(entry.id(), lesson), "source");
      Block words = new Block.Paragraph(content(entry, lesson), attributes, span);
      items.add(new Block.Item(List.of(words), span));
    }
    return new Block.ItemList(false, 1, true, items, kind("", "source-list"), here());
  }

  private Source source(Entry entry) {
    return bibliography.find(entry.id()).orElseThrow();
  }

  private List<Inline> content(Entry entry, String lesson) {
    Span span = source(entry).span();
    List<Inline> content = new ArrayList<>(new PieceWriter(span).write(entry.content()));
    List<Inline> places = new ArrayList<>();
    for (Use use : uses.getOrDefault(entry.id(), Map.of()).values()) {
      if (!lesson.isEmpty() && !use.lesson().equals(lesson)) continue;
      if (!places.isEmpty()) places.add(new Inline.Text(", ", span));
      String shown = (lesson.isEmpty() ? use.name() : "") + use.number();
      String title = inNotes ? labels.get("back.to.note", shown) : "";
      List<Inline> number = List.of(new Inline.Text(shown, span));
      places.add(new Inline.Link(number, use.target(), title, kind("", "beside"), span));
    }
    if (places.isEmpty()) return content;
    content.add(new Inline.Text(" ", span));
    content.add(new Inline.Formatted(Inline.Format.SPAN, places, kind("", "cited-at"), span));
    return content;
  }

  private static Attributes kind(String id, String name) {
    return new Attributes(id, List.of(name), "", new TreeMap<>());
  }

  private List<Inline> words(String text) {
    return List.of(new Inline.Text(text, here()));
  }

  /** The place of what the program itself says of the sources. */
  private Span here() {
    return citing.files().isEmpty() ? citing.style().span() : citing.files().get(0).span();
  }
}
