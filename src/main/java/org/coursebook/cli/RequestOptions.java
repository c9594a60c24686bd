package org.coursebook.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.coursebook.BuildRequest;
import org.coursebook.Edition;
import org.coursebook.EpubWish;
import org.coursebook.PrintWish;
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
    addForPrint(spec);
    addForEpub(spec);
    spec.addOption(
        CommonOptions.value("N", "Make N editions at a time; 1 takes less memory.", "--jobs"));
    spec.addOption(
        CommonOptions.flag("Have the conformance checkers look at the editions, too.", "--verify"));
    spec.addOption(
        CommonOptions.flag(
            "Also write what a screen reader says of the PDF, as text.", "--transcript"));
    addForCheck(spec);
  }

  private static void addForPrint(CommandSpec spec) {
    spec.addOption(
        CommonOptions.value("NAMES", "Only these of the PDFs that course.yml names.", "--edition"));
    spec.addOption(
        CommonOptions.value(
            "PAPER", "a5, a4, a6, letter, half-letter, b5, 6x9in or 150x210mm.", "--paper"));
    spec.addOption(CommonOptions.flag("Type of 18 points; on A4 unless told.", "--large-print"));
    spec.addOption(
        CommonOptions.flag("A typeface and spaces for reading with dyslexia.", "--dyslexia"));
    spec.addOption(CommonOptions.flag("No blank pages, even margins, coloured links.", "--screen"));
    spec.addOption(
        CommonOptions.value("LENGTH", "Print over the edges by this much, as 3mm.", "--bleed"));
    spec.addOption(CommonOptions.flag("Mark the corners for the knife.", "--marks"));
  }

  private static void addForEpub(CommandSpec spec) {
    spec.addOption(
        CommonOptions.value(
            "FLAVOR", "kobo: an EPUB for Kobo's readers; else plain.", "--epub-flavor"));
    spec.addOption(
        CommonOptions.flag(
            "Fonts whole in the EPUB, not just the letters it uses.", "--full-fonts"));
    spec.addOption(CommonOptions.flag("No pages of the PDF in the EPUB.", "--no-page-list"));
  }

  static BuildRequest request(ParseResult typed, Surroundings here) {
    return new BuildRequest(
        CourseChoice.folder(typed, here),
        here.resolve(value(typed, "--output", "build-output")),
        editions(value(typed, "--format", "pdf,epub"), typed.hasMatchedOption("--transcript")),
        prints(typed),
        epub(typed),
        LessonNumbers.of(value(typed, "--lessons", "")),
        typed.hasMatchedOption("--strict"),
        jobs(value(typed, "--jobs", "2")),
        epoch(here.variable("SOURCE_DATE_EPOCH")));
  }

  /** All that a course can be, for whoever only needs to know what is in it. */
  static BuildRequest everythingOf(Path course) {
    return new BuildRequest(
        course,
        course,
        EnumSet.of(Edition.PDF, Edition.EPUB),
        PrintWish.NONE,
        EpubWish.NONE,
        Set.of(),
        false,
        1,
        OptionalLong.empty());
  }

  private static String value(ParseResult typed, String option, String otherwise) {
    return typed.matchedOptionValue(option, otherwise);
  }

  private static Set<Edition> editions(String typed, boolean transcript) {
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
    if (transcript && !editions.contains(Edition.PDF)) {
      throw new UsageException("`--transcript` reads the PDF; add pdf to `--format`");
    }
    if (transcript) editions.add(Edition.TRANSCRIPT);
    return editions;
  }

  private static PrintWish prints(ParseResult typed) {
    PrintWish wish =
        new PrintWish(
            names(value(typed, "--edition", "")),
            value(typed, "--paper", ""),
            PrintWish.knownLooks().stream()
                .filter(look -> typed.hasMatchedOption("--" + look))
                .collect(Collectors.toSet()),
            value(typed, "--bleed", ""),
            typed.hasMatchedOption("--marks"));
    wish.complaint()
        .ifPresent(
            words -> {
              throw new UsageException(words);
            });
    return wish;
  }

  private static EpubWish epub(ParseResult typed) {
    String flavor = value(typed, "--epub-flavor", EpubWish.knownFlavors().get(0));
    boolean fullFonts = typed.hasMatchedOption("--full-fonts");
    return EpubWish.typed(fullFonts, flavor, !typed.hasMatchedOption("--no-page-list"))
        .orElseThrow(
            () ->
                new UsageException(
                    "`--epub-flavor %s` is no kind of EPUB; write %s"
                        .formatted(flavor, String.join(" or ", EpubWish.knownFlavors()))));
  }

  private static Set<String> names(String typed) {
    return Arrays.stream(typed.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
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
