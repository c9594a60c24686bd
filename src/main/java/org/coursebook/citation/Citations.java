package org.coursebook.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Block;
import org.coursebook.book.Citing;
import org.coursebook.book.Citing.SourceList;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.csl.Cite;
import org.coursebook.csl.Placed;
import org.coursebook.csl.Processor;
import org.coursebook.csl.Reference;
import org.coursebook.csl.Style;
import org.coursebook.diagnostic.Problems;
import org.coursebook.language.Labels;
import org.coursebook.sources.Bibliography;

/**
 * Formats what a book cites: a citation becomes a note, in full the first time and in short later,
 * or words in brackets, as its style wants it; and lists the sources.
 */
public final class Citations {
  private final Bibliography bibliography;
  private final Citing citing;
  private final Style style;
  private final String language;
  private final Labels labels;
  private final CiteReader cites;
  private final Problems problems;

  /**
   * A formatter for one book.
   *
   * @param language the BCP 47 tag of the book
   */
  public Citations(
      Bibliography bibliography,
      Citing citing,
      Style style,
      String language,
      Labels labels,
      Problems problems) {
    this.bibliography = bibliography;
    this.citing = citing;
    this.style = style;
    this.language = language;
    this.labels = labels;
    this.problems = problems;
    this.cites = new CiteReader(bibliography, style, language, problems);
  }

  /** The lesson with every citation where its style wants it, and with a note for it. */
  public Lesson place(Lesson lesson) {
    String main = Locale.forLanguageTag(language).getLanguage();
    Lesson placed = new CitationPlacing(style.isNote(), main).lesson(lesson);
    return style.isNote() ? new NoteMaking().lesson(placed) : placed;
  }

  /**
   * The book's lessons, formatted.
   *
   * @param sources the list of sources at the end of the book; empty if there is none
   */
  public record Formatted(List<Lesson> lessons, List<Block> sources) {
    public Formatted {
      lessons = List.copyOf(lessons);
      sources = List.copyOf(sources);
    }
  }

  /**
   * Formats all citations.
   *
   * @param lessons of the book, placed, with their notes in the order of their calls
   */
  public Formatted format(List<Lesson> lessons) {
    MentionWalk walk = new MentionWalk(cites::read);
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Lesson lesson : lessons) mentions.put(lesson.id(), walk.of(lesson));
    List<Mention> all = mentions.values().stream().flatMap(List::stream).toList();
    reportUncited(all);
    return new Formatting(all).of(lessons, mentions);
  }

  private void reportUncited(List<Mention> mentions) {
    List<String> cited =
        mentions.stream().flatMap(m -> m.cites().stream()).map(c -> c.reference().id()).toList();
    new Uncited(bibliography, citing.unread(), problems).report(cited);
  }

  /** One book's worth of formatting. */
  private final class Formatting {
    private final Processor processor;
    private final SourceListing listing;
    private final IdentityHashMap<Inline.Citation, List<Inline>> written = new IdentityHashMap<>();
    private final Map<String, Integer> inText = new HashMap<>();

    Formatting(List<Mention> mentions) {
      Map<String, Reference> cited = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        for (Cite cite : mention.cites()) cited.put(cite.reference().id(), cite.reference());
      }
      List<Reference> unread =
          bibliography.listed(citing.unread().stream().map(Citing.Word::text).toList()).stream()
              .map(source -> source.reference())
              .filter(reference -> !cited.containsKey(reference.id()))
              .toList();
      processor = new Processor(style, language, List.copyOf(cited.values()), unread);
      listing = new SourceListing(bibliography, citing, processor, style.isNote(), labels);
    }

    Formatted of(List<Lesson> lessons, Map<String, List<Mention>> mentions) {
      boolean afresh = citing.list() != SourceList.BOOK;
      Succession succession = new Succession(style, afresh);
      for (Lesson lesson : lessons) {
        for (Mention mention : mentions.getOrDefault(lesson.id(), List.of())) {
          written.put(mention.citation(), write(mention, lesson, succession));
        }
      }
      List<Lesson> formatted = new ArrayList<>();
      CitationWriter writer = new CitationWriter(written);
      for (Lesson lesson : lessons) {
        Lesson own = writer.lesson(lesson);
        formatted.add(citing.list() == SourceList.LESSON ? listing.after(own) : own);
      }
      boolean atEnd = citing.list() == SourceList.BOOK;
      return new Formatted(formatted, atEnd ? listing.ofBook() : List.of());
    }

    private List<Inline> write(Mention mention, Lesson lesson, Succession succession) {
      PieceWriter pieces = new PieceWriter(mention.citation().span());
      if (mention.cites().isEmpty()) {
        return List.of(new Inline.Text(mention.citation().written(), mention.citation().span()));
      }
      if (mention.citation().inText() && style.isNote() && !mention.isInNote()) {
        return pieces.write(processor.authors(mention.cites().get(0).reference()));
      }
      Succession.Forms forms = succession.next(mention);
      List<Inline> plain = linked(mention, forms.plain(), pieces);
      Optional<List<Inline>> ibid =
          forms.ibid().filter(form -> citing.ibid()).map(form -> linked(mention, form, pieces));
      String anchor = remember(mention, lesson);
      if (ibid.isPresent() && !ibid.get().equals(plain)) {
        return List.of(new Inline.Repeated(plain, ibid.get(), mention.citation().span()));
      }
      if (mention.isInNote()) return plain;
      List<Inline> content = new ArrayList<>();
      if (mention.citation().inText()) {
        content.addAll(pieces.write(processor.authors(mention.cites().get(0).reference())));
        content.add(new Inline.Text(" ", mention.citation().span()));
      }
      content.addAll(plain);
      return List.of(pieces.inText(anchor, content));
    }

    /** Tells the list of sources where a mention is; answers the id of that place. */
    private String remember(Mention mention, Lesson lesson) {
      int number = style.isNote() ? mention.note() : inText.merge(lesson.id(), 1, Integer::sum);
      String anchor =
          (mention.isInNote() ? "call-" : "cite-")
              + lesson.id()
              + "-"
              + (mention.isInNote() ? mention.note() : number);
      for (Cite cite : mention.cites()) {
        listing.cited(cite.reference().id(), lesson, number, anchor);
      }
      return anchor;
    }

    private List<Inline> linked(Mention mention, List<Placed> form, PieceWriter pieces) {
      return pieces.cited(
          processor.cite(form),
          number -> {
            String key = mention.cites().get(number - 1).reference().id();
            return listing.place(key, mention.lesson());
          });
    }
  }
}
