package org.coursebook.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The colour space sRGB as an ICC profile (ISO 15076-1, version 4.2), which says what the red,
 * green and blue of a PDF mean. Written from the numbers of IEC 61966-2-1, so that nobody's file
 * has to be passed on and every machine writes the same bytes.
 */
final class ColourProfile {
  private static final int HEADER = 128;
  private static final int ENTRY = 12;

  /** The white that profiles are reckoned in, D50. */
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  /** From the screen's white, D65, to that of profiles, by Bradford's method, row by row. */
  private static final double[] ADAPTATION = {
    1.0478112,
    0.0228866,
    -0.0501270,
    0.0295424,
    0.9904844,
    -0.0170491,
    -0.0092345,
    0.0150436,
    0.7521316
  };

  /** The three lights, adapted so. */
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};

  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  /** From number to light: ((x + 0.055) / 1.055) to the 2.4, and x / 12.92 up to 0.04045. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private ColourProfile() {}

  private record Entry(String name, byte[] content) {}

  static byte[] bytes() {
    byte[] curve = curve();
    List<Entry> entries =
        List.of(
            new Entry("desc", text("sRGB")),
            new Entry("cprt", text("No copyright, use freely")),
            new Entry("wtpt", numbers("XYZ ", WHITE)),
            new Entry("chad", numbers("sf32", ADAPTATION)),
            new Entry("rXYZ", numbers("XYZ ", RED)),
            new Entry("gXYZ", numbers("XYZ ", GREEN)),
            new Entry("bXYZ", numbers("XYZ ", BLUE)),
            new Entry("rTRC", curve),
            new Entry("gTRC", curve),
            new Entry("bTRC", curve));
    return file(entries);
  }

  private static byte[] file(List<Entry> entries) {
    int first = HEADER + 4 + ENTRY * entries.size();
    List<byte[]> contents = new ArrayList<>();
    int size = first;
    for (Entry entry : entries) {
      if (contents.contains(entry.content())) continue;
      contents.add(entry.content());
      size += entry.content().length;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    header(file, size);
    file.position(HEADER).putInt(entries.size());
    for (Entry entry : entries) {
      int offset = first;
      for (byte[] content : contents) {
        if (content == entry.content()) break;
        offset += content.length;
      }
      put(file, entry.name()).putInt(offset).putInt(entry.content().length);
    }
    contents.forEach(file::put);
    return file.array();
  }

  private static void header(ByteBuffer file, int size) {
    file.putInt(size).putInt(0).putInt(0x04200000);
    put(file, "mntrRGB XYZ ");
    for (short part : new short[] {2000, 1, 1, 0, 0, 0}) file.putShort(part);
    put(file, "acsp");
    file.position(68);
    putNumbers(file, WHITE);
  }

  private static byte[] text(String words) {
    byte[] letters = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer content = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
    put(content, "mluc").putInt(0).putInt(1).putInt(12);
    put(content, "enUS").putInt(letters.length).putInt(28).put(letters);
    return content.array();
  }

  private static byte[] numbers(String type, double[] numbers) {
    ByteBuffer content = ByteBuffer.allocate(8 + 4 * numbers.length);
    putNumbers(put(content, type).putInt(0), numbers);
    return content.array();
  }

  private static byte[] curve() {
    ByteBuffer content = ByteBuffer.allocate(12 + 4 * CURVE.length);
    put(content, "para").putInt(0).putShort((short) 3).putShort((short) 0);
    putNumbers(content, CURVE);
    return content.array();
  }

  /** Numbers as sixteen bits before the point and sixteen after it. */
  private static void putNumbers(ByteBuffer to, double[] numbers) {
    for (double number : numbers) to.putInt((int) Math.round(number * 65536));
  }

  private static ByteBuffer put(ByteBuffer to, String letters) {
    return to.put(letters.getBytes(StandardCharsets.US_ASCII));
  }
}
