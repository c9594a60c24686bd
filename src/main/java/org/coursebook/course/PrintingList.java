package org.coursebook.course;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coursebook.book.Look;
import org.coursebook.book.Paper;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;

/** Reads {@code editions}: the PDFs that a course wants, each with a name, a paper and so on. */
final class PrintingList {
  /** The keys of an edition, in the manual's order. */
  static final List<String> KEYS =
      Stream.of(List.of("name", "paper"), Look.slugs(), List.of("bleed", "marks"))
          .flatMap(List::stream)
          .toList();

  private static final String EXAMPLE = "write an edition: `- {name: a4, paper: a4}`";

  private final Problems problems;
  private final List<Printing> read = new ArrayList<>();

  PrintingList(Problems problems) {
    this.problems = problems;
  }

  List<Printing> read(Fields course) {
    for (Yaml item : course.items("editions")) {
      if (item instanceof Yaml.Entries entries) edition(entries);
      else wrong(item.span(), "an edition has keys; here stands " + item.kind(), EXAMPLE);
    }
    return List.copyOf(read);
  }

  /** The edition that {@code page-edition} names: of those that were read. */
  Optional<Printing> pageEdition(Fields course) {
    String wanted = course.text("page-edition");
    if (wanted.isEmpty()) return Optional.empty();
    Optional<Printing> edition =
        read.stream().filter(printing -> printing.name().equals(wanted)).findFirst();
    if (edition.isEmpty()) {
      List<String> names =
          read.stream().map(Printing::name).filter(name -> !name.isEmpty()).toList();
      problems.report(
          Code.EDITION_MISSING,
          course.value("page-edition").map(Yaml::span).orElse(course.span()),
          "the e-book is to have the pages of the edition `"
              + wanted
              + "`, and there is none of that name",
          names.isEmpty() ? "`editions` gives them names" : Nearest.hint(wanted, names));
    }
    return edition;
  }

  private void edition(Yaml.Entries entries) {
    Fields fields = new Fields(entries, KEYS, problems);
    Printing printing =
        new Printing(
            name(fields, entries.span()),
            paper(fields),
            looks(fields),
            fields
                .read(
                    "bleed",
                    text -> Printing.bleedOf(text).stream().boxed().findFirst(),
                    "write a length of 20 mm or less: `bleed: 3mm`")
                .orElse(0.0),
            isTrue(fields, "marks"));
    read.add(printing);
  }

  private String name(Fields fields, Span span) {
    String name =
        fields
            .read(
                "name",
                text -> Optional.of(text).filter(Printing::isName),
                "a name becomes a part of the file's name: small letters a to z, digits and"
                    + " hyphens, not beginning with `lessons`")
            .orElse("");
    boolean misread = name.isEmpty() && fields.value("name").isPresent();
    if (!misread && read.stream().anyMatch(other -> other.name().equals(name))) {
      Span place = fields.value("name").map(Yaml::span).orElse(span);
      if (name.isEmpty()) {
        problems.report(
            Code.VALUE_MISSING, place, "a second edition has no `name`", "only one can do without");
      } else {
        wrong(place, "there are two editions called `" + name + "`", "give each a name of its own");
      }
    }
    return name;
  }

  private Optional<Paper> paper(Fields fields) {
    String written = fields.text("paper");
    if (written.isEmpty()) return Optional.empty();
    Optional<Paper> paper = Paper.named(written);
    if (paper.isEmpty()) {
      Span span = fields.value("paper").map(Yaml::span).orElse(fields.span());
      wrong(
          span,
          "`paper` can't be `" + written + "`",
          "this is " + Paper.refusal(written).replace("; ", ": "));
    }
    return paper;
  }

  private static Set<Look> looks(Fields fields) {
    Set<Look> looks = EnumSet.noneOf(Look.class);
    for (Look look : Look.values()) if (isTrue(fields, look.slug())) looks.add(look);
    return looks;
  }

  private static boolean isTrue(Fields fields, String key) {
    return fields
        .read(
            key,
            text -> Optional.of(text.equals("true")).filter(t -> t || text.equals("false")),
            "write `" + key + ": true`, or leave the line out")
        .orElse(false);
  }

  private void wrong(Span span, String message, String hint) {
    problems.report(Code.VALUE_WRONG, span, message, hint);
  }
}
