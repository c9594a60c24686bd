package org.coursebook.conformance;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs epubcheck, which on the class path would replace the JDK's XML factories. One check at a
 * time: it keeps a static list inside.
 */
final class EpubCheck {
  static final String FOLDER = "epubcheck";

  private static final String STANDARD = "EPUB 3.3";

  /** What it says of files that could be better, and are right. */
  private static final Set<String> REMARKS = Set.of("SUPPRESSED", "USAGE", "INFO");

  /** Its schemas are expanded by recursion, deeper than a small stack allows. */
  private static final long STACK_SIZE = 16L * 1024 * 1024;

  private final ClassLoader loader;
  private final String name;

  EpubCheck(CheckerJars jars) {
    this.loader = jars.loader();
    this.name = "epubcheck " + jars.version("epubcheck");
  }

  /** All that epubcheck says of a file, but for remarks. */
  Checked check(byte[] epub) {
    List<Checked.Finding> findings = new ArrayList<>();
    for (Message message : messages(epub)) {
      if (REMARKS.contains(message.severity())) continue;
      boolean error = !message.severity().equals("WARNING");
      findings.add(new Checked.Finding(error, message.id(), message.place(), message.text()));
    }
    return new Checked(STANDARD, name, findings);
  }

  /**
   * A message of epubcheck.
   *
   * @param severity {@code FATAL}, {@code ERROR}, {@code WARNING}, {@code INFO} or {@code USAGE}
   * @param id for instance {@code RSC-005}
   * @param place file, line and column inside the EPUB
   */
  record Message(String severity, String id, String place, String text) {}

  /** Everything that epubcheck has to say of a file, with its hints on usage. */
  synchronized List<Message> messages(byte[] epub) {
    FutureTask<List<Message>> check = new FutureTask<>(() -> run(new ByteArrayInputStream(epub)));
    Thread thread = new Thread(null, check, "epubcheck", STACK_SIZE);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      return check.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("epubcheck is not as it was", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while epubcheck ran", e);
    }
  }

  private List<Message> run(InputStream epub) throws ReflectiveOperationException {
    List<Message> messages = new ArrayList<>();
    Class<?> reportType = type("com.adobe.epubcheck.api.Report");
    Object rest =
        type("com.adobe.epubcheck.util.WriterReportImpl")
            .getConstructor(PrintWriter.class)
            .newInstance(new PrintWriter(Writer.nullWriter()));
    Class<?> localizable = type("com.adobe.epubcheck.api.LocalizableReport");
    localizable.getMethod("setLocale", Locale.class).invoke(rest, Locale.ENGLISH);
    Object report =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {localizable},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "message" -> messages.add(message(rest, arguments));
                case "info" -> {} // what each file is like, which nobody asked for
                default -> {
                  return call(rest, method, arguments);
                }
              }
              return null;
            });
    Object check =
        type("com.adobe.epubcheck.api.EpubCheck")
            .getConstructor(InputStream.class, reportType, String.class)
            .newInstance(epub, report, "book.epub");
    check.getClass().getMethod("doValidate").invoke(check);
    messages.removeIf(EpubCheck::isRemark);
    return messages;
  }

  /** Switched off by epubcheck itself, or the mere mention that there is a font (CSS-028). */
  private static boolean isRemark(Message message) {
    return message.severity().equals("SUPPRESSED") || message.id().equals("CSS-028");
  }

  private Message message(Object report, Object[] arguments) throws ReflectiveOperationException {
    Object message = arguments[0];
    if (message instanceof Enum<?>) {
      Object dictionary = get(report, "getDictionary");
      Method find =
          type("com.adobe.epubcheck.messages.MessageDictionary")
              .getMethod("getMessage", type("com.adobe.epubcheck.messages.MessageId"));
      message = find.invoke(dictionary, message);
    }
    Object text =
        message
            .getClass()
            .getMethod("getMessage", Object[].class)
            .invoke(message, new Object[] {arguments[2]});
    Object place = arguments[1];
    return new Message(
        get(message, "getSeverity").toString(),
        get(message, "getID").toString().replace('_', '-'),
        "%s:%s:%s".formatted(get(place, "getPath"), get(place, "getLine"), get(place, "getColumn")),
        text.toString());
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }

  private static Object get(Object from, String getter) throws ReflectiveOperationException {
    return from.getClass().getMethod(getter).invoke(from);
  }

  private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
