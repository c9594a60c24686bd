package org.coursebook.cli;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.coursebook.BuildRequest;
import org.coursebook.Edition;
import org.coursebook.Press;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what is to be built, and the request that they make. */
final class RequestOptions {
  /** The last second of the year 9999, the last that the outputs can write. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private RequestOptions() {}

  static void addForCheck(CommandSpec spec) {
    spec.addOption(CommonOptions.flag("A warning counts as an error.", "--strict"));
    spec.addOption(
        CommonOptions.value("NUMBERS", "Only these lessons, such as 3,7-9.", "--lessons"));
    spec.addOption(CommonOptions.flag("Use no network; it never does.", "--offline"));
  }

  static void addForBuild(CommandSpec spec) {
    spec.addOption(
        CommonOptions.value("DIR", "Where the editions go; else build-output/.", "-o", "--output"));
    spec.addOption(
        CommonOptions.value("EDITIONS", "pdf, epub or pdf,epub; else both.", "-f", "--format"));
    spec.addOption(
        CommonOptions.value("PAPER", "a5, a4, letter, … or 150x210mm; else a5.", "--paper"));
    spec.addOption(
        CommonOptions.value("N", "Make N editions at a time; 1 takes less memory.", "--jobs"));
    addForCheck(spec);
  }

  static BuildRequest request(ParseResult typed, Surroundings here) {
    return new BuildRequest(
        CourseChoice.folder(typed, here),
        here.resolve(value(typed, "--output", "build-output")),
        editions(value(typed, "--format", "pdf,epub")),
        paper(value(typed, "--paper", "a5")),
        LessonNumbers.of(value(typed, "--lessons", "")),
        typed.hasMatchedOption("--strict"),
        jobs(value(typed, "--jobs", "2")),
        epoch(here.variable("SOURCE_DATE_EPOCH")));
  }

  private static String value(ParseResult typed, String option, String otherwise) {
    return typed.matchedOptionValue(option, otherwise);
  }

  private static Set<Edition> editions(String typed) {
    Set<Edition> editions = EnumSet.noneOf(Edition.class);
    for (String name : typed.split(",", -1)) {
      switch (name.strip()) {
        case "pdf", "PDF" -> editions.add(Edition.PDF);
        case "epub", "EPUB" -> editions.add(Edition.EPUB);
        default ->
            throw new UsageException(
                "`--format %s` is no edition; write pdf, epub or pdf,epub".formatted(typed));
      }
    }
    return editions;
  }

  private static String paper(String typed) {
    if (Press.isPaper(typed)) return typed;
    throw new UsageException(
        "`--paper %s` is no paper; write a size such as 150x210mm, or one of %s"
            .formatted(typed, String.join(", ", Press.papers())));
  }

  private static int jobs(String typed) {
    if (typed.matches("[1-9]\\d{0,3}")) return Integer.parseInt(typed);
    throw new UsageException("`--jobs %s` is no number of editions at a time".formatted(typed));
  }

  private static OptionalLong epoch(String variable) {
    if (variable.isEmpty()) return OptionalLong.empty();
    if (variable.matches("\\d{1,12}") && Long.parseLong(variable) <= LAST_SECOND) {
      return OptionalLong.of(Long.parseLong(variable));
    }
    throw new UsageException(
        "SOURCE_DATE_EPOCH is `%s`; it must be a whole number of seconds since 1970"
            .formatted(variable));
  }
}
