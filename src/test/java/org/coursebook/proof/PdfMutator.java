package org.coursebook.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Spoils a finished PDF in one place. */
final class PdfMutator {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName OBJECT = COSName.getPDFName("OBJR");

  private final byte[] original;

  PdfMutator(byte[] pdf) {
    this.original = pdf;
  }

  /** What can be done. */
  enum Deed {
    REMOVE_WORD,
    DOUBLE_WORD,
    SWAP_WORDS,
    ALTER_WORD,
    HIDE_LINE,
    REMOVE_NOTE,
    DOUBLE_NOTE,
    SWAP_NOTES,
    REMOVE_CALL,
    REMOVE_ITEM,
    DOUBLE_ITEM,
    SWAP_ITEMS,
    REMOVE_ROW,
    DOUBLE_ROW,
    SWAP_ROWS,
    REMOVE_PICTURE,
    BLANK_PICTURE,
    DOUBLE_PICTURE,
    REMOVE_LINK,
    MISLEAD_LINK,
    SWAP_PARAGRAPHS,
    LOWER_HEADING
  }

  /** A PDF with this fault in a random place; nothing if the place had no room for it. */
  Optional<Mutant> mutate(Deed deed, Random random) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(original)) {
      Optional<String> place =
          switch (deed) {
            case REMOVE_WORD, DOUBLE_WORD, SWAP_WORDS, ALTER_WORD, HIDE_LINE, BLANK_PICTURE ->
                painting(pdf, deed, random);
            case REMOVE_NOTE -> remove(pdf, random, "Note");
            case DOUBLE_NOTE -> twice(pdf, random, "Note");
            case SWAP_NOTES -> swap(pdf, random, "Note");
            case REMOVE_CALL -> remove(pdf, random, "Locator");
            case REMOVE_ITEM -> remove(pdf, random, "LI");
            case DOUBLE_ITEM -> twice(pdf, random, "LI");
            case SWAP_ITEMS -> swap(pdf, random, "LI");
            case REMOVE_ROW -> remove(pdf, random, "TR");
            case DOUBLE_ROW -> twice(pdf, random, "TR");
            case SWAP_ROWS -> swap(pdf, random, "TR");
            case REMOVE_PICTURE -> remove(pdf, random, "Figure");
            case DOUBLE_PICTURE -> twice(pdf, random, "Figure");
            case SWAP_PARAGRAPHS -> swap(pdf, random, "P");
            case REMOVE_LINK, MISLEAD_LINK -> link(pdf, deed, random);
            case LOWER_HEADING -> lower(pdf, random);
          };
      if (place.isEmpty()) return Optional.empty();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return Optional.of(new Mutant(deed.name(), bytes.toByteArray(), "page", place.get()));
    }
  }

  /** A tag, with the list that holds it. */
  private record Place(COSDictionary parent, COSArray list, int index, COSDictionary tag) {}

  private static List<Place> tags(PDDocument pdf, Predicate<String> wanted) {
    List<Place> found = new ArrayList<>();
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    collect(root, wanted, found, Collections.newSetFromMap(new IdentityHashMap<>()));
    return found;
  }

  private static void collect(
      COSDictionary tag, Predicate<String> wanted, List<Place> found, Set<COSBase> seen) {
    if (!seen.add(tag)) return;
    COSBase kids = tag.getDictionaryObject(COSName.K);
    COSArray list = new COSArray();
    if (kids instanceof COSArray several) list = several;
    else if (kids != null) list.add(kids);
    // One way of writing kids is enough for who changes them.
    if (kids != null) tag.setItem(COSName.K, list);
    for (int i = 0; i < list.size(); i++) {
      if (!(list.getObject(i) instanceof COSDictionary kid) || !kid.containsKey(COSName.S))
        continue;
      if (wanted.test(kid.getNameAsString(COSName.S))) found.add(new Place(tag, list, i, kid));
      collect(kid, wanted, found, seen);
    }
  }

  private static Optional<Place> pick(PDDocument pdf, Random random, Predicate<String> wanted) {
    List<Place> found = tags(pdf, wanted);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())));
  }

  private static Optional<String> remove(PDDocument pdf, Random random, String type) {
    return pick(pdf, random, type::equals)
        .map(
            place -> {
              place.list().remove(place.index());
              return type;
            });
  }

  private static Optional<String> twice(PDDocument pdf, Random random, String type) {
    return pick(pdf, random, type::equals)
        .map(
            place -> {
              place.list().add(place.index(), place.tag());
              return type;
            });
  }

  private static Optional<String> swap(PDDocument pdf, Random random, String type) {
    Optional<Place> place = pick(pdf, random, type::equals);
    if (place.isEmpty()) return Optional.empty();
    COSArray list = place.get().list();
    int first = place.get().index();
    int second = first + 1;
    while (second < list.size()) {
      COSBase other = list.getObject(second);
      if (other instanceof COSDictionary tag && type.equals(tag.getNameAsString(COSName.S))) break;
      second++;
    }
    if (second == list.size()) return Optional.empty();
    COSBase before = list.get(first);
    list.set(first, list.get(second));
    list.set(second, before);
    return Optional.of(type);
  }

  private static Optional<String> lower(PDDocument pdf, Random random) {
    return pick(pdf, random, type -> type.matches("H[1-6]"))
        .map(
            place -> {
              place.tag().setName(COSName.S, "P");
              return "heading";
            });
  }

  private static Optional<String> link(PDDocument pdf, Deed deed, Random random)
      throws IOException {
    Optional<Place> place = pick(pdf, random, "Link"::equals);
    if (place.isEmpty()) return Optional.empty();
    COSArray kids = place.get().tag().getCOSArray(COSName.K);
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (!(kids.getObject(i) instanceof COSDictionary kid)) continue;
      if (!OBJECT.equals(kid.getCOSName(COSName.TYPE))) continue;
      COSDictionary annotation = kid.getCOSDictionary(COSName.OBJ);
      if (deed == Deed.REMOVE_LINK) kids.remove(i);
      else mislead(pdf, annotation);
    }
    return Optional.of("Link");
  }

  private static void mislead(PDDocument pdf, COSDictionary annotation) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    if (action != null && action.containsKey(COSName.URI)) {
      action.setString(COSName.URI, "https://example.com/else");
      return;
    }
    COSArray end = new COSArray();
    end.add(pdf.getPage(3).getCOSObject());
    end.add(COSName.getPDFName("Fit"));
    if (action == null) annotation.setItem(COSName.DEST, end);
    else action.setItem(COSName.D, end);
  }

  private static Optional<String> painting(PDDocument pdf, Deed deed, Random random)
      throws IOException {
    PDPage page = pdf.getPage(random.nextInt(pdf.getNumberOfPages()));
    List<Object> tokens = new PDFStreamParser(page).parse();
    boolean done = deed == Deed.BLANK_PICTURE ? blank(tokens) : text(tokens, page, deed, random);
    if (!done) return Optional.empty();
    PDStream content = new PDStream(pdf);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
    return Optional.of("words");
  }

  /** Takes the picture out of the first figure of a page, and leaves the figure. */
  private static boolean blank(List<Object> tokens) {
    boolean inside = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof Operator operator)) continue;
      if (operator.getName().equals("BDC")) inside = !ARTIFACT.equals(tokens.get(i - 2));
      if (operator.getName().equals("EMC")) inside = false;
      if (inside && operator.getName().equals("Do")) {
        tokens.remove(i);
        tokens.remove(i - 1);
        return true;
      }
    }
    return false;
  }

  /** Where a text is painted that is no artifact, and with which font. */
  private record Shown(int token, COSArray parts, PDFont font) {}

  private static boolean text(List<Object> tokens, PDPage page, Deed deed, Random random)
      throws IOException {
    List<Shown> all = shown(tokens, page.getResources());
    if (all.isEmpty()) return false;
    Shown one = all.get(random.nextInt(all.size()));
    if (deed == Deed.HIDE_LINE) {
      tokens.set(one.token() - 1, new COSArray());
      return true;
    }
    List<List<byte[]>> words = words(one);
    int at = random.nextInt(words.size());
    List<byte[]> word = words.get(at);
    switch (deed) {
      case REMOVE_WORD -> words.remove(at);
      case DOUBLE_WORD -> words.add(at, word);
      case ALTER_WORD -> {
        List<byte[]> shorter = new ArrayList<>(word);
        shorter.remove(random.nextInt(word.size()));
        words.set(at, shorter);
      }
      default -> {
        if (at + 1 == words.size() || letters(one, word).equals(letters(one, words.get(at + 1))))
          return false;
        words.set(at, words.get(at + 1));
        words.set(at + 1, word);
      }
    }
    tokens.set(one.token() - 1, joined(words, one));
    return true;
  }

  private static List<Shown> shown(List<Object> tokens, PDResources resources) throws IOException {
    List<Shown> found = new ArrayList<>();
    boolean read = false;
    Optional<PDFont> font = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof Operator operator)) continue;
      switch (operator.getName()) {
        case "BDC" ->
            read =
                tokens.get(i - 1) instanceof COSDictionary about && about.containsKey(COSName.MCID);
        case "EMC" -> read = false;
        case "Tf" -> font = Optional.of(resources.getFont((COSName) tokens.get(i - 2)));
        case "TJ" -> {
          Shown one = new Shown(i, (COSArray) tokens.get(i - 1), font.orElseThrow());
          if (read
              && letters(one, codes(one)).codePoints().filter(Character::isLetter).count() > 2) {
            found.add(one);
          }
        }
        default -> {}
      }
    }
    return found;
  }

  private static List<byte[]> codes(Shown shown) throws IOException {
    List<byte[]> codes = new ArrayList<>();
    for (COSBase part : shown.parts()) {
      if (!(part instanceof COSString string)) continue;
      byte[] bytes = string.getBytes();
      for (int i = 0; i + 1 < bytes.length; i += 2) codes.add(new byte[] {bytes[i], bytes[i + 1]});
    }
    return codes;
  }

  private static String letters(Shown shown, List<byte[]> codes) throws IOException {
    StringBuilder text = new StringBuilder();
    for (byte[] code : codes) {
      String letter = shown.font().toUnicode(shown.font().readCode(new ByteArrayInputStream(code)));
      text.append(letter == null ? "" : letter);
    }
    return text.toString();
  }

  private static List<List<byte[]>> words(Shown shown) throws IOException {
    List<List<byte[]>> words = new ArrayList<>();
    List<byte[]> word = new ArrayList<>();
    for (byte[] code : codes(shown)) {
      if (letters(shown, List.of(code)).isBlank()) {
        if (!word.isEmpty()) words.add(word);
        word = new ArrayList<>();
      } else {
        word.add(code);
      }
    }
    if (!word.isEmpty()) words.add(word);
    return words;
  }

  private static COSArray joined(List<List<byte[]>> words, Shown shown) throws IOException {
    ByteArrayOutputStream codes = new ByteArrayOutputStream();
    byte[] space = new byte[0];
    for (byte[] code : codes(shown)) {
      if (letters(shown, List.of(code)).isBlank()) space = code;
    }
    for (List<byte[]> word : words) {
      for (byte[] code : word) codes.write(code);
      codes.write(space);
    }
    COSArray parts = new COSArray();
    parts.add(new COSString(codes.toByteArray()));
    parts.add(COSInteger.ZERO);
    return parts;
  }
}
