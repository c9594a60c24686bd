package org.coursebook.csl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words, date formats and habits of a language, as far as a style doesn't have its own. */
public final class Terms {
  private static final Map<String, String> FALLBACK =
      Map.of("verb-short", "verb", "symbol", "short", "verb", "long", "short", "long");

  private final Map<String, Term> terms = new TreeMap<>();
  private final Map<String, StyleNode> dates = new TreeMap<>();
  private final Map<String, String> options = new TreeMap<>();
  private final Map<String, String> locators = new TreeMap<>();
  private final String language;

  /** A word, for one and for several; for ordinals the gender that it is for. */
  private record Term(String single, String multiple, String gender, String match) {}

  private Terms(String language) {
    this.language = language;
  }

  /** The terms of a style in a language, given as a BCP 47 tag. */
  public static Terms of(Style style, String tag) {
    String exact = Styles.localeTag(tag);
    String main = exact.substring(0, 2);
    Terms terms = new Terms(exact);
    Set<String> locales = new LinkedHashSet<>(List.of("en-US"));
    locales.add(Styles.localeTag(main));
    locales.add(exact);
    for (String locale : locales) terms.add(Styles.locale(locale));
    for (String wanted : List.of("", main, exact)) {
      for (StyleNode locale : style.root().all("locale").toList()) {
        if (locale.get("xml:lang").equals(wanted)) terms.add(locale);
      }
    }
    return terms;
  }

  private void add(StyleNode locale) {
    locale.child("style-options").ifPresent(node -> options.putAll(node.attributes()));
    locale.all("date").forEach(date -> dates.put(date.get("form"), date));
    Optional<StyleNode> own = locale.child("terms");
    if (own.isEmpty()) return;
    boolean ordinals =
        own.get().all("term").anyMatch(term -> term.get("name").matches("ordinal(-[0-9]+)?"));
    if (ordinals) terms.keySet().removeIf(key -> key.matches("ordinal(-[0-9]+)?\\|.*"));
    own.get().all("term").forEach(this::addTerm);
  }

  private void addTerm(StyleNode term) {
    String single = term.child("single").map(StyleNode::text).orElse(term.text());
    String multiple = term.child("multiple").map(StyleNode::text).orElse(term.text());
    String key = key(term.get("name"), term.get("form", "long")) + term.get("gender-form");
    terms.put(key, new Term(single, multiple, term.get("gender"), term.get("match")));
  }

  private static String key(String name, String form) {
    return name + "|" + form + "|";
  }

  /**
   * The same with other quotation marks.
   *
   * @param four opening and closing, and those of quotations in quotations
   */
  public Terms withMarks(String four) {
    List<String> names =
        List.of("open-quote", "close-quote", "open-inner-quote", "close-inner-quote");
    for (int i = 0; i < names.size(); i++) {
      String mark = four.substring(i, i + 1);
      terms.put(key(names.get(i), "long"), new Term(mark, mark, "", ""));
    }
    return this;
  }

  /** The locale that was found: {@code en-GB}. */
  String language() {
    return language;
  }

  boolean isEnglish() {
    return language.startsWith("en");
  }

  /** A term in a form or the form that stands in for it; nothing if there is no such term. */
  Optional<String> find(String name, String form, boolean plural) {
    // CSL 1.0.2 writes "sub-verbo" what CSL 1.0 wrote with a space.
    if (name.indexOf(' ') >= 0 && !terms.containsKey(key(name, "long"))) {
      return find(name.replace(' ', '-'), form, plural);
    }
    String tried = form.isEmpty() ? "long" : form;
    while (true) {
      Term term = terms.get(key(name, tried));
      if (term != null) return Optional.of(plural ? term.multiple() : term.single());
      if (!FALLBACK.containsKey(tried)) return Optional.empty();
      tried = FALLBACK.getOrDefault(tried, "long");
    }
  }

  /** A term, or empty. */
  String get(String name, String form, boolean plural) {
    return find(name, form, plural).orElse("");
  }

  String get(String name) {
    return get(name, "long", false);
  }

  /**
   * The grammatical gender of what a number counts: {@code masculine}, {@code feminine}, or empty.
   */
  String genderOf(String name) {
    Term term = terms.get(key(name, "long"));
    return term == null ? "" : term.gender();
  }

  /** The ending of an ordinal number (CSL 1.0.2, "Ordinals"). */
  String ordinalSuffix(int number, String gender) {
    for (String wanted : gender.isEmpty() ? List.of("") : List.of(gender, "")) {
      Optional<String> suffix = ordinal(number, wanted);
      if (suffix.isPresent()) return suffix.get();
    }
    return "";
  }

  private Optional<String> ordinal(int number, String gender) {
    for (int modulus : new int[] {1000, 100, 10}) {
      int digits = number % modulus;
      Term term = terms.get(key("ordinal-" + Numbering.padded(digits, 2), "long") + gender);
      if (term == null || (modulus == 1000 && digits > 99)) continue;
      String match =
          term.match().isEmpty() ? (digits < 10 ? "last-digit" : "last-two-digits") : term.match();
      boolean holds =
          switch (match) {
            case "whole-number" -> number == digits;
            case "last-two-digits" -> number % 100 == digits;
            default -> number % 10 == digits;
          };
      if (holds) return Optional.of(term.single());
    }
    return Optional.ofNullable(terms.get(key("ordinal", "long") + gender)).map(Term::single);
  }

  /** An ordinal number from 1 to 10 in words. */
  Optional<String> longOrdinal(int number, String gender) {
    Term term = terms.get(key("long-ordinal-" + Numbering.padded(number, 2), "long") + gender);
    if (term == null) term = terms.get(key("long-ordinal-" + Numbering.padded(number, 2), "long"));
    return Optional.ofNullable(term).map(Term::single);
  }

  /** How a date is written; {@code text} or {@code numeric}. */
  Optional<StyleNode> date(String form) {
    return Optional.ofNullable(dates.get(form));
  }

  boolean punctuationInQuote() {
    return "true".equals(options.get("punctuation-in-quote"));
  }

  boolean ordinalsOnlyForFirstDay() {
    return "true".equals(options.get("limit-day-ordinals-to-day-1"));
  }

  /**
   * Every form of every locator's name, lower-case, each with the locator; found once.
   *
   * @param common forms that people write in any language, which come first
   */
  Map<String, String> locators(List<String> names, Map<String, String> common) {
    if (locators.isEmpty()) {
      locators.putAll(common);
      addForms(names, locators);
    }
    return locators;
  }

  private void addForms(List<String> names, Map<String, String> forms) {
    for (String name : names) {
      List<String> found = new ArrayList<>();
      for (String form : List.of("long", "short", "symbol")) {
        Term term = terms.get(key(name, form));
        if (term != null) found.addAll(List.of(term.single(), term.multiple()));
      }
      for (String form : found) {
        String lower = form.strip().toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()) forms.putIfAbsent(lower, name);
      }
    }
  }
}
