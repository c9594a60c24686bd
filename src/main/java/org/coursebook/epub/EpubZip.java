package org.coursebook.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An EPUB's zip file: {@code mimetype} first and bare, all else by name, no zone and no clock. */
final class EpubZip {
  private static final byte[] MIMETYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

  /**
   * A zip file's time begins with 1980, in local time. At its very first moment Java adds a field
   * in universal time, which depends on the machine's zone and is forbidden beside {@code
   * mimetype}.
   */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The last moment that a zip file can tell. */
  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private EpubZip() {}

  /** The zip file's bytes, every entry bearing the same time. */
  static byte[] of(SortedMap<String, byte[]> files, Instant stamp) {
    LocalDateTime time = within(LocalDateTime.ofInstant(stamp, ZoneOffset.UTC));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, stored("mimetype", MIMETYPE), time, MIMETYPE);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, new ZipEntry(file.getKey()), time, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static LocalDateTime within(LocalDateTime time) {
    if (time.isBefore(EARLIEST)) return EARLIEST;
    return time.isAfter(LATEST) ? LATEST : time;
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  private static void add(ZipOutputStream zip, ZipEntry entry, LocalDateTime time, byte[] content)
      throws IOException {
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
