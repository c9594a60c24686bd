package org.coursebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.BuildRequest;
import org.coursebook.Inspection;
import org.coursebook.certificate.CertificateCheck;
import org.coursebook.conformance.Checkers;
import org.coursebook.diagnostic.Json;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.ProblemsFoundException;
import org.coursebook.files.LooseFile;
import org.coursebook.files.WorkFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook verify}: what finished files are worth, whoever made them. */
final class VerifyCommand implements Command {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Check finished PDFs and EPUBs: PDF/UA-1, PDF/A-2a and EPUB 3.3; beside a course,",
            "whether every word and note of it is there, and the pages of both are the same.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .description("A PDF or an EPUB.")
            .build());
    spec.addOption(
        CommonOptions.value("COURSE", "The course that the files should be.", "--against"));
    spec.addOption(
        CommonOptions.value(
            "CERTIFICATE",
            "Whether files are those of a certificate; all that it names, if none is given.",
            "--certificate"));
  }

  @Override
  public Exit run(ParseResult typed, Console console) throws IOException {
    List<String> named = typed.matchedPositionalValue(0, List.of());
    String certificate = typed.matchedOptionValue("--certificate", "");
    if (!certificate.isEmpty()) return certified(certificate, named, console);
    if (named.isEmpty()) {
      throw new UsageException("name the files to verify, such as `build-output/*.pdf`");
    }
    Checkers checkers = console.here().checkers();
    if (!checkers.areThere()) {
      console.complain(
          "coursebook: the checkers are missing; unzip the distribution again, or in a checkout run"
              + " `mvn package`");
      return Exit.DISK;
    }
    List<LooseFile> files = new ArrayList<>();
    for (String name : named) files.add(file(name, console.here()));
    return verify(files, against(typed, console), checkers, console);
  }

  private static Exit verify(
      List<LooseFile> files, Optional<BuildRequest> against, Checkers checkers, Console console) {
    Problems problems = new Problems();
    Path folder = against.map(BuildRequest::course).orElse(console.here().folder());
    ProblemPrinter printer = new ProblemPrinter(console, folder);
    console.progress("verifying " + files.size() + (files.size() == 1 ? " file" : " files"));
    try {
      Inspection inspection =
          console.here().press().checking(checkers).inspect(files, against, problems);
      for (Inspection.Line line : inspection.lines()) {
        console.result(console.json() ? json(line, console) : text(line, console));
      }
      printer.print(problems, "");
      return inspection.lines().stream().allMatch(Inspection.Line::passed)
          ? Exit.DONE
          : Exit.UNPROVEN;
    } catch (ProblemsFoundException e) {
      printer.print(problems, "; nothing was verified");
      return Exit.PROBLEMS;
    }
  }

  private static Optional<BuildRequest> against(ParseResult typed, Console console) {
    String course = typed.matchedOptionValue("--against", "");
    if (course.isEmpty()) return Optional.empty();
    Path folder = CourseChoice.existing(course, console.here());
    return Optional.of(RequestOptions.everythingOf(folder));
  }

  /** A file that can be a PDF or an EPUB. */
  private static LooseFile file(String named, Surroundings here) throws IOException {
    LooseFile file = anyFile(named, here);
    if (Checkers.isPdf(file.bytes()) || Checkers.isZip(file.bytes())) return file;
    throw new UsageException("`%s` is neither a PDF nor an EPUB".formatted(named));
  }

  private static LooseFile anyFile(String named, Surroundings here) throws IOException {
    Path path = here.resolve(named);
    Path name = path.getFileName();
    Path folder = path.getParent();
    Optional<byte[]> bytes =
        name == null || folder == null
            ? Optional.empty()
            : new WorkFolder(folder).bytes(name.toString());
    return bytes
        .map(there -> new LooseFile(path.toString(), there))
        .orElseThrow(() -> UsageException.noFile(named));
  }

  private static Exit certified(String certificate, List<String> named, Console console)
      throws IOException {
    LooseFile written = anyFile(certificate, console.here());
    Optional<CertificateCheck> check = CertificateCheck.of(written.bytes());
    if (check.isEmpty()) {
      console.complain(
          "coursebook: `%s` is no certificate, or was changed since it was written"
              .formatted(certificate));
      return Exit.UNPROVEN;
    }
    Path folder = console.here().resolve(certificate).resolveSibling("");
    boolean all = true;
    for (String name : names(named, check.get())) {
      Path path = named.isEmpty() ? folder.resolve(name) : console.here().resolve(name);
      all &= isCertified(path, check.get(), console);
    }
    return all ? Exit.DONE : Exit.UNPROVEN;
  }

  private static List<String> names(List<String> named, CertificateCheck check) {
    return named.isEmpty() ? List.copyOf(check.checksums().keySet()) : named;
  }

  private static boolean isCertified(Path path, CertificateCheck check, Console console)
      throws IOException {
    String name = String.valueOf(path.getFileName());
    Path folder = path.getParent();
    Optional<byte[]> bytes = folder == null ? Optional.empty() : new WorkFolder(folder).bytes(name);
    boolean same = bytes.isPresent() && check.isOf(name, bytes.get());
    String outcome =
        same
            ? "is the file of the certificate"
            : bytes.isEmpty()
                ? "is missing"
                : check.checksums().containsKey(name)
                    ? "is not the file of the certificate: it was changed"
                    : "is not in the certificate";
    Inspection.Line line = new Inspection.Line(path.toString(), "certificate", same, outcome);
    console.result(console.json() ? json(line, console) : console.shown(path) + " " + outcome);
    return same;
  }

  private static String text(Inspection.Line line, Console console) {
    String file = console.shown(Path.of(line.file()));
    return "%s: %s: %s".formatted(file, line.check(), line.outcome());
  }

  private static String json(Inspection.Line line, Console console) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "check");
    fields.put("file", console.shown(Path.of(line.file())));
    fields.put("check", line.check());
    fields.put("passed", line.passed());
    fields.put("outcome", line.outcome());
    return Json.line(fields);
  }
}
