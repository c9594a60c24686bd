package org.coursebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coursebook.files.Artifact;
import org.coursebook.files.WorkFolder;

/**
 * An edition of an earlier build that lies in the output folder as that build left it.
 *
 * @param file its name there
 * @param sha256 the checksum of its bytes
 */
public record FormerEdition(String file, String sha256) {
  /** An entry of a report, for an edition made or one kept: a slug, which holds no slash. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\\s*\"file\": \"([a-z0-9][a-z0-9-]*\\.(?:pdf|epub|kepub\\.epub|transcript\\.txt))\"[^{}]*?\"sha256\": \"([0-9a-f]{64})\"");

  /** The editions that the report in a folder names and that nobody changed since. */
  static List<FormerEdition> in(WorkFolder output) throws IOException {
    Optional<byte[]> report = output.bytes(BuildReport.FILE);
    if (report.isEmpty()) return List.of();
    String text = new String(report.get(), StandardCharsets.UTF_8);
    List<FormerEdition> there = new ArrayList<>();
    for (MatchResult entry : ENTRY.matcher(text).results().toList()) {
      FormerEdition edition = new FormerEdition(entry.group(1), entry.group(2));
      if (edition.isIn(output)) there.add(edition);
    }
    return there;
  }

  private boolean isIn(WorkFolder output) throws IOException {
    return output
        .bytes(file)
        .map(bytes -> new Artifact(file, "", bytes).sha256().equals(sha256))
        .orElse(false);
  }
}
