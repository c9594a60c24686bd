package org.coursebook.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs veraPDF, which checks PDFs against ISO standards, in a class loader of its own: it brings an
 * old JAXB. One check at a time, because it keeps what it knows of a file beside the thread.
 */
public final class VeraPdfRunner {
  private static final List<String> STANDARDS = List.of("PDFUA_1", "PDFA_2_A");
  private static final VeraPdfRunner INSTANCE = new VeraPdfRunner(CheckerJars.of("verapdf"));

  private final ClassLoader loader;

  private VeraPdfRunner(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * A check that failed.
   *
   * @param standard {@code PDFUA_1} or {@code PDFA_2_A}
   * @param clause of the standard, and the number of the check
   * @param place inside the PDF
   */
  public record Failure(String standard, String clause, String place, String text) {
    @Override
    public String toString() {
      return "%s %s: %s (%s)".formatted(standard, clause, text, place);
    }
  }

  /** The checks of PDF/UA-1 and PDF/A-2a that a file fails; the first hundred of each. */
  public static synchronized List<Failure> check(Path pdf) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    Locale here = Locale.getDefault();
    thread.setContextClassLoader(INSTANCE.loader);
    // In Turkish it takes the I of Integer for another letter.
    Locale.setDefault(Locale.ROOT);
    try {
      List<Failure> failures = new ArrayList<>();
      for (String standard : STANDARDS) failures.addAll(INSTANCE.run(pdf, standard));
      return failures;
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException("veraPDF is not as it was", e);
    } finally {
      Locale.setDefault(here);
      thread.setContextClassLoader(before);
    }
  }

  private List<Failure> run(Path pdf, String standard)
      throws ReflectiveOperationException, IOException {
    type("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider")
        .getMethod("initialise")
        .invoke(null);
    Object foundry = type("org.verapdf.pdfa.Foundries").getMethod("defaultInstance").invoke(null);
    Class<?> flavours = type("org.verapdf.pdfa.flavours.PDFAFlavour");
    Object flavour = flavours.getField(standard).get(null);
    Class<?> factory = type("org.verapdf.pdfa.VeraPDFFoundry");
    Method open = factory.getMethod("createParser", InputStream.class, flavours);
    Method validator = factory.getMethod("createValidator", flavours, boolean.class);
    try (InputStream bytes = Files.newInputStream(pdf);
        AutoCloseable parser = (AutoCloseable) open.invoke(foundry, bytes, flavour)) {
      Object check = validator.invoke(foundry, flavour, false);
      Object result =
          type("org.verapdf.pdfa.PDFAValidator")
              .getMethod("validate", type("org.verapdf.pdfa.PDFAParser"))
              .invoke(check, parser);
      return failures(standard, result);
    } catch (InvocationTargetException e) {
      return List.of(new Failure(standard, "", "", "it is no PDF: " + e.getCause()));
    } catch (ReflectiveOperationException | IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not close " + pdf, e);
    }
  }

  private List<Failure> failures(String standard, Object result)
      throws ReflectiveOperationException {
    Class<?> results = type("org.verapdf.pdfa.results.ValidationResult");
    List<Failure> failures = new ArrayList<>();
    for (Object one : (List<?>) results.getMethod("getTestAssertions").invoke(result)) {
      Object rule = get("org.verapdf.pdfa.results.TestAssertion", "getRuleId", one);
      Object place = get("org.verapdf.pdfa.results.TestAssertion", "getLocation", one);
      String clause = get("org.verapdf.pdfa.validation.profiles.RuleId", "getClause", rule) + "-";
      failures.add(
          new Failure(
              standard,
              clause + get("org.verapdf.pdfa.validation.profiles.RuleId", "getTestNumber", rule),
              "" + get("org.verapdf.pdfa.results.Location", "getContext", place),
              "" + get("org.verapdf.pdfa.results.TestAssertion", "getMessage", one)));
    }
    boolean sound = (Boolean) results.getMethod("isCompliant").invoke(result);
    if (sound != failures.isEmpty()) {
      failures.add(new Failure(standard, "", "", "the checks and the verdict disagree"));
    }
    return failures;
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }

  private Object get(String type, String getter, Object from) throws ReflectiveOperationException {
    return type(type).getMethod(getter).invoke(from);
  }
}
