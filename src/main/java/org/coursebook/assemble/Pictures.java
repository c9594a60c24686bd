package org.coursebook.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coursebook.book.Picture;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;
import org.coursebook.files.CoursePath;
import org.coursebook.files.NormalForm;
import org.coursebook.files.OutsideException;
import org.coursebook.files.SourceTree;
import org.coursebook.files.TooLargeException;

/** Fetches the pictures that lessons name, each once, and looks whether they are sound. */
final class Pictures {
  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "image/png", List.of(".png"),
          "image/jpeg", List.of(".jpg", ".jpeg"),
          "image/gif", List.of(".gif"),
          "image/webp", List.of(".webp"),
          "image/svg+xml", List.of(".svg"));

  private final SourceTree tree;
  private final Problems problems;
  private final Map<String, Picture> loaded = new TreeMap<>();

  /** The path in the book by the path in the course folder. */
  private final Map<String, String> names = new HashMap<>();

  private final Set<String> folded = new HashSet<>();

  Pictures(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** All pictures loaded, by their paths in the book. */
  Map<String, Picture> all() {
    return loaded;
  }

  /**
   * Loads a picture and answers its path in the book; nothing if it can't be had, which is reported
   * at the span.
   */
  Optional<String> load(String from, String source, Span span) {
    if (LinkPass.scheme(source).isPresent() || source.startsWith("//")) {
      problems.report(
          Code.IMAGE_REMOTE,
          span,
          "the picture `" + shorten(source) + "` is not in the course folder",
          "save it into the course folder and name it from there; nothing is fetched from the net");
      return Optional.empty();
    }
    Optional<String> path = CoursePath.resolve(from, source);
    if (path.isEmpty()) return outside(source, span);
    String known = names.get(path.get());
    if (known != null) return Optional.of(known);
    return fetch(path.get(), from, source, span);
  }

  /**
   * Keeps a picture under its path, or under one like it if others differ in case alone, or if the
   * ending belongs to files of another kind: readers go by it.
   */
  private String add(Picture picture) {
    String path = withEnding(picture);
    int dot = path.lastIndexOf('.');
    String base = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String name = path;
    for (int i = 2; !folded.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + "-" + i + path.substring(base.length());
    }
    Picture named =
        new Picture(name, picture.mediaType(), picture.bytes(), picture.width(), picture.height());
    loaded.put(name, named);
    names.put(picture.path(), name);
    return name;
  }

  private static String withEnding(Picture picture) {
    String path = picture.path();
    List<String> usual = ENDINGS.getOrDefault(picture.mediaType(), List.of());
    String lower = path.toLowerCase(Locale.ROOT);
    boolean fits = usual.isEmpty() || usual.stream().anyMatch(lower::endsWith);
    return fits ? path : path + usual.get(0);
  }

  private Optional<String> fetch(String path, String from, String source, Span span) {
    try {
      Optional<byte[]> bytes = tree.bytes(path);
      if (bytes.isPresent()) return inspect(path, bytes.get(), span).map(this::add);
      Optional<String> meant = NormalForm.meant(path, tree.list());
      // A folder's listing may know a file that reading it refuses.
      if (meant.isPresent() && !meant.get().equals(path)) {
        Optional<String> found = load("", "/" + meant.get(), span);
        found.ifPresent(name -> names.put(path, name));
        return found;
      }
      problems.report(
          Code.IMAGE_MISSING,
          span,
          "there is no picture `" + source + "` in the course folder",
          Nearest.to(path, tree.list())
              .map(near -> "did you mean `" + CoursePath.reference(from, near) + "`?")
              .orElse("put the file at `" + path + "`, or mend the name"));
    } catch (OutsideException e) {
      outside(source, span);
    } catch (TooLargeException e) {
      problems.report(
          Code.FILE_TOO_LARGE,
          span,
          "the picture `%s` has more than %d MB".formatted(source, SourceTree.MAX_BYTES >> 20),
          "make it smaller: 300 dots an inch are enough for print");
    }
    return Optional.empty();
  }

  private <T> Optional<T> outside(String source, Span span) {
    problems.report(
        Code.FILE_OUTSIDE,
        span,
        "the picture `" + source + "` lies outside the course folder",
        "copy it into the course folder and name it from there");
    return Optional.empty();
  }

  private Optional<Picture> inspect(String path, byte[] bytes, Span span) {
    try {
      Picture picture = PictureInspector.inspect(path, bytes);
      if (picture.mediaType().equals("image/jpeg") && PictureInspector.isForPress(bytes)) {
        problems.report(
            Code.IMAGE_CMYK,
            span,
            "the picture `"
                + path
                + "` has the colours of a printing press (CMYK), so the PDF can't"
                + " claim to keep to PDF/A",
            "save it with the colours of a screen (sRGB)");
      }
      return Optional.of(picture);
    } catch (PictureInspector.BrokenException e) {
      problems.report(
          Code.IMAGE_BROKEN,
          span,
          "the picture `" + path + "` can't be used: " + e.getMessage(),
          e.help());
      return Optional.empty();
    }
  }

  private static String shorten(String source) {
    return source.length() <= 80 ? source : source.substring(0, 80) + "…";
  }
}
