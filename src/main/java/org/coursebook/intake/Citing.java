package org.coursebook.intake;

import java.util.List;
import java.util.Optional;
import org.coursebook.files.Artifact;
import org.coursebook.intake.ImportReport.Gap;
import org.coursebook.intake.ImportReport.NewSource;
import org.coursebook.intake.SourceList.Cited;

/** How the pages of one import cite: the works that they name, and the file that holds these. */
final class Citing {
  private final Optional<SourcesFile> file;
  private final SourceList list;
  private final boolean cites;

  private Citing(Optional<SourcesFile> file, SourceList list, boolean cites) {
    this.file = file;
    this.list = list;
    this.cites = cites;
  }

  /** Every source stays in the running text. */
  static Citing inline() {
    return new Citing(Optional.empty(), SourceList.empty(), false);
  }

  /** The sources of all pages become entries of the file, which is changed. */
  static Citing of(List<PortalPage> pages, SourcesFile file) {
    List<Cited> cited = pages.stream().flatMap(page -> cited(page).stream()).toList();
    return new Citing(Optional.of(file), SourceList.of(cited, file), !cited.isEmpty());
  }

  private static List<Cited> cited(PortalPage page) {
    SourceFinder finder = new SourceFinder(page.passages());
    return page.passages().stream()
        .flatMap(passage -> finder.find(passage).stream())
        .map(source -> new Cited(page.name(), source.work()))
        .toList();
  }

  /** The page's lesson with its citations. */
  LessonText.Lesson lesson(PortalPage page, String path) {
    if (file.isEmpty()) return LessonText.of(page, path, passage -> List.of(), list::key);
    SourceFinder finder = new SourceFinder(page.passages());
    return LessonText.of(page, path, finder::find, list::key);
  }

  /** The file that the course has to name, if any lesson cites something. */
  Optional<String> named() {
    return file.filter(f -> cites).map(SourcesFile::path);
  }

  /** The file of sources, if it changed. */
  Optional<Artifact> artifact() {
    return file.flatMap(f -> f.changed().map(text -> Artifact.ofText(f.path(), text)));
  }

  /** The sources that are new in the file. */
  List<NewSource> news() {
    return file.map(SourcesFile::news).orElse(List.of());
  }

  /** What pages say of sources and the file doesn't. */
  List<Gap> gaps() {
    return list.gaps();
  }
}
