package org.coursebook.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coursebook.csl.EventDate;
import org.coursebook.csl.PersonName;
import org.coursebook.csl.Reference;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;

/** Makes a source of an entry of a .bib file. */
final class BibSource {
  /** BibTeX's and BibLaTeX's types, and what CSL 1.0.2 calls them. */
  private static final Map<String, String> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("article", "article-journal"),
              Map.entry("book", "book"),
              Map.entry("mvbook", "book"),
              Map.entry("booklet", "pamphlet"),
              Map.entry("bookinbook", "chapter"),
              Map.entry("collection", "book"),
              Map.entry("mvcollection", "book"),
              Map.entry("conference", "paper-conference"),
              Map.entry("electronic", "webpage"),
              Map.entry("inbook", "chapter"),
              Map.entry("incollection", "chapter"),
              Map.entry("inproceedings", "paper-conference"),
              Map.entry("inreference", "entry-encyclopedia"),
              Map.entry("letter", "personal_communication"),
              Map.entry("manual", "report"),
              Map.entry("mastersthesis", "thesis"),
              Map.entry("misc", "document"),
              Map.entry("movie", "motion_picture"),
              Map.entry("online", "webpage"),
              Map.entry("periodical", "periodical"),
              Map.entry("phdthesis", "thesis"),
              Map.entry("proceedings", "book"),
              Map.entry("reference", "book"),
              Map.entry("report", "report"),
              Map.entry("suppbook", "chapter"),
              Map.entry("techreport", "report"),
              Map.entry("thesis", "thesis"),
              Map.entry("unpublished", "manuscript"),
              Map.entry("video", "motion_picture"),
              Map.entry("www", "webpage")));

  private final BibEntry entry;
  private final Problems problems;
  private final Map<String, String> texts = new TreeMap<>();

  BibSource(BibEntry entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
  }

  Source read() {
    String type = type();
    titles(type);
    text("publisher", "publisher", "institution", "school", "organization");
    text("publisher-place", "location", "address");
    text("edition", "edition");
    text("volume", "volume");
    text("number-of-volumes", "volumes");
    text("issue", type.startsWith("article") ? "number" : "issue", "issue");
    if (!type.startsWith("article")) text("number", "number");
    text("collection-title", "series");
    text("ISBN", "isbn");
    text("language", "langid", "language");
    text("genre", "type");
    text("note", "note", "addendum");
    text("archive", "library", "archive");
    put("page", Latex.plain(entry.any("pages")).replaceAll("\\s*(--+|–)\\s*", "-"));
    put("URL", entry.any("url").replace("\\_", "_").replace("\\%", "%").replace("\\&", "&"));
    put(
        "DOI",
        entry.any("doi").replace("\\_", "_").replaceFirst("^https?://(dx\\.)?doi\\.org/", ""));
    Map<String, List<PersonName>> names = new TreeMap<>();
    for (String role : List.of("author", "editor", "translator")) {
      names.put(role, names(entry.any(role)));
    }
    names.put("container-author", names(entry.any("bookauthor")));
    Reference reference = new Reference(entry.key(), type, texts, names, dates());
    return new Source(
        entry.key(), reference, entry.any("group"), entry.any("quotes"), entry.span());
  }

  private String type() {
    String type = TYPES.get(entry.type());
    if (type == null) {
      problems.report(
          Code.SOURCE_TYPE_UNKNOWN,
          entry.span(),
          "there is no kind of source called `@" + entry.type() + "`",
          Nearest.hint(entry.type(), TYPES.keySet()));
      return "document";
    }
    String kind = entry.any("entrysubtype");
    if (type.equals("article-journal") && kind.equals("newspaper")) return "article-newspaper";
    return type.equals("article-journal") && kind.equals("magazine") ? "article-magazine" : type;
  }

  private void titles(String type) {
    put("title", titled(entry.any("title"), entry.any("subtitle")));
    text("title-short", "shorttitle");
    String whole =
        titled(
            entry.any("journaltitle", "journal", "booktitle", "eventtitle"),
            entry.any("booksubtitle"));
    if (type.equals("webpage")) whole = Latex.read(entry.any("organization", "howpublished"));
    put("container-title", whole);
    text("container-title-short", "shortjournal");
  }

  private static String titled(String title, String subtitle) {
    return subtitle.isEmpty() ? Latex.read(title) : Latex.read(title) + ": " + Latex.read(subtitle);
  }

  private void text(String variable, String... fields) {
    put(variable, Latex.read(entry.any(fields)));
  }

  private void put(String variable, String value) {
    if (!value.isBlank()) texts.putIfAbsent(variable, value.strip());
  }

  private Map<String, EventDate> dates() {
    Map<String, EventDate> dates = new TreeMap<>();
    String year = Latex.plain(entry.any("year"));
    String month = BibParser.month(Latex.plain(entry.any("month")));
    String issued = Latex.plain(entry.any("date"));
    if (issued.isEmpty() && month.matches("[0-9]{1,2}")) issued = year + "-" + month;
    date(issued.isEmpty() ? year : issued).ifPresent(date -> dates.put("issued", date));
    date(Latex.plain(entry.any("origdate"))).ifPresent(date -> dates.put("original-date", date));
    date(Latex.plain(entry.any("urldate"))).ifPresent(date -> dates.put("accessed", date));
    return dates;
  }

  private static Optional<EventDate> date(String written) {
    if (written.isBlank()) return Optional.empty();
    return Optional.of(EventDate.parse(written).orElseGet(() -> EventDate.literal(written)));
  }

  /** Names with "and" between them; "others" are nobody. */
  private static List<PersonName> names(String field) {
    List<PersonName> names = new ArrayList<>();
    for (String name : Latex.split(field, "and")) {
      String text = name.strip();
      if (text.isEmpty() || text.toLowerCase(Locale.ROOT).equals("others")) continue;
      boolean whole = text.startsWith("{") && text.endsWith("}") && Latex.closes(text);
      names.add(whole ? PersonName.literal(Latex.plain(text)) : NameText.read(Latex.plain(text)));
    }
    return names;
  }
}
