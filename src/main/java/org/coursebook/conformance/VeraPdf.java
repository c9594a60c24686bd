package org.coursebook.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs veraPDF, which checks PDFs against ISO standards, and brings an old JAXB. One check at a
 * time, because it keeps what it knows of a file beside the thread.
 */
final class VeraPdf {
  static final String FOLDER = "verapdf";

  private final ClassLoader loader;
  private final String name;

  /** What it can check. */
  enum Standard {
    PDFUA_1("PDF/UA-1"),
    PDFA_2_A("PDF/A-2a");

    private final String words;

    Standard(String words) {
      this.words = words;
    }
  }

  VeraPdf(CheckerJars jars) {
    this.loader = jars.loader();
    this.name = "veraPDF " + jars.version("core");
  }

  /** The checks of a standard that a file fails; the first hundred. */
  synchronized Checked check(byte[] pdf, Standard standard) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    Locale here = Locale.getDefault();
    thread.setContextClassLoader(loader);
    // In Turkish it takes the I of Integer for another letter.
    Locale.setDefault(Locale.ROOT);
    try {
      return new Checked(standard.words, name, run(pdf, standard.name()));
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException("veraPDF is not as it was", e);
    } finally {
      Locale.setDefault(here);
      thread.setContextClassLoader(before);
    }
  }

  private List<Checked.Finding> run(byte[] pdf, String standard)
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
    try (InputStream bytes = new ByteArrayInputStream(pdf);
        AutoCloseable parser = (AutoCloseable) open.invoke(foundry, bytes, flavour)) {
      Object check = validator.invoke(foundry, flavour, false);
      Object result =
          type("org.verapdf.pdfa.PDFAValidator")
              .getMethod("validate", type("org.verapdf.pdfa.PDFAParser"))
              .invoke(check, parser);
      return failures(result);
    } catch (InvocationTargetException e) {
      return List.of(failure("0-0", "", "it is no PDF that can be read"));
    } catch (ReflectiveOperationException | IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not close a file", e);
    }
  }

  private List<Checked.Finding> failures(Object result) throws ReflectiveOperationException {
    Class<?> results = type("org.verapdf.pdfa.results.ValidationResult");
    List<Checked.Finding> failures = new ArrayList<>();
    for (Object one : (List<?>) results.getMethod("getTestAssertions").invoke(result)) {
      Object rule = get("org.verapdf.pdfa.results.TestAssertion", "getRuleId", one);
      Object place = get("org.verapdf.pdfa.results.TestAssertion", "getLocation", one);
      String clause = get("org.verapdf.pdfa.validation.profiles.RuleId", "getClause", rule) + "-";
      failures.add(
          failure(
              clause + get("org.verapdf.pdfa.validation.profiles.RuleId", "getTestNumber", rule),
              "" + get("org.verapdf.pdfa.results.Location", "getContext", place),
              "" + get("org.verapdf.pdfa.results.TestAssertion", "getMessage", one)));
    }
    boolean sound = (Boolean) results.getMethod("isCompliant").invoke(result);
    if (sound != failures.isEmpty()) {
      failures.add(failure("0-0", "", "the checks and the verdict disagree"));
    }
    return failures;
  }

  private static Checked.Finding failure(String clause, String place, String text) {
    return new Checked.Finding(true, clause, place, text);
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }

  private Object get(String type, String getter, Object from) throws ReflectiveOperationException {
    return type(type).getMethod(getter).invoke(from);
  }
}
