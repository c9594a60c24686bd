package org.coursebook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.coursebook.book.Contributor;
import org.coursebook.book.Metadata;
import org.coursebook.xhtml.MarkupBuilder;
import org.coursebook.xhtml.Serializer;

/**
 * What a PDF says of itself, as an XMP packet (ISO 16684-1): Dublin Core, the program, the times,
 * and the standards that the file keeps to. Written by our own serializer, because the JDK's writes
 * other bytes from one version to the next.
 */
final class XmpPacket {
  private static final Map<String, String> RESOURCE = Map.of("rdf:parseType", "Resource");

  private final MarkupBuilder out = MarkupBuilder.document("adobe:ns:meta/", "x:xmpmeta");
  private final Metadata metadata;

  private XmpPacket(Metadata metadata) {
    this.metadata = metadata;
  }

  /**
   * The packet's bytes.
   *
   * @param time when the file was made, as in {@code 2026-02-12T00:00:00Z}
   * @param program what made it
   * @param conforming whether the file is to claim PDF/UA-1 and PDF/A-2a
   */
  static byte[] of(Metadata metadata, String time, String program, boolean conforming) {
    XmpPacket packet = new XmpPacket(metadata);
    packet.out.element(
        "rdf:RDF",
        () ->
            packet.out.element(
                "rdf:Description",
                Map.of("rdf:about", ""),
                () -> {
                  packet.dublinCore(time);
                  packet.making(time, program);
                  if (conforming) packet.claims();
                }));
    String xml = new String(Serializer.bytes(packet.out.document()), StandardCharsets.UTF_8);
    String withoutDeclaration = xml.substring(xml.indexOf('\n') + 1);
    return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + withoutDeclaration
            + "<?xpacket end=\"w\"?>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void dublinCore(String time) {
    line("dc:format", "application/pdf");
    line("dc:identifier", metadata.identifier());
    words("dc:title", metadata.title());
    words("dc:description", metadata.description());
    words("dc:rights", metadata.rights());
    list("dc:creator", "rdf:Seq", metadata.authors().stream().map(Contributor::name).toList());
    list("dc:publisher", "rdf:Bag", List.of(metadata.publisher()));
    list("dc:language", "rdf:Bag", List.of(metadata.language()));
    list("dc:subject", "rdf:Bag", metadata.subjects());
    list("dc:date", "rdf:Seq", List.of(time));
  }

  private void making(String time, String program) {
    line("xmp:CreatorTool", program);
    line("xmp:CreateDate", time);
    line("xmp:ModifyDate", time);
    line("xmp:MetadataDate", time);
    line("pdf:Producer", program);
    line("pdf:Keywords", String.join(", ", metadata.subjects()));
  }

  /** The claims, and for PDF/A, which doesn't know it, the vocabulary of PDF/UA. */
  private void claims() {
    line("pdfaid:part", "2");
    line("pdfaid:conformance", "A");
    line("pdfuaid:part", "1");
    out.element(
        "pdfaExtension:schemas",
        () -> out.element("rdf:Bag", () -> out.element("rdf:li", RESOURCE, this::vocabulary)));
  }

  private void vocabulary() {
    line("pdfaSchema:schema", "PDF/UA identification schema");
    line("pdfaSchema:namespaceURI", MarkupBuilder.namespace("pdfuaid"));
    line("pdfaSchema:prefix", "pdfuaid");
    out.element(
        "pdfaSchema:property",
        () ->
            out.element(
                "rdf:Seq",
                () ->
                    out.element(
                        "rdf:li",
                        RESOURCE,
                        () -> {
                          line("pdfaProperty:name", "part");
                          line("pdfaProperty:valueType", "Integer");
                          line("pdfaProperty:category", "internal");
                          line("pdfaProperty:description", "the part of ISO 14289 that is kept");
                        })));
  }

  private void line(String name, String value) {
    if (!value.isEmpty()) out.element(name, Map.of(), value);
  }

  /** Words that could be given in several languages; ours are in the book's. */
  private void words(String name, String value) {
    if (value.isEmpty()) return;
    Map<String, String> byDefault = Map.of("xml:lang", "x-default");
    out.element(name, () -> out.element("rdf:Alt", () -> out.element("rdf:li", byDefault, value)));
  }

  private void list(String name, String kind, List<String> values) {
    List<String> said = values.stream().filter(value -> !value.isEmpty()).toList();
    if (said.isEmpty()) return;
    out.element(
        name, () -> out.element(kind, () -> said.forEach(v -> out.element("rdf:li", Map.of(), v))));
  }
}
