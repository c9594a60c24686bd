package org.coursebook.certificate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coursebook.files.Artifact;

/** A certificate that somebody has, and whether files belong to it. */
public final class CertificateCheck {
  private static final Pattern ENTRY =
      Pattern.compile("\\{\\s*\"file\": \"([^\"/\\\\]+)\"[^{}]*?\"sha256\": \"([0-9a-f]{64})\"");

  private final Map<String, String> checksums = new LinkedHashMap<>();

  private CertificateCheck(String text) {
    ENTRY.matcher(text).results().forEach(one -> checksums.put(one.group(1), one.group(2)));
  }

  /** Reads a certificate; nothing if it is none, or not as it was when it was written. */
  public static Optional<CertificateCheck> of(byte[] certificate) {
    return Seal.opened(new String(certificate, StandardCharsets.UTF_8)).map(CertificateCheck::new);
  }

  /** The files that it speaks of, with their checksums. */
  public Map<String, String> checksums() {
    return checksums;
  }

  /** Whether a file is the one that it speaks of. */
  public boolean isOf(String name, byte[] file) {
    return new Artifact(name, "", file).sha256().equals(checksums.get(name));
  }
}
