package org.coursebook.epub;

import java.util.Map;
import org.coursebook.xhtml.MarkupBuilder;
import org.w3c.dom.Document;

/** {@code META-INF/container.xml}, which says where the package document lies. */
final class ContainerDocument {
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:container";

  private ContainerDocument() {}

  static Document of(String packagePath) {
    MarkupBuilder out = MarkupBuilder.document(NAMESPACE, "container", Map.of("version", "1.0"));
    Map<String, String> rootFile =
        Map.of("full-path", packagePath, "media-type", "application/oebps-package+xml");
    out.element("rootfiles", () -> out.empty("rootfile", rootFile));
    return out.document();
  }
}
