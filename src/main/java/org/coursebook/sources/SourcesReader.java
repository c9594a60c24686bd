package org.coursebook.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coursebook.book.Citing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.files.CoursePath;
import org.coursebook.files.SourceTree;

/** Reads files of sources: ours, BibTeX and BibLaTeX, CSL-JSON. */
public final class SourcesReader {
  private static final Set<Code> UNREAD =
      Set.of(Code.SOURCES_MALFORMED, Code.FILE_NOT_UTF8, Code.FILE_TOO_LARGE);

  private final SourceTree tree;
  private final Problems problems;

  public SourcesReader(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** The sources in these files; what is wrong with them is reported, the others are kept. */
  public Bibliography read(List<Citing.Word> files) {
    Map<String, Source> all = new LinkedHashMap<>();
    DuplicateKeys duplicates = new DuplicateKeys(problems);
    for (Citing.Word file : files) {
      for (Source source : read(file)) {
        if (!isKey(source)) continue;
        Source first = all.putIfAbsent(source.key(), source);
        if (first != null) duplicates.report(source.key(), source.span(), first.span());
        else checkQuotes(source);
      }
    }
    boolean whole = problems.all().stream().noneMatch(problem -> UNREAD.contains(problem.code()));
    return new Bibliography(List.copyOf(all.values()), whole);
  }

  private List<Source> read(Citing.Word file) {
    Optional<String> text = tree.text(file.text(), file.span(), problems);
    if (text.isEmpty()) return List.of();
    String name = file.text().toLowerCase(Locale.ROOT);
    SourceChecks checks = new SourceChecks(problems);
    List<Source> read = new ArrayList<>();
    if (name.endsWith(".yml") || name.endsWith(".yaml")) {
      read.addAll(new YamlSources(file.text(), problems).read(text.get()));
    } else if (name.endsWith(".bib")) {
      read.addAll(new BibSources(file.text(), problems).read(text.get()));
    } else if (name.endsWith(".json")) {
      read.addAll(new JsonSources(file.text(), problems).read(text.get()));
    } else {
      problems.report(
          Code.SOURCES_MALFORMED,
          file.span(),
          "`" + file.text() + "` is no file of sources that can be read",
          "name a file that ends in .yml, .bib or .json");
    }
    read.forEach(checks::check);
    return read;
  }

  /** Whether a lesson can cite it; else that is reported. */
  private boolean isKey(Source source) {
    if (YamlSources.KEY.matcher(source.key()).matches()) return true;
    problems.report(
        Code.SOURCES_MALFORMED,
        source.span(),
        "the key `" + source.key() + "` can't be cited",
        "give the source a key of letters, digits and hyphens: `trotsky-my-life`");
    return false;
  }

  private void checkQuotes(Source source) {
    if (source.quotes().isEmpty()) return;
    Optional<String> path = CoursePath.normalise(source.quotes());
    if (path.isPresent() && tree.list().contains(path.get())) return;
    problems.report(
        Code.VALUE_WRONG,
        source.span(),
        "the text `" + source.quotes() + "` of the source `" + source.key() + "` is not there",
        Nearest.to(source.quotes(), tree.list())
            .map(near -> "did you mean `" + near + "`?")
            .orElse("write its path as seen from the course folder, or remove `quotes`"));
  }
}
