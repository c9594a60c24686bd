package org.coursebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.coursebook.book.FrontMatter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification 0.31.2, which come with commonmark-java's test
 * library. Those that are to differ stand in {@code spec-differences.txt}, each with its reason.
 */
class SpecTest {
  private static final FrontMatter TITLED =
      new FrontMatter("Title", OptionalInt.empty(), List.of(), Optional.empty(), "");

  @Test
  void ofTheSixHundredAndFiftyTwoExamplesAllButFiftyThreeAgree() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    List<Integer> different = new ArrayList<>();
    StringBuilder told = new StringBuilder();
    Map<Integer, String> reasons = reasons();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      String wanted = canonical(shifted(example.getHtml().replace('→', '\t')));
      String made = canonical(ours(example.getSource()));
      if (wanted.equals(made)) continue;
      different.add(i + 1);
      if (reasons.containsKey(i + 1)) continue;
      told.append(
          "\n%d %s\n%s\n--- wanted\n%s\n--- made\n%s\n"
              .formatted(i + 1, example.getSection(), example.getSource(), wanted, made));
    }

    assertThat(examples).hasSize(652);
    assertThat(told.toString()).isEmpty();
    assertThat(reasons.keySet()).containsExactlyElementsOf(different).hasSize(53);
  }

  private static String ours(String markdown) {
    return TreeHtml.of(
        Written.from("en", Written.source("l.md", markdown, 0, TITLED, "")).lesson().blocks());
  }

  /** The reason for each number in the list: a line of words, then a line of numbers. */
  private static Map<Integer, String> reasons() {
    Map<Integer, String> reasons = new TreeMap<>();
    String reason = "";
    for (String line : list().lines().toList()) {
      if (!line.startsWith(" ")) {
        reason = line;
        continue;
      }
      for (String number : line.strip().split(" +", -1)) {
        assertThat(reasons.put(Integer.valueOf(number), reason)).as(number).isNull();
      }
    }
    return reasons;
  }

  private static String list() {
    try (InputStream list = SpecTest.class.getResourceAsStream("spec-differences.txt")) {
      byte[] bytes = Objects.requireNonNull(list).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lesson's title is the only heading of the first level: all others make room for it. */
  private static String shifted(String html) {
    if (!html.contains("<h1>")) return html;
    String shifted = html;
    for (int level = 5; level > 0; level--) {
      shifted = shifted.replaceAll("(</?h)" + level + ">", "$1" + (level + 1) + ">");
    }
    return shifted;
  }

  private static String canonical(String html) {
    StringBuilder out = new StringBuilder();
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("div, td, th, blockquote").forEach(SpecTest::paragraphs);
    paragraphs(body);
    body.childNodes().forEach(node -> canonical(node, false, out));
    return out.toString()
        .replaceAll(
            "\\s*(</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|div|hr|br|table|tbody|thead|tr|td|th|footer|aside|dl)(?: [^>]*)?>)\\s*",
            "$1")
        .replace("<tbody>", "")
        .replace("</tbody>", "")
        .strip();
  }

  /** Words that stand in no paragraph get one. */
  private static void paragraphs(Element around) {
    Element paragraph = new Element("p");
    for (Node node : List.copyOf(around.childNodes())) {
      boolean words = node instanceof TextNode || (node instanceof Element e && !e.isBlock());
      if (!words) {
        paragraph = new Element("p");
      } else if (paragraph.childNodeSize() > 0 || !node.outerHtml().isBlank()) {
        if (paragraph.childNodeSize() == 0) node.before(paragraph);
        paragraph.appendChild(node);
      }
    }
  }

  private static void canonical(Node node, boolean verbatim, StringBuilder out) {
    if (node instanceof TextNode text) {
      String words = typed(text.getWholeText());
      out.append(
          (verbatim ? words.replace("\n", "⏎") : words.replaceAll("\\s+", " "))
              .replace("<", "&lt;"));
    } else if (node instanceof Element element) {
      String name = element.normalName();
      out.append('<').append(name);
      element.attributes().asList().stream()
          .filter(a -> !(a.getKey().equals("alt") && a.getValue().isEmpty()))
          .sorted(Comparator.comparing(a -> a.getKey()))
          .forEach(
              a ->
                  out.append(' ')
                      .append(a.getKey())
                      .append('=')
                      .append(value(a.getKey(), a.getValue())));
      out.append('>');
      boolean inside = verbatim || name.equals("pre");
      element.childNodes().forEach(child -> canonical(child, inside, out));
      if (!element.tag().isSelfClosing() && !element.tag().isEmpty())
        out.append("</").append(name).append('>');
    } else if (!(node instanceof Comment)) {
      out.append(node.outerHtml());
    }
  }

  private static String value(String key, String value) {
    boolean address = key.equals("href") || key.equals("src");
    return address ? decoded(value) : typed(value).replaceAll("\\s+", " ");
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** As it is typed, not printed. */
  private static String typed(String text) {
    return text.replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replace("…", "...")
        .replace("—", "---")
        .replace("–", "--")
        .replace('\u00A0', ' ');
  }
}
