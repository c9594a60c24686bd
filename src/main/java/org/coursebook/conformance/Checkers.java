package org.coursebook.conformance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coursebook.files.WorkFolder;

/**
 * The conformance checkers that come with the program: epubcheck and veraPDF. Each runs in a class
 * loader of its own, that nothing it brings along gets into the way of anything else, and neither
 * uses the network. A checker is loaded when it is first asked.
 */
public final class Checkers {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** A PDF may begin a little behind the beginning of its file (ISO 32000-1, H.3.4.1). */
  private static final int LATEST = 1024;

  private final Path folder;
  private Optional<EpubCheck> epubCheck = Optional.empty();
  private Optional<VeraPdf> veraPdf = Optional.empty();

  /**
   * Checkers whose jars lie in {@code epubcheck/} and {@code verapdf/}.
   *
   * @param folder with both
   */
  public Checkers(Path folder) {
    this.folder = folder;
  }

  /** Whether both are there. */
  public boolean areThere() {
    return new WorkFolder(folder.resolve(EpubCheck.FOLDER)).exists()
        && new WorkFolder(folder.resolve(VeraPdf.FOLDER)).exists();
  }

  /** Whether a file is a PDF. */
  public static boolean isPdf(byte[] file) {
    for (int start = 0; start < Math.min(LATEST, file.length - PDF.length); start++) {
      if (begins(file, start, PDF)) return true;
    }
    return false;
  }

  /** Whether a file can be an EPUB. */
  public static boolean isZip(byte[] file) {
    return begins(file, 0, ZIP);
  }

  private static boolean begins(byte[] file, int start, byte[] with) {
    if (file.length < start + with.length) return false;
    for (int i = 0; i < with.length; i++) {
      if (file[start + i] != with[i]) return false;
    }
    return true;
  }

  /**
   * What the checkers say of a file: of a PDF, whether it keeps to PDF/UA-1 and to PDF/A-2a; of
   * anything else, whether it is a sound EPUB.
   */
  public synchronized List<Checked> check(byte[] file) {
    if (!isPdf(file)) return List.of(epubCheck().check(file));
    List<Checked> checked = new ArrayList<>();
    for (VeraPdf.Standard standard : VeraPdf.Standard.values()) {
      checked.add(veraPdf().check(file, standard));
    }
    return checked;
  }

  private EpubCheck epubCheck() {
    if (epubCheck.isEmpty()) {
      epubCheck = Optional.of(new EpubCheck(new CheckerJars(folder.resolve(EpubCheck.FOLDER))));
    }
    return epubCheck.get();
  }

  private VeraPdf veraPdf() {
    if (veraPdf.isEmpty()) {
      veraPdf = Optional.of(new VeraPdf(new CheckerJars(folder.resolve(VeraPdf.FOLDER))));
    }
    return veraPdf.get();
  }
}
