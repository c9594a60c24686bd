package org.coursebook.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.coursebook.book.Picture;

/** Answers the engine's requests: with the pictures of the book, and with nothing else. */
final class BookResources {
  private static final String SCHEME = "book";
  private static final String WITHIN_A_SHEET = "data:image/png;base64,";

  private final Map<String, Picture> pictures;
  private final Complaints complaints;

  BookResources(Map<String, Picture> pictures, Complaints complaints) {
    this.pictures = pictures;
    this.complaints = complaints;
  }

  void install(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> pictures.containsKey(uri) ? SCHEME + ":" + uri : uri);
    builder.useProtocolsStreamImplementation(uri -> new PictureStream(picture(uri)), SCHEME);
    builder.useExternalResourceAccessControl(
        (uri, type) -> true, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        this::allows, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
  }

  private boolean allows(String uri, ExternalResourceType type) {
    if (uri.startsWith(WITHIN_A_SHEET)) return true;
    if (uri.startsWith(SCHEME + ":") && pictures.containsKey(path(uri))) return true;
    complaints.refused(uri);
    return false;
  }

  private Picture picture(String uri) {
    return Optional.ofNullable(pictures.get(path(uri))).orElseThrow();
  }

  private static String path(String uri) {
    return uri.substring(SCHEME.length() + 1);
  }

  private record PictureStream(Picture picture) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(picture.bytes());
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
