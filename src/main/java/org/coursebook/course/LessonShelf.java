package org.coursebook.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coursebook.book.LessonSource;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.CoursePath;
import org.coursebook.files.OutsideException;
import org.coursebook.files.SourceTree;
import org.coursebook.language.LessonNumbers;

/** The lesson files of a course folder; every one is taken once. */
final class LessonShelf {
  private static final int MOST_SUGGESTIONS = 10;
  private static final String FOLDER = "lessons/";

  private final SourceTree tree;
  private final LessonNumbers numbers;
  private final FrontMatterReader frontMatter;
  private final Problems problems;
  private final Set<String> files;
  private final Map<String, Span> taken = new LinkedHashMap<>();
  private final Map<Listing, String> missing = new LinkedHashMap<>();

  LessonShelf(
      SourceTree tree, LessonNumbers numbers, FrontMatterReader frontMatter, Problems problems) {
    this.tree = tree;
    this.numbers = numbers;
    this.frontMatter = frontMatter;
    this.problems = problems;
    this.files = new TreeSet<>(tree.list());
  }

  /** Whether the course folder has this file. */
  boolean holds(String file) {
    return files.contains(file);
  }

  /** The lesson that a list names; what is wrong with it is reported where it is named. */
  Optional<LessonSource> take(Listing listing) {
    Optional<String> file = CoursePath.resolve(listing.list(), listing.path());
    if (file.isEmpty()) {
      reportOutside(listing);
    } else if (!files.contains(file.get())) {
      if (leadsOutside(file.get())) reportOutside(listing);
      else missing.put(listing, file.get());
    } else if (taken.containsKey(file.get())) {
      reportTwice(listing, file.get());
    } else {
      taken.put(file.get(), listing.span());
      return open(file.get(), listing);
    }
    return Optional.empty();
  }

  /** Whether a symbolic link leads out of the course folder. */
  private boolean leadsOutside(String file) {
    try {
      tree.bytes(file);
      return false;
    } catch (OutsideException e) {
      return true;
    }
  }

  private Optional<LessonSource> open(String file, Listing listing) {
    Optional<String> text = tree.text(file, listing.span(), problems);
    return text.map(
        body -> {
          FrontMatterReader.Result head = frontMatter.read(file, body);
          return new LessonSource(
              file,
              body,
              head.bodyOffset(),
              head.frontMatter(),
              listing.title(),
              listing.position(),
              listing.depth(),
              listing.numbered(),
              listing.span());
        });
  }

  /** All lessons of a folder that has no list, in their order. */
  List<LessonSource> takeAll(boolean withReadme) {
    List<LessonSource> lessons = new ArrayList<>();
    for (String file : unlisted(withReadme)) {
      take(Listing.plain("", file, Span.startOf(file))).ifPresent(lessons::add);
    }
    boolean allNumbered =
        lessons.stream().allMatch(lesson -> lesson.frontMatter().number().isPresent());
    lessons.sort(allNumbered ? Comparator.comparingInt(this::number) : byFolderAndNumber());
    return lessons;
  }

  private Comparator<LessonSource> byFolderAndNumber() {
    return Comparator.<LessonSource, String>comparing(l -> folder(l.file()), new NaturalOrder())
        .thenComparing(lesson -> !isReadme(lesson.file()))
        .thenComparingInt(this::number)
        .thenComparing(LessonSource::file, new NaturalOrder());
  }

  private int number(LessonSource lesson) {
    OptionalInt own = lesson.frontMatter().number();
    return own.orElseGet(() -> numbers.inFileName(lesson.file()).orElse(Integer.MAX_VALUE));
  }

  /** The lesson files of a list-less course: those in {@code lessons/}, else all. */
  private List<String> unlisted(boolean withReadme) {
    List<String> all =
        files.stream()
            .filter(LessonShelf::isMarkdown)
            .filter(file -> withReadme || !isReadme(file))
            .toList();
    List<String> inFolder = all.stream().filter(file -> file.startsWith(FOLDER)).toList();
    return inFolder.isEmpty() ? all : inFolder;
  }

  /** Notes what a folder without a list holds beside {@code lessons/}. */
  void reportBeside() {
    for (String file : files) {
      if (!isMarkdown(file) || isReadme(file) || taken.containsKey(file)) continue;
      problems.report(
          Code.LESSON_UNLISTED,
          Span.startOf(file),
          "this file is not in the book, which is made of what the folder `lessons` holds",
          "move it there if it is a lesson; or run `coursebook init` and name it under `lessons:`");
    }
  }

  /** Notes the lesson files in {@code lessons/} that the list leaves out. */
  void reportUnlisted(String list) {
    for (String file : files) {
      boolean isLesson = file.startsWith(FOLDER) && isMarkdown(file) && !isReadme(file);
      if (!isLesson || taken.containsKey(file)) continue;
      problems.report(
          Code.LESSON_UNLISTED,
          Span.startOf(file),
          "this lesson is not in the book: the list in `" + list + "` doesn't name it",
          "add `- " + file + "` under `lessons:`, or move the file elsewhere");
    }
  }

  private void reportOutside(Listing listing) {
    boolean backslash = listing.path().indexOf('\\') >= 0;
    problems.report(
        Code.FILE_OUTSIDE,
        listing.span(),
        "`" + listing.path() + "` is no path inside the course folder",
        backslash
            ? "write the path with forward slashes"
            : "move the file into the course folder and name it from there");
  }

  /** Says which lessons are not there; called last, when it is known which ones are to spare. */
  void reportMissing() {
    List<String> unlisted =
        files.stream()
            .filter(file -> isMarkdown(file) && !isReadme(file) && !taken.containsKey(file))
            .toList();
    missing.forEach(
        (listing, file) ->
            problems.report(
                Code.LESSON_MISSING,
                listing.span(),
                "there is no file `" + file + "`",
                suggestion(listing, file, unlisted)));
  }

  private static String suggestion(Listing listing, String file, List<String> lessons) {
    if (lessons.isEmpty()) return "write the lesson, or remove this line";
    String name = name(file);
    Optional<String> elsewhere = lessons.stream().filter(l -> name(l).equals(name)).findFirst();
    Optional<String> near = elsewhere.or(() -> Nearest.to(file, lessons));
    return near.map(found -> "did you mean `" + CoursePath.reference(listing.list(), found) + "`?")
        .orElseGet(() -> "the lessons that no line names yet are " + some(listing, lessons));
  }

  private static String some(Listing listing, List<String> lessons) {
    String first =
        lessons.stream()
            .limit(MOST_SUGGESTIONS)
            .map(lesson -> CoursePath.reference(listing.list(), lesson))
            .collect(Collectors.joining(", "));
    return lessons.size() > MOST_SUGGESTIONS ? first + ", …" : first;
  }

  private void reportTwice(Listing listing, String file) {
    Span first = taken.getOrDefault(file, listing.span());
    problems.report(
        Code.LESSON_LISTED_TWICE,
        listing.span(),
        "`" + file + "` is in the list twice",
        "remove one of the two; the first is in line " + first.line());
  }

  private static boolean isMarkdown(String file) {
    String name = name(file);
    return name.endsWith(".md") && !name.equals("SUMMARY.md");
  }

  private static boolean isReadme(String file) {
    return name(file).toLowerCase(Locale.ROOT).equals("readme.md");
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
