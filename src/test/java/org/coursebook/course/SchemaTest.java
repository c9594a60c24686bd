package org.coursebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schemas, which editors complete by, say the same as the program. */
class SchemaTest {
  private static final Set<Code> JUDGED_BY_SCHEMA =
      Set.of(Code.KEY_UNKNOWN, Code.VALUE_MISSING, Code.VALUE_WRONG, Code.YAML_MALFORMED);

  private static final Schema COURSE = schema("course.schema.json");
  private static final Schema LESSON = schema("lesson.schema.json");

  private static Schema schema(String name) {
    try (InputStream text = CourseReader.class.getResourceAsStream(name)) {
      assertThat(text).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "good | title: A",
        "good | title: 1984",
        "good | title: true",
        "good | {title: A, subtitle: , course-id: 10, language: pt-BR, authors: B}",
        "good | {title: A, course-id: x-10, language: sr-Latn-RS, authors: {name: B}}",
        "good | {title: A, language: de-1996, authors: [B, {name: C, role: editor, sort-as: D}]}",
        "good | {title: A, authors: [{name: B, role: xyz}], published: 2026-02-10}",
        "good | {title: A, authors: [], updated: '2024-02-29', subjects: [B, 1917]}",
        "good | {title: A, subjects: B, edition: 2, rights: x, description: y, identifier: z}",
        "good | {title: A, lessons: [lessons/01-a.md]}",
        "good | {title: A, lessons: [{part: B, lessons: [lessons/01-a.md]}]}",
        "good | {title: A, lessons: , published: , language: , authors: , subjects: ''}",
        "good | {title: A, published: '', language: '', authors: '', lessons: ''}",
        "good | {title: A, authors: [{name: B, role: , sort-as: }]}",
        "good | {title: A, editions: [{paper: a5}, {name: a4, paper: a4, bleed: 3mm, marks: true}]}",
        "good | {title: A, editions: {name: large, large-print: true, dyslexia: false}}",
        "good | {title: A, editions: [{name: own, paper: 15cm x 8.5in, screen: }]}",
        "good | {title: A, editions: , hyphenation: }",
        "good | {title: A, hyphenation: [dem-o-crat, Trotsky, ру-ка, d'ac-cord]}",
        "bad | {title: A, editions: [a4]}",
        "bad | {title: A, editions: [{name: A4}]}",
        "bad | {title: A, editions: [{name: lessons-3}]}",
        "bad | {title: A, editions: [{paper: a55}]}",
        "bad | {title: A, editions: [{name: a, large-print: yes}]}",
        "bad | {title: A, editions: [{name: a, bleed: 3}]}",
        "bad | {title: A, editions: [{name: a, paper: 150x210}]}",
        "bad | {title: A, editions: [{name: a, lookup: true}]}",
        "good | {title: A, accessibility: {conforms-to: WCAG 2.2 AA, certified-by: B}}",
        "good | {title: A, accessibility: {conforms-to: WCAG 2.0 Level A, certified-by: 7}}",
        "good | {title: A, accessibility: }",
        "bad | {title: A, accessibility: yes}",
        "bad | {title: A, accessibility: {conforms-to: WCAG 2.2 AA}}",
        "bad | {title: A, accessibility: {certified-by: B}}",
        "bad | {title: A, accessibility: {conforms-to: WCAG 2.3 AA, certified-by: B}}",
        "bad | {title: A, accessibility: {conforms-to: WCAG 2.2 AAAA, certified-by: B}}",
        "bad | {title: A, accessibility: {conforms-to: WCAG 2.2 AA, certified-by: B, by: C}}",
        "bad | {title: A, accessibility: {conforms-to: WCAG 2.2 A, certified-by: B, report: c.html}}",
        "bad | {title: A, hyphenation: [two words]}",
        "good | {title: A, citations: {style: mla, ibid: false, list: lesson, groups: [a, b]}}",
        "good | {title: A, citations: {nocite: all}, quotations: {unsourced-words: 20}}",
        "good | {title: A, citations: , quotations: {unsourced-words: }}",
        "bad | {title: A, citations: mla}",
        "bad | {title: A, citations: {ibid: yes}}",
        "bad | {title: A, citations: {list: chapter}}",
        "bad | {title: A, citations: {styles: mla}}",
        "bad | {title: A, quotations: {unsourced-words: few}}",
        "bad | {title: A, hyphenation: [-a]}",
        "bad | {title: A, hyphenation: [[a]]}",
        "bad | {}",
        "bad | subtitle: A",
        "bad | title:",
        "bad | title: '  '",
        "bad | title: [A]",
        "bad | {title: A, titel: B}",
        "bad | {title: A, subtitle: [B]}",
        "bad | {title: A, language: english}",
        "bad | {title: A, language: en_GB}",
        "bad | {title: A, language: [en]}",
        "bad | {title: A, language: 7}",
        "bad | {title: A, published: 2026}",
        "bad | {title: A, published: 2026-2-1}",
        "bad | {title: A, published: 2026-02-30}",
        "bad | {title: A, updated: yesterday}",
        "bad | {title: A, authors: [{role: editor}]}",
        "bad | {title: A, authors: [{name: B, role: Editor}]}",
        "bad | {title: A, authors: [{name: B, role: writer}]}",
        "bad | {title: A, authors: [{name: B, age: 7}]}",
        "bad | {title: A, authors: [null]}",
        "bad | {title: A, authors: [[B]]}",
        "bad | {title: A, authors: ['']}",
        "bad | {title: A, subjects: {a: b}}",
        "bad | {title: A, subjects: ['']}",
        "bad | {title: A, lessons: []}",
        "bad | {title: A, lessons: lessons/01-a.md}",
        "bad | {title: A, lessons: [null]}",
        "bad | {title: A, lessons: [{part: B}]}",
        "bad | {title: A, lessons: [{lessons: [lessons/01-a.md]}]}",
        "bad | {title: A, lessons: [{part: B, lessons: []}]}",
        "bad | {title: A, lessons: [{part: B, lessons: [{part: C, lessons: [lessons/01-a.md]}]}]}",
        "bad | {title: A, lessons: [{file: lessons/01-a.md}]}",
        "bad | [title]",
      })
  void aCourseIsJudgedTheSame(String verdict, String yaml) {
    boolean good = verdict.equals("good");
    Reading reading = Reading.yaml(yaml.strip());
    assertThat(isGood(reading)).as("%s", reading.said()).isEqualTo(good);
    assertThat(accepts(COURSE, yaml)).as("the schema").isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "good | title: A",
        "good | {title: 1917, number: 14, authors: [B], date: 2026-02-10, summary: C}",
        "good | {number: fourteen}",
        "good | {title: , number: , authors: , date: , summary: }",
        "bad | {titel: A}",
        "bad | {title: [A]}",
        "bad | {number: -1}",
        "bad | {number: 1.5}",
        "bad | {number: [1]}",
        "bad | {date: May}",
        "bad | {authors: [{role: editor}]}",
        "bad | {summary: {a: b}}",
      })
  void frontMatterIsJudgedTheSame(String verdict, String yaml) {
    boolean good = verdict.equals("good");
    String text = "---\n" + block(yaml) + "\n---\n";
    Reading reading = Reading.of("course.yml", "title: A\n", "lessons/a.md", text);
    assertThat(isGood(reading)).as("%s", reading.said()).isEqualTo(good);
    assertThat(accepts(LESSON, yaml)).as("the schema").isEqualTo(good);
  }

  /** Keys on lines of their own, as front matter has them. */
  private static String block(String yaml) {
    if (!yaml.startsWith("{")) return yaml;
    return yaml.substring(1, yaml.length() - 1).replaceAll(", (?=[a-z]+:)", "\n");
  }

  private static boolean isGood(Reading reading) {
    return reading.problems().all().stream()
        .map(Diagnostic::code)
        .noneMatch(JUDGED_BY_SCHEMA::contains);
  }

  private static boolean accepts(Schema schema, String yaml) {
    return schema
        .validate(
            yaml.strip(),
            InputFormat.YAML,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"course.schema.json", "lesson.schema.json"})
  void aSchemaHasTheKeysOfTheProgramInTheirOrder(String name) {
    Schema schema = schema(name);
    List<String> keys = schema.getSchemaNode().get("properties").propertyNames().stream().toList();
    assertThat(keys)
        .isEqualTo(name.startsWith("course") ? CourseFile.KEYS : FrontMatterReader.KEYS);
  }
}
