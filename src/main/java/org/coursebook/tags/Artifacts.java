package org.coursebook.tags;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes artifacts of what is on the pages for the eye alone, and would be read aloud dot by dot.
 * The layout engine has marked it as text; here the mark in the page's content becomes another.
 */
final class Artifacts {
  private static final String ARTIFACT = "/Artifact BMC";

  private Artifacts() {}

  static void mark(PDDocument pdf, List<Content> ornaments) throws IOException {
    IdentityHashMap<COSDictionary, Set<Integer>> pages = new IdentityHashMap<>();
    for (Content one : ornaments) {
      pages.computeIfAbsent(one.page(), page -> new TreeSet<>()).add(one.number());
    }
    for (PDPage page : pdf.getPages()) {
      Set<Integer> numbers = pages.get(page.getCOSObject());
      if (numbers != null) mark(pdf, page, numbers);
    }
  }

  private static void mark(PDDocument pdf, PDPage page, Set<Integer> numbers) throws IOException {
    String painting = content(page);
    for (int number : numbers) {
      String text = "/Span <</MCID " + number + ">> BDC";
      if (!painting.contains(text)) throw new IllegalStateException("the engine marks no " + text);
      painting = painting.replace(text, ARTIFACT);
    }
    byte[] bytes = painting.getBytes(StandardCharsets.ISO_8859_1);
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
  }

  /** The bytes of a page's content, one a character. */
  private static String content(PDPage page) throws IOException {
    try (InputStream content = page.getContents()) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
