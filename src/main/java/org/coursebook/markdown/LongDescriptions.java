package org.coursebook.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coursebook.book.Attributes;
import org.coursebook.book.Block;
import org.coursebook.book.Inline;
import org.coursebook.book.Lesson;
import org.coursebook.book.TreeMapper;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Problems;
import org.coursebook.diagnostic.Span;

/**
 * Brings pictures together with what describes them at length: a text or an address behind {@code
 * longdesc=}, or a block of the class {@code longdesc} right below. The words stand in the lesson,
 * for all to read, under a label that leads back to the picture; the picture keeps the id of what
 * describes it.
 */
final class LongDescriptions extends TreeMapper {
  /** The attribute of a picture and the class of a block. */
  static final String NAME = "longdesc";

  private static final Pattern ADDRESS =
      Pattern.compile("#\\S+|https?://\\S+|[^\\s#]+\\.(md|markdown)(#\\S*)?");

  private final DescriptionBlocks blocks;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();

  /** The id of what describes a picture. */
  private final IdentityHashMap<Inline.Image, String> below = new IdentityHashMap<>();

  /** The ids of pictures by that of a block elsewhere which describes them. */
  private final Map<String, List<String>> elsewhere = new LinkedHashMap<>();

  private final IdentityHashMap<Inline.Image, String> imageIds = new IdentityHashMap<>();
  private final List<Block> pending = new ArrayList<>();
  private int figures;

  LongDescriptions(String language, Problems problems) {
    this.blocks = new DescriptionBlocks(language);
    this.problems = problems;
  }

  @Override
  public Lesson lesson(Lesson lesson) {
    new Ids().lesson(lesson);
    new Pictures().lesson(lesson);
    return super.lesson(lesson);
  }

  @Override
  protected List<Block> blocks(List<Block> list) {
    List<Block> copies = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Block block = list.get(i);
      Optional<Block> description =
          Optional.of(i + 1).filter(n -> n < list.size()).map(list::get).filter(this::describes);
      Optional<Inline.Image> image = description.flatMap(below -> describedBy(below, block));
      if (description.isPresent() && image.isPresent()) {
        i++;
        copies.addAll(together(block, image.get(), description.get()));
      } else {
        copies.addAll(described(block));
      }
      if (figures == 0) flush(copies);
    }
    return copies;
  }

  /** The last image of a block, unless something else describes it. */
  private static Optional<Inline.Image> describedBy(Block description, Block block) {
    List<Inline.Image> images = ImagesIn.of(block);
    if (images.isEmpty()) return Optional.empty();
    Inline.Image last = images.get(images.size() - 1);
    String id = description.attributes().id();
    String written = written(last);
    boolean free = written.isEmpty() || (!id.isEmpty() && written.matches("#?\\Q" + id + "\\E"));
    return free ? Optional.of(last) : Optional.empty();
  }

  private List<Block> together(Block block, Inline.Image image, Block description) {
    String own = description.attributes().id();
    String id = own.isEmpty() ? unique(imageId(image) + "-description") : own;
    below.put(image, id);
    List<Block> copies = new ArrayList<>(block.accept(this));
    flush(copies);
    for (Block words : description.accept(this)) {
      copies.add(blocks.near(words, id, imageId(image)));
    }
    return copies;
  }

  private boolean describes(Block block) {
    return block.attributes().classes().contains(NAME);
  }

  private void reportStray(Span span) {
    problems.report(
        Code.LONGDESC_MISPLACED,
        span,
        "`.longdesc` describes the picture right above, and there is none",
        "move it below its picture, or drop the class");
  }

  private void flush(List<Block> copies) {
    copies.addAll(pending);
    pending.clear();
  }

  /** The block, and where pictures elsewhere name it as their description, the way to them. */
  private List<Block> described(Block block) {
    List<Block> copies = block.accept(this);
    List<String> pictures = elsewhere.getOrDefault(block.attributes().id(), List.of());
    if (pictures.isEmpty() && describes(block)) reportStray(block.span());
    return pictures.isEmpty() ? copies : blocks.far(copies, pictures);
  }

  @Override
  public List<Block> figure(Block.Figure figure) {
    figures++;
    List<Block> copies = super.figure(figure);
    figures--;
    return copies;
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    String written = written(image);
    String described = below.getOrDefault(image, "");
    if (!described.isEmpty()) return List.of(with(image, imageId(image), described));
    if (written.isEmpty()) return List.of(image);
    if (!isAddress(written)) {
      String id = unique(imageId(image) + "-description");
      pending.add(blocks.ofText(written, id, imageId(image), image.span()));
      return List.of(with(image, imageId(image), id));
    }
    String address = ids.contains(written) ? "#" + written : written;
    pending.add(blocks.link(address, image.span()));
    boolean here = address.startsWith("#");
    return List.of(with(image, here ? imageId(image) : "", here ? address.substring(1) : ""));
  }

  private static String written(Inline.Image image) {
    return image.attributes().others().getOrDefault(NAME, "").strip();
  }

  private boolean isAddress(String written) {
    return ids.contains(written) || ADDRESS.matcher(written).matches();
  }

  /** The image with its id, if it needs one, and that of its description. */
  private static Inline.Image with(Inline.Image image, String id, String description) {
    Attributes old = image.attributes();
    Map<String, String> others = new LinkedHashMap<>(old.others());
    if (description.isEmpty()) others.remove(NAME);
    else others.put(NAME, description);
    String kept = old.id().isEmpty() ? id : old.id();
    Attributes attributes = new Attributes(kept, old.classes(), old.language(), others);
    return new Inline.Image(
        image.source(), image.alternative(), image.title(), attributes, image.span());
  }

  private String imageId(Inline.Image image) {
    String known = imageIds.get(image);
    if (known != null) return known;
    String own = image.attributes().id();
    String id = own.isEmpty() ? unique("picture-" + (imageIds.size() + 1)) : own;
    imageIds.put(image, id);
    return id;
  }

  private String unique(String wish) {
    String id = wish;
    for (int i = 2; !ids.add(id); i++) id = wish + "-" + i;
    return id;
  }

  /** Collects the ids that the author gave. */
  private final class Ids extends TreeMapper {
    @Override
    protected Attributes attributes(Attributes attributes, Block block) {
      ids.add(attributes.id());
      return attributes;
    }

    @Override
    protected Attributes attributes(Attributes attributes, Inline inline) {
      ids.add(attributes.id());
      return attributes;
    }
  }

  /** Finds the pictures that are described elsewhere in the lesson. */
  private final class Pictures extends TreeMapper {
    @Override
    public List<Inline> image(Inline.Image image) {
      String written = written(image);
      String id = written.startsWith("#") ? written.substring(1) : written;
      if (!id.isEmpty() && ids.contains(id)) {
        elsewhere.computeIfAbsent(id, key -> new ArrayList<>()).add(imageId(image));
      }
      return List.of(image);
    }
  }
}
