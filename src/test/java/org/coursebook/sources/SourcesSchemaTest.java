package org.coursebook.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Citing;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published schema, which editors complete by, says the same as the program. */
class SourcesSchemaTest {
  private static final String TEXT = text();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  private static String text() {
    try (InputStream in = SourcesReader.class.getResourceAsStream("sources.schema.json")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void itKnowsTheKeysOfTheProgram() {
    JsonNode keys = new ObjectMapper().readTree(TEXT).at("/additionalProperties/properties");
    assertThat(keys.propertyNames()).containsExactlyInAnyOrderElementsOf(SourceEntry.KEYS);
  }

  @Test
  void theSampleCourseKeepsToIt() throws IOException {
    String sample = Files.readString(Path.of("book/sources.yml"));
    assertThat(SCHEMA.validate(sample, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "good | a: {title: A, date: 1930}",
        "good | a: {title: A, author: [B C, {organisation: D}], date: c. 1930, volume: 3}",
        "good | a-b.c/d: {title: A, date: 1, archived: {url: 'https://a.org', date: 2026-01-01}}",
        "bad | a: {title: A, date: 1, titel: B}",
        "bad | a b: {title: A, date: 1}",
        "bad | a: A",
        "good | a: {title: A, date: 1, author: {name: B C}}",
        "bad | a: {title: A, date: 1, author: {nom: B}}",
      })
  void aFileIsJudgedTheSame(String verdict, String yaml) {
    boolean good = verdict.equals("good");
    Problems problems = new Problems();
    new SourcesReader(SourceTree.of(Map.of("s.yml", yaml)), problems)
        .read(List.of(new Citing.Word("s.yml", Span.startOf("course.yml"))));
    boolean read =
        problems.all().stream().noneMatch(problem -> problem.code() != Code.SOURCE_INCOMPLETE);
    assertThat(read).isEqualTo(good);
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML).isEmpty()).isEqualTo(good);
  }
}
