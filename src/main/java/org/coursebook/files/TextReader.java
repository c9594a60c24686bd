package org.coursebook.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/** Reads UTF-8 strictly, and says at which line a file is something else. */
final class TextReader {
  private TextReader() {}

  static Optional<String> read(SourceTree tree, String path, Span asker, Problems problems) {
    try {
      return tree.bytes(path).flatMap(bytes -> decode(path, bytes, problems));
    } catch (OutsideException e) {
      problems.report(
          Code.FILE_OUTSIDE,
          asker,
          "`" + path + "` lies outside the course folder",
          "move the file into the course folder and name it from there");
    } catch (TooLargeException e) {
      problems.report(
          Code.FILE_TOO_LARGE,
          asker,
          "`%s` has more than %d MB".formatted(path, SourceTree.MAX_BYTES >> 20),
          "make the file smaller, or split it");
    }
    return Optional.empty();
  }

  static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = normalise(out.flip().toString());
    if (!result.isError()) return Optional.of(text);
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    int column = text.length() - text.lastIndexOf('\n');
    try {
      result.throwException();
    } catch (CharacterCodingException e) {
      problems.report(
          Code.FILE_NOT_UTF8,
          new Span(path, line, column, 1),
          "this file is not UTF-8: the byte 0x%02X can't stand here"
              .formatted(bytes[in.position()] & 0xFF),
          "open it in your editor and save it with the encoding UTF-8");
    }
    return Optional.empty();
  }

  private static String normalise(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }
}
