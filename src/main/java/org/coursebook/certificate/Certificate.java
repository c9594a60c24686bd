package org.coursebook.certificate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Book;
import org.coursebook.diagnostic.Json;
import org.coursebook.files.Artifact;
import org.coursebook.xhtml.Serializer;

/**
 * What is proven of the artifacts of one build. The same build gives the same certificate.
 *
 * @param program name and version of the program
 */
public record Certificate(String program, Book book, List<CertifiedFile> files) {
  /** The name of the file for programs. */
  public static final String FILE = "certificate.json";

  /** The name of the page for people. */
  public static final String PAGE = "certificate.html";

  /** What is proven of every edition that was read beside its book. */
  static final List<String> RULES =
      List.of(
          "Every word, heading, list item, table cell, caption, quotation and note of the course"
              + " stands in the edition once, in order, and so does nothing else but what the"
              + " program adds by rule: titles, labels, numbers, the contents.",
          "Every note is called where the lesson calls it, by its number, and call and note lead to"
              + " each other.",
          "Every picture of the course is shown where it belongs, with its alternative text.",
          "Every link leads where the lesson has it lead; every page reference names the page where"
              + " its target is.",
          "Every page that the e-book marks begins with the letter with which that page of the PDF"
              + " begins.");

  /** What nobody looked at. */
  static final List<String> UNCHECKED =
      List.of(
          "Whether what the lessons say is true, and whether their sources say it.",
          "Whether alternative texts describe their pictures.",
          "Words inside pictures, and whether a drawing on paper is the right one of several"
              + " drawings with the same alternative text.",
          "Whether something on a page covers something else.",
          "How a reading system shows the e-book.");

  public Certificate {
    files = List.copyOf(files);
  }

  /** The certificate and its page. */
  public List<Artifact> artifacts() {
    byte[] bytes = Serializer.bytes(CertificatePage.of(this));
    Artifact page = new Artifact(PAGE, "text/html", bytes);
    String text = Seal.closed(Json.text(fields(page)));
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(new Artifact(FILE, "application/json", text.getBytes(StandardCharsets.UTF_8)));
    artifacts.add(page);
    return artifacts;
  }

  private Map<String, Object> fields(Artifact page) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("program", program);
    fields.put("title", book.metadata().title());
    fields.put("identifier", book.metadata().identifier());
    fields.put("language", book.metadata().language());
    List<Map<String, Object>> artifacts = new ArrayList<>();
    files.forEach(file -> artifacts.add(file.fields()));
    Map<String, Object> ofPage = new LinkedHashMap<>();
    ofPage.put("file", page.name());
    ofPage.put("sha256", page.sha256());
    artifacts.add(ofPage);
    fields.put("artifacts", artifacts);
    fields.put("rules", RULES);
    fields.put("notChecked", unchecked());
    return fields;
  }

  /** What nobody looked at, in this build. */
  List<String> unchecked() {
    List<String> all = new ArrayList<>(UNCHECKED);
    boolean asked = files.stream().anyMatch(file -> !file.checks().isEmpty());
    if (!asked) {
      all.add(
          0, "Conformance: the checkers were not asked; `coursebook build --verify` asks them.");
    }
    return all;
  }
}
