package org.coursebook.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coursebook.book.Course;
import org.coursebook.book.Metadata;
import org.coursebook.book.Printing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.CoursePath;
import org.coursebook.files.SourceTree;
import org.coursebook.language.Labels;
import org.coursebook.yaml.Fields;
import org.coursebook.yaml.Yaml;
import org.coursebook.yaml.YamlReader;

/** Reads {@code course.yml}. */
final class CourseFile {
  /** The keys of a course, in the manual's order. */
  static final List<String> KEYS =
      List.of(
          "title",
          "subtitle",
          "course-id",
          "language",
          "authors",
          "publisher",
          "published",
          "updated",
          "edition",
          "description",
          "rights",
          "identifier",
          "subjects",
          "cover",
          "lessons",
          "sources",
          "editions",
          "page-edition",
          "hyphenation",
          "accessibility");

  /** Language, script, region and variants of a BCP 47 tag; the schema says the same. */
  static final Pattern TAG =
      Pattern.compile(
          "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
              + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*");

  private final SourceTree tree;
  private final String file;
  private final Problems problems;

  CourseFile(SourceTree tree, String file, Problems problems) {
    this.tree = tree;
    this.file = file;
    this.problems = problems;
  }

  Course read() {
    Yaml.Entries nothing = new Yaml.Entries(List.of(), Span.startOf(file));
    Optional<String> text = tree.text(file, nothing.span(), problems);
    if (text.isEmpty()) return course(nothing, false);
    YamlReader reader = new YamlReader(file, 1, Code.YAML_MALFORMED, problems);
    Optional<Yaml> yaml = reader.read(text.get());
    if (yaml.isEmpty()) return course(nothing, reader.understood());
    if (yaml.get() instanceof Yaml.Entries entries) return course(entries, true);
    reportNoKeys(yaml.get());
    return course(nothing, false);
  }

  private void reportNoKeys(Yaml yaml) {
    problems.report(
        Code.YAML_MALFORMED,
        yaml.span(),
        "a course has keys; here stands " + yaml.kind(),
        "write `title: …`, with a space behind the colon");
  }

  /**
   * @param complete whether all of the file was understood, so that what isn't there is missing
   */
  private Course course(Yaml.Entries entries, boolean complete) {
    Fields fields = new Fields(entries, KEYS, problems);
    Course.Part none = new Course.Part("", List.of());
    String language = language(fields);
    Workshop workshop = Workshop.of(language, tree, problems);
    Metadata metadata = metadata(fields, language, workshop, complete);
    List<Course.Part> parts = new LessonList(file, workshop, problems).read(fields);
    PrintingList editions = new PrintingList(problems);
    List<Printing> printings = editions.read(fields);
    Optional<Printing> pages = editions.pageEdition(fields);
    String sources = path(fields, "sources", Code.VALUE_WRONG, workshop.shelf());
    return new Course(metadata, parts.isEmpty() ? List.of(none) : parts, sources, printings, pages);
  }

  private String language(Fields fields) {
    String example = "write a language tag: `language: en-GB`";
    Optional<String> tag =
        fields.read(
            "language", text -> Optional.of(text).filter(t -> TAG.matcher(t).matches()), example);
    String language = Locale.forLanguageTag(tag.orElse("en")).toLanguageTag();
    if (tag.isPresent() && Labels.of(language).isEmpty()) {
      problems.report(
          Code.LANGUAGE_UNSUPPORTED,
          fields.value("language").map(Yaml::span).orElse(fields.span()),
          "there are no labels in the language `" + language + "`",
          "the book will say \"Contents\" and \"Notes\" in English; its text stays as it is");
    }
    return language;
  }

  private Metadata metadata(Fields fields, String language, Workshop workshop, boolean complete) {
    CommonValues values = workshop.values();
    Span start = Span.startOf(file);
    String example = "write `title: The rise of Stalinism`";
    String title =
        (complete ? fields.required("title", start, example) : Optional.<String>empty())
            .orElseGet(() -> FolderTitle.of(tree));
    String publisher = fields.text("publisher");
    String courseId = fields.text("course-id");
    String identifier =
        fields
            .read(
                "identifier",
                Identifier::checked,
                "an ISBN's last digit follows from the others; compare it with the one you were"
                    + " given")
            .orElse("");
    return new Metadata(
        values.printed(title),
        values.printed(fields.text("subtitle")),
        courseId,
        language,
        values.authors(fields),
        values.printed(publisher),
        values.date(fields, "published"),
        values.date(fields, "updated"),
        values.printed(fields.text("edition")),
        values.printed(fields.text("description")),
        values.printed(fields.text("rights")),
        identifier.isEmpty() ? Identifier.of(publisher, courseId, title) : identifier,
        fields.texts("subjects", "write a subject: `- Soviet Union`"),
        path(fields, "cover", Code.IMAGE_MISSING, workshop.shelf()),
        new WordList(problems).read(fields),
        new EvaluationReader(values::printed, problems).read(fields),
        start);
  }

  /** A file that the course names, or empty; reported if it isn't there. */
  private String path(Fields fields, String key, Code missing, LessonShelf shelf) {
    String written = fields.text(key);
    if (written.isEmpty()) return "";
    Span span = fields.value(key).map(Yaml::span).orElse(fields.span());
    Optional<String> path = CoursePath.normalise(written);
    if (path.isEmpty()) {
      problems.report(
          Code.FILE_OUTSIDE,
          span,
          "`" + written + "` is no path inside the course folder",
          "move the file into the course folder and name it from there, with forward slashes");
      return "";
    }
    if (shelf.holds(path.get())) return path.get();
    problems.report(
        missing,
        span,
        "there is no file `" + path.get() + "`",
        "write its path as seen from the course folder, or remove this line");
    return "";
  }
}
