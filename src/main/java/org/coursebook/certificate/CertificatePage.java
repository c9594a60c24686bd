package org.coursebook.certificate;

import java.util.List;
import java.util.Map;
import org.coursebook.conformance.Checked;
import org.coursebook.proof.Conservation;
import org.coursebook.xhtml.MarkupBuilder;
import org.w3c.dom.Document;

/** A certificate as a page: XHTML that stands alone, for a browser or a printer. */
final class CertificatePage {
  private static final String STYLE =
      """
      body { max-width: 38em; margin: 3em auto; padding: 0 1em; font: 1.05em/1.45 "EB Garamond", Georgia, serif; color: #111; background: #fff; }
      h1 { font-size: 1.9em; line-height: 1.2; font-weight: normal; margin: 0 0 0.2em 0; }
      h2 { font-size: 1.15em; font-style: italic; font-weight: normal; margin: 2em 0 0.4em 0; overflow-wrap: anywhere; }
      p { margin: 0.4em 0; } ul { margin: 0.4em 0; padding-left: 1.2em; }
      table { border-collapse: collapse; width: 100%; } th, td { text-align: left; font-weight: normal; vertical-align: top; padding: 0.15em 1em 0.15em 0; }
      th { width: 34%; color: #555; } td { overflow-wrap: anywhere; }
      code { font: 0.8em/1.4 monospace; } .failed { font-weight: bold; }
      """;

  private final MarkupBuilder out =
      MarkupBuilder.document(MarkupBuilder.XHTML, "html", Map.of("lang", "en", "xml:lang", "en"));

  private final Certificate certificate;

  private CertificatePage(Certificate certificate) {
    this.certificate = certificate;
  }

  static Document of(Certificate certificate) {
    CertificatePage page = new CertificatePage(certificate);
    page.head();
    page.out.element("body", page::body);
    return page.out.document();
  }

  private String title() {
    return certificate.book().metadata().title();
  }

  private void head() {
    out.element(
        "head",
        () -> {
          out.empty("meta", Map.of("charset", "utf-8"));
          out.empty(
              "meta", Map.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
          out.element("title", Map.of(), "Certificate: " + title());
          out.element("style", Map.of(), STYLE);
        });
  }

  private void body() {
    String language = certificate.book().metadata().language();
    out.element("h1", Map.of("lang", language, "xml:lang", language), title());
    out.element("p", Map.of(), "What " + certificate.program() + " proved of these editions.");
    certificate.files().forEach(this::file);
    list("What that means", Certificate.RULES);
    list("What was not checked", certificate.unchecked());
    out.element(
        "p",
        () ->
            out.text("To see whether these are the files that you have: ")
                .element("code", Map.of(), "coursebook verify --certificate=" + Certificate.FILE)
                .text("."));
  }

  private void file(CertifiedFile file) {
    out.element("h2", Map.of(), file.artifact().name());
    out.element(
        "table",
        () -> {
          row("SHA-256", file.artifact().sha256());
          row("Size", file.artifact().bytes().length + " bytes");
          file.proven().ifPresent(this::proven);
          file.pages().ifPresent(pages -> row("Pages as in print", String.valueOf(pages)));
          file.checks().forEach(this::check);
          if (!file.claims().isEmpty()) row("It claims", String.join(", ", file.claims()));
          if (!file.unclaimed().isEmpty()) row("It claims nothing", file.unclaimed());
        });
  }

  private void proven(Conservation.Verdict verdict) {
    row("Words proven", String.valueOf(verdict.words()));
    row("Notes", String.valueOf(verdict.notes()));
    row("Pictures", String.valueOf(verdict.pictures()));
    row("Links", String.valueOf(verdict.links()));
  }

  private void check(Checked check) {
    String result = check.passed() ? "passed" : "failed";
    row(check.standard(), result + ", says " + check.checker());
  }

  private void row(String name, String value) {
    out.element(
        "tr", () -> out.element("th", Map.of("scope", "row"), name).element("td", Map.of(), value));
  }

  private void list(String heading, List<String> sentences) {
    out.element("h2", Map.of(), heading);
    out.element("ul", () -> sentences.forEach(one -> out.element("li", Map.of(), one)));
  }
}
