package org.coursebook.pdf;

import static com.openhtmltopdf.util.LogMessageId.LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_ALT_ATTRIBUTE_PROVIDED_FOR_IMAGE;
import static com.openhtmltopdf.util.LogMessageId.LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED;
import static org.coursebook.diagnostic.Code.ENGINE_COMPLAINT;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Makes problems of what the engine has to say. */
final class Complaints {
  private static final Pattern PICTURE = Pattern.compile("\\bbook:([^\\s\"'`()]+)");

  private final Span place;
  private final Problems problems;
  private boolean any;
  private Optional<Span> subject = Optional.empty();

  /**
   * Complaints about a book.
   *
   * @param place what stands for the book as a whole
   */
  Complaints(Span place, Problems problems) {
    this.place = place;
    this.problems = problems;
  }

  /** Keeps the engine, which logs for the whole JVM, from writing to standard error. */
  static void silenceLog() {
    XRLog.setLoggerImpl(new Silence());
  }

  /** Makes something of a picture, and takes what is said meanwhile to be about the picture. */
  <T> T about(String path, Supplier<T> work) {
    Optional<Span> before = subject;
    subject = Optional.of(Span.startOf(path));
    try {
      return work.get();
    } finally {
      subject = before;
    }
  }

  /** Does something for a picture, and takes what is said meanwhile to be about the picture. */
  void about(String path, Runnable work) {
    about(
        path,
        () -> {
          work.run();
          return path;
        });
  }

  /** The picture that is named, if one is. */
  private static Optional<Span> picture(String message) {
    Matcher named = PICTURE.matcher(message);
    return named.find() ? Optional.of(Span.startOf(named.group(1))) : Optional.empty();
  }

  void add(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) return;
    // A refusal is reported by the one who refuses, in better words.
    if (diagnostic.getLogMessageId() == LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED) return;
    // Pictures without an alternative are reported where they were written; a course may have no
    // description.
    if (diagnostic.getLogMessageId()
            == GENERAL_PDF_ACCESSIBILITY_NO_ALT_ATTRIBUTE_PROVIDED_FOR_IMAGE
        || diagnostic.getLogMessageId()
            == GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED) return;
    any = true;
    String message = diagnostic.getFormattedMessage();
    problems.report(
        ENGINE_COMPLAINT,
        subject.or(() -> picture(message)).orElse(place),
        "the layout engine says: `" + message.strip().replaceAll("\\s+", " ") + "`",
        "look at the pages of the PDF; most often a rule of a style sheet or a picture is at fault");
  }

  /** Whether there was any complaint. */
  boolean any() {
    return any;
  }

  void refused(String uri) {
    any = true;
    problems.report(
        ENGINE_COMPLAINT,
        place,
        "something asked for `" + uri + "`, which is no picture of this book",
        "nothing is fetched while a book is made: put the file into the course folder");
  }

  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
