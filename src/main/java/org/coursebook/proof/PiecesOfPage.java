package org.coursebook.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.coursebook.book.Place;
import org.jspecify.annotations.Nullable;

/** Reads the words of a page of a PDF by the numbers that tags know them under. */
final class PiecesOfPage extends PDFMarkedContentExtractor {
  private final Map<Integer, StringBuilder> pieces = new HashMap<>();
  private final Deque<Mark> marks = new ArrayDeque<>();

  private PiecesOfPage() {}

  /**
   * A mark around some content.
   *
   * @param number of the piece that it is in, or less than 0
   * @param said whether what is in it is to be read as something else, and that has been read
   */
  private record Mark(int number, boolean said) {
    static final Mark NONE = new Mark(-1, false);
  }

  /** The characters of the pieces that {@linkplain Place#counts are seen}. */
  static Map<Integer, String> read(PDPage page) throws IOException {
    PiecesOfPage reader = new PiecesOfPage();
    reader.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    reader.pieces.forEach((number, text) -> texts.put(number, text.toString()));
    return texts;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    Mark around = around();
    COSDictionary about = properties == null ? new COSDictionary() : properties;
    int number = about.getInt(COSName.MCID, around.number());
    String said = about.getString(COSName.ACTUAL_TEXT);
    if (said != null && !around.said()) add(number, said);
    marks.push(new Mark(number, said != null || around.said()));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) marks.pop();
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    Mark around = around();
    if (!around.said()) add(around.number(), letter.getUnicode());
  }

  private Mark around() {
    return marks.isEmpty() ? Mark.NONE : marks.getFirst();
  }

  private void add(int number, String words) {
    if (number < 0) return;
    StringBuilder piece = pieces.computeIfAbsent(number, any -> new StringBuilder());
    words.codePoints().filter(Place::counts).forEach(piece::appendCodePoint);
  }
}
