package org.coursebook.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.coursebook.diagnostic.Places;

/**
 * Puts a hundred errors into the quotations of the sample course, one at a time and always the
 * same, and counts those that are reported where they were made.
 */
final class SeededErrors {
  private static final Pattern QUOTED =
      Pattern.compile("(?m)(?<=[\\s(])\"([^\"\\n\\[]{12,600})\"(?=[\\s.,;:!?)\\[]|$)");
  private static final Pattern SOURCED =
      Pattern.compile("\"([^\"\\n\\[]{70,600})\"[.,]?(\\[\\^[\\w-]+\\]|\\[@[^\\]]+\\])");
  private static final Pattern CALLED =
      Pattern.compile("\"([^\"\\n\\[]{30,600})\"[.,]?(\\[\\^[\\w-]+\\]|\\[@[^\\]]+\\])");
  private static final Pattern LONG =
      Pattern.compile("(?<=[\\s(])\"([^\"\\n\\[]{60,600})\"(?=[\\s.,;:\\[])");
  private static final Pattern SET_OFF =
      Pattern.compile(
          "(?m)^> ([A-Z][^\\n]{60,900})\\n>\\n> — .*(\\[\\^[\\w-]+\\]|\\[@[^\\]]+\\])$");
  private static final Pattern LINE =
      Pattern.compile("(?m)^> — .*?(\\[\\^[\\w-]+\\]|\\[@[^\\]]+\\])$");

  /** A lesson with an error in it, at a place in its text. */
  private record Seeded(String kind, String file, String text, int from, int to, Set<Code> codes) {}

  private final Map<String, String> lessons = new TreeMap<>();
  private final List<Seeded> seeds = new ArrayList<>();
  private final Random random = new Random(20260212);

  private SeededErrors() {}

  /** Takes the folder of lessons. */
  public static void main(String[] args) throws IOException {
    SeededErrors errors = new SeededErrors();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        errors.lessons.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    errors.seed();
    errors.count();
  }

  private void seed() {
    Set<Code> marks = Set.of(Code.QUOTE_UNBALANCED, Code.QUOTE_MARK_WRONG, Code.QUOTE_NESTING);
    pick("closing mark dropped", QUOTED, 16, marks, (t, m) -> cut(t, m.end() - 1, m.end()));
    pick("opening mark dropped", QUOTED, 16, marks, (t, m) -> cut(t, m.start(), m.start() + 1));
    pick("closing mark of another kind", QUOTED, 8, marks, (t, m) -> put(t, m.end() - 1, "'"));
    pick("German opening mark", QUOTED, 7, marks, (t, m) -> put(t, m.start(), "„"));
    pick("closing mark for an opening one", QUOTED, 5, marks, (t, m) -> put(t, m.start(), "”"));
    pick("same marks nested", QUOTED, 10, Set.of(Code.QUOTE_NESTING), SeededErrors::nest);
    Set<Code> unsourced = Set.of(Code.QUOTE_UNSOURCED, Code.ATTRIBUTION_UNSOURCED);
    pick("note taken away", SOURCED, 10, unsourced, (t, m) -> cut(t, m.start(2), m.end(2)));
    pick(
        "bare name under a quotation",
        LINE,
        5,
        unsourced,
        (t, m) -> t.substring(0, m.start()) + "> — V. I. Lenin" + t.substring(m.end()));
    pick("dots with spaces", QUOTED, 5, Set.of(Code.ELLIPSIS_ODD), (t, m) -> dots(t, m, " . . . "));
    pick("two dots", QUOTED, 5, Set.of(Code.ELLIPSIS_ODD), (t, m) -> dots(t, m, ".. "));
    pick("word changed", CALLED, 12, Set.of(Code.QUOTE_DIFFERS), SeededErrors::alter);
    pick(
        "word changed in a block quote",
        SET_OFF,
        7,
        Set.of(Code.QUOTE_DIFFERS),
        SeededErrors::alter);
    pick("quoted again otherwise", LONG, 8, Set.of(Code.QUOTE_VARIES), SeededErrors::again);
  }

  private interface Spoiler {
    String spoil(String text, MatchResult found);
  }

