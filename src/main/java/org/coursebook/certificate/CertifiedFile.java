package org.coursebook.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coursebook.conformance.Checked;
import org.coursebook.files.Artifact;
import org.coursebook.proof.Conservation;

/**
 * An artifact, and what is known of it.
 *
 * @param proven what was found when it was read beside the book; nothing if it can't be
 * @param pages how many of its pages are proven to be those of the printed edition
 * @param checks what the conformance checkers said; none if they weren't asked
 * @param claims the standards that it says of itself to keep to
 * @param unclaimed why it claims none, if it might have; or empty
 */
public record CertifiedFile(
    Artifact artifact,
    Optional<Conservation.Verdict> proven,
    Optional<Integer> pages,
    List<Checked> checks,
    List<String> claims,
    String unclaimed) {
  public CertifiedFile {
    checks = List.copyOf(checks);
    claims = List.copyOf(claims);
  }

  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", artifact.name());
    fields.put("mediaType", artifact.mediaType());
    fields.put("bytes", artifact.bytes().length);
    fields.put("sha256", artifact.sha256());
    proven.ifPresent(verdict -> fields.put("proven", verdict.counts()));
    pages.ifPresent(number -> fields.put("pagesSynchronised", number));
    fields.put("checks", checks.stream().map(CertifiedFile::fields).toList());
    fields.put("claims", claims);
    if (!unclaimed.isEmpty()) fields.put("unclaimed", unclaimed);
    return fields;
  }

  private static Map<String, Object> fields(Checked checked) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("standard", checked.standard());
    fields.put("checker", checked.checker());
    fields.put("result", checked.passed() ? "passed" : "failed");
    return fields;
  }
}
