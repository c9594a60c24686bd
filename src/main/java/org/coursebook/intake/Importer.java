package org.coursebook.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Severity;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.Artifact;
import org.coursebook.files.ArtifactStore;
import org.coursebook.files.SourceTree;
import org.coursebook.intake.ImportReport.Action;
import org.coursebook.intake.ImportReport.Difference;
import org.coursebook.intake.ImportReport.Imported;
import org.coursebook.language.LessonNumbers;

/** Makes lessons and a course of a portal's pages. */
public final class Importer {
  private static final LessonNumbers NUMBERS = LessonNumbers.of("en");

  /** For imports that know nothing of each other. */
  public Importer() {}

  /**
   * Imports pages into a course folder, which need not be there yet: every page, or none at all if
   * one of them has an error.
   *
   * @param pages text or HTML, in any order, of one course
   * @return what was done; nothing if an error was reported
   * @throws IOException if the disk refuses
   */
  public ImportReport importPages(
      List<Path> pages, Path courseFolder, ImportOptions options, Problems problems)
      throws IOException {
    Problems found = problems;
    List<PortalPage> read = read(pages, found);
    SourceTree course = SourceTree.openIfThere(courseFolder);
    Optional<String> settings = course.text(CourseFile.FILE, Span.startOf(CourseFile.FILE), found);
    if (found.has(Severity.ERROR)) return ImportReport.NOTHING;
    CourseFacts facts = checkCourse(read, settings.map(CourseFile::of), found);
    CourseFile file =
        settings.map(CourseFile::of).orElseGet(() -> CourseFile.create(facts, isNew(course)));
    Citing citing =
        options.keepInline()
            ? Citing.inline()
            : Citing.of(read, SourcesFile.open(course, file.sources(), found));
    List<Draft> drafts = drafts(read, course, file, citing, options, found);
    if (found.has(Severity.ERROR)) return ImportReport.NOTHING;
    citing.named().ifPresent(file::addSources);
    return write(drafts, courseFolder, course, file, settings, citing);
  }

  private static List<PortalPage> read(List<Path> pages, Problems problems) throws IOException {
    PageReader reader = new PageReader(problems);
    List<PortalPage> read = new ArrayList<>();
    for (Path page : pages) reader.read(page).ifPresent(read::add);
    read.sort(Comparator.comparingInt(page -> page.heading().number()));
    return read;
  }

  /** A folder without lessons gets a list of them; others have an order of their own. */
  private static boolean isNew(SourceTree course) {
    return course.list().stream().noneMatch(path -> path.endsWith(".md"));
  }

  private static CourseFacts checkCourse(
      List<PortalPage> pages, Optional<CourseFile> file, Problems problems) {
    CourseFacts known = file.map(CourseFile::facts).orElseGet(() -> pages.get(0).course());
    CourseFacts all = pages.get(0).course();
    String where = file.isPresent() ? "the course in this folder" : "`" + pages.get(0).name() + "`";
    for (PortalPage page : pages) {
      all = all.with(page.course());
      if (page.course().sameCourse(known)) continue;
      problems.report(
          Code.PAGE_OTHER_COURSE,
          page.aboutSpan(),
          "this page belongs to "
              + page.course().described()
              + ", and "
              + where
              + " is "
              + known.described(),
          "import it into a folder of its own: `coursebook import " + page.name() + " -o FOLDER`");
    }
    return all;
  }

  /** A lesson that may be written. */
  private record Draft(PortalPage page, LessonText.Lesson lesson, Action action) {}

  private static List<Draft> drafts(
      List<PortalPage> pages,
      SourceTree course,
      CourseFile file,
      Citing citing,
      ImportOptions options,
      Problems problems) {
    ImportRecord record = ImportRecord.open(course, problems);
    List<Draft> drafts = new ArrayList<>();
    for (PortalPage page : pages) {
      String path = path(page.heading(), course, file);
      LessonText.Lesson lesson = citing.lesson(page, path);
      Optional<Draft> twin =
          drafts.stream().filter(draft -> draft.lesson().file().equals(path)).findFirst();
      if (twin.isPresent()) {
        checkTwin(twin.get(), page, lesson, problems);
      } else {
        Optional<String> former = course.text(path, Span.startOf(path), problems);
        drafts.add(new Draft(page, lesson, action(lesson, former)));
        former.ifPresent(text -> checkEdits(lesson, text, record, options, problems));
      }
    }
    return drafts;
  }

  /** The file that holds a lesson already, or a new one's name. */
  private static String path(LessonHeading heading, SourceTree course, CourseFile file) {
    OptionalInt number = OptionalInt.of(heading.number());
    return file.lesson(heading.number())
        .or(
            () ->
                course.list().stream()
                    .filter(path -> path.startsWith("lessons/") && path.endsWith(".md"))
                    .filter(path -> NUMBERS.inFileName(path).equals(number))
                    .findFirst())
        .orElseGet(heading::file);
  }

  private static Action action(LessonText.Lesson lesson, Optional<String> former) {
    return former
        .map(text -> text.equals(lesson.text()) ? Action.UNCHANGED : Action.UPDATED)
        .orElse(Action.NEW);
  }

  private static void checkTwin(
      Draft twin, PortalPage page, LessonText.Lesson lesson, Problems problems) {
    if (twin.lesson().text().equals(lesson.text())) return;
    problems.report(
        Code.LESSON_NUMBER_DUPLICATE,
        Span.startOf(page.name()),
        "this page and `"
            + twin.page().name()
            + "` are both lesson "
            + page.heading().number()
            + ", and differ",
        "import only the one that is right");
  }

  private static void checkEdits(
      LessonText.Lesson lesson,
      String former,
      ImportRecord record,
      ImportOptions options,
      Problems problems) {
    String file = lesson.file();
    boolean untouched = former.equals(lesson.text()) || record.wrote(file, former);
    if (untouched || options.force()) return;
    problems.report(
        Code.LESSON_EDITED,
        Span.startOf(file),
        "`" + file + "` was edited since it was imported",
        "to keep your edits, leave the lesson as it is and import only the other pages",
        "to lose your edits and take the page as it is now, use `--force`");
  }

  private static ImportReport write(
      List<Draft> drafts,
      Path folder,
      SourceTree course,
      CourseFile file,
      Optional<String> settings,
      Citing citing)
      throws IOException {
    ImportRecord record = ImportRecord.open(course, new Problems());
    List<Artifact> artifacts = new ArrayList<>();
    List<Imported> imported = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (Draft draft : drafts) {
      LessonText.Lesson lesson = draft.lesson();
      PortalPage page = draft.page();
      if (settings.isPresent()) differences.addAll(file.differences(page));
      file.add(lesson.file(), page.heading().number());
      record.remember(lesson.file(), lesson.text());
      imported.add(
          new Imported(
              page.name(), lesson.file(), draft.action(), lesson.changes(), page.leftOut()));
      if (draft.action() != Action.UNCHANGED) {
        artifacts.add(Artifact.ofText(lesson.file(), lesson.text()));
      }
    }
    if (!settings.map(text -> CourseFile.of(text).text()).equals(Optional.of(file.text()))) {
      artifacts.add(Artifact.ofText(CourseFile.FILE, file.text()));
    }
    citing.artifact().ifPresent(artifacts::add);
    record.artifact().ifPresent(artifacts::add);
    List<Path> written = artifacts.isEmpty() ? List.of() : ArtifactStore.write(folder, artifacts);
    return new ImportReport(imported, citing.news(), citing.gaps(), differences, written);
  }
}