  private void pick(String kind, Pattern what, int count, Set<Code> codes, Spoiler spoiler) {
    List<Map.Entry<String, MatchResult>> places = new ArrayList<>();
    lessons.forEach(
        (file, text) ->
            what.matcher(text)
                .results()
                .filter(r -> r.start() > text.indexOf("\n---\n"))
                .filter(r -> !text.substring(0, r.start()).contains("\n[^") || what == QUOTED)
                .forEach(r -> places.add(Map.entry(file, r))));
    for (int i = 0; i < count && !places.isEmpty(); i++) {
      Map.Entry<String, MatchResult> place = places.remove(random.nextInt(places.size()));
      MatchResult found = place.getValue();
      String text = lessons.getOrDefault(place.getKey(), "");
      String spoilt = spoiler.spoil(text, found);
      boolean atEnd = codes.contains(Code.QUOTE_VARIES);
      int from = atEnd ? text.length() : found.start();
      int to = atEnd ? spoilt.length() : found.end() + 2;
      seeds.add(new Seeded(kind, place.getKey(), spoilt, from, to, codes));
    }
  }

  private static String cut(String text, int from, int to) {
    return text.substring(0, from) + text.substring(to);
  }

  private static String put(String text, int at, String mark) {
    return text.substring(0, at) + mark + text.substring(at + 1);
  }

  private static int space(String text, MatchResult found) {
    int at = text.indexOf(' ', found.start() + (found.end() - found.start()) / 2);
    return at < 0 || at > found.end() - 3 ? text.indexOf(' ', found.start() + 1) : at;
  }

  private static String dots(String text, MatchResult found, String dots) {
    int at = space(text, found);
    return text.substring(0, at) + dots + text.substring(at + 1);
  }

  private static String nest(String text, MatchResult found) {
    int at = space(text, found);
    int end = at + 1;
    while (Character.isLetterOrDigit(text.charAt(end))) end++;
    String word = text.substring(at + 1, end);
    return text.substring(0, at + 1) + "\"" + word + "\"" + text.substring(end);
  }

  private static String alter(String text, MatchResult found) {
    int at = text.indexOf(' ', (found.start(1) + found.end(1)) / 2);
    int end = text.indexOf(' ', at + 1);
    if (end < 0 || end > found.end(1)) end = found.end(1);
    String call = text.substring(end, found.start(2));
    return text.substring(0, at + 1)
        + "otherwise"
        + call
        + "[@seeded]"
        + text.substring(found.end(2));
  }

  private static String again(String text, MatchResult found) {
    String quotation = found.group(1);
    int at = quotation.indexOf(' ', quotation.length() / 2);
    String changed = quotation.substring(0, at) + " otherwise" + quotation.substring(at);
    return text.stripTrailing() + "\n\nOnce more: \"" + changed + "\".\n";
  }

  private void count() {
    Map<String, int[]> found = new TreeMap<>();
    Set<String> before =
        reports(lessons, Map.of()).stream().map(Diagnostic::text).collect(Collectors.toSet());
    for (Seeded seed : seeds) {
      int[] counts = found.computeIfAbsent(seed.kind(), kind -> new int[2]);
      counts[1]++;
      if (isFound(seed, before)) counts[0]++;
      else System.out.printf("missed: %s in %s: %s%n", seed.kind(), seed.file(), excerpt(seed));
    }
    found.forEach((kind, n) -> System.out.printf("%-34s %3d of %3d%n", kind, n[0], n[1]));
    int all = found.values().stream().mapToInt(n -> n[0]).sum();
    System.out.printf("%-34s %3d of %3d%n", "all", all, seeds.size());
  }

  private static String excerpt(Seeded seed) {
    int from = Math.max(0, seed.from() - 30);
    int to = Math.min(seed.text().length(), seed.to() + 30);
    return seed.text().substring(from, to).replace('\n', '|');
  }

  private boolean isFound(Seeded seed, Set<String> before) {
    Map<String, String> spoilt = new HashMap<>(lessons);
    spoilt.put(seed.file(), seed.text());
    Places places = new Places(seed.file(), seed.text());
    return reports(spoilt, sources(seed)).stream()
        .filter(one -> seed.codes().contains(one.code()) && !before.contains(one.text()))
        .filter(one -> one.span().file().equals(seed.file()))
        .mapToInt(one -> places.offset(one.span()))
        .anyMatch(at -> at >= seed.from() && at <= seed.to());
  }

  /** The unspoilt lessons serve as the text of every source. */
  private Map<String, SourceText> sources(Seeded seed) {
    if (!seed.codes().contains(Code.QUOTE_DIFFERS)) return Map.of();
    String text = lessons.getOrDefault(seed.file(), "");
    Map<String, SourceText> texts = new HashMap<>();
    Pattern.compile("\\[@([\\w:.-]+)")
        .matcher(seed.text())
        .results()
        .forEach(key -> texts.put(key.group(1), new SourceText("texts/source.txt", text)));
    return texts;
  }

  private static List<Diagnostic> reports(
      Map<String, String> lessons, Map<String, SourceText> sources) {
    return QuotationReports.of(List.copyOf(new TreeMap<>(lessons).keySet()), lessons, sources);
  }
}
