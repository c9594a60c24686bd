package org.coursebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, a lesson comes of it, or problems with places; and soon. */
class OddLessonsTest {
  private static final String[] HARMLESS = {
    "<?php ",
    "?>",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE ",
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "[",
    "]",
    "^[",
    "![",
    "~",
    "~~",
    "^",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n",
    "\n\n",
    " | ",
    "\n| a | b |\n|---|:-:|\n| ",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<td>",
    "<li>",
    "<ul>",
    "</ul>",
    "<table>",
    "</table>",
    "<pre>",
    "</pre>",
    "<foo>",
    "</foo>",
    "<p>",
    "<br>",
    "\n\n<div>\n\n",
    "\n\n</div>\n\n",
    "\n    ",
    "\n```\n",
    "\n: ",
    "\n# ",
    "\n### ",
    "[^a]",
    "[^b]",
    "&amp;",
    "\\",
    "\"",
    "'",
    "---",
    "...",
    " @",
    "{.a}",
    "\n{.b}\n",
    "\n***\n",
    "\n— ",
    "\n> [!NOTE]\n> ",
    "  \n",
    "\n===\n",
    "<details><summary>",
    "</summary>",
    "</details>",
    "<a href=x>",
    "</a>",
    "<blockquote>",
    "</blockquote>",
    "<h2>",
    "</h2>",
    "<dl><dt>",
    "<dd>",
    "\t",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "é",
    "中",
    "😀",
    "<span id=x>",
    "</span>"
  };
  private static final String[] NASTY = {
    "](",
    ")",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<",
    ">",
    "&",
    ";",
    "{",
    "}",
    "[x]: ",
    "[x]",
    "\u0001",
    "\uD800",
    "\uFFFE",
    "\uFDD0",
    "=",
    "<?",
    "<![CDATA[",
    "&#0;",
    "&#x1F600;",
    "https://a.b/",
    "<a b='",
    "[^a]: ",
    "\n[^b]: ",
    "[@k; ",
    "-@",
    "\r",
    "\u00A0",
    "<img src=x alt='",
    "![a](b \"c",
    "\n[^a]:\n\n    ",
    "<c@d.e>",
    "|-",
    "\n: : : ",
    "<style>",
    "<th colspan=99>",
    "{lang=zz width=1}",
    "\n> > > > > > ",
    "\n- - - - "
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "![[",
        "*a **a ",
        "`",
        "`a``",
        "> ",
        "- ",
        "1. ",
        "> a\n",
        "- a\n\n",
        "[a](",
        "[a](<b",
        "[^",
        "^[",
        "<b>",
        "</b>",
        "<!--",
        "<a b='",
        "a~b ",
        "^",
        "_a__b",
        "__a*b ",
        "*a*{.a}",
        "[@a;",
        "@a ",
        "[a]{.b}",
        "|",
        "a|b\n",
        "|-",
        "&amp",
        "https://",
        "<",
        "\\",
        "x^y^",
        "[^a]: ",
        "x\n: y\n\n",
        "<p>",
        "<table><tr><td>",
        "<div>\n\n",
        "\u0001a",
        "[[a](b)"
      })
  void fiftyThousandCharactersOfOneThingAreReadSoon(String one) {
    String text = one.repeat(50_000 / one.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Written.body(text).tree());
  }

  @Test
  void whateverIsWrittenALessonComesOfIt() {
    Random random = new Random(14);
    List<String> all = new ArrayList<>(List.of(HARMLESS));
    all.addAll(List.of(NASTY));
    for (int i = 0; i < 2000; i++) {
      String text = text(random, all, new ArrayList<>());
      Written.in("en-GB", text).tree();
    }
  }

  @Test
  void noWordOfALessonIsLostInSilence() {
    Random random = new Random(41);
    for (int i = 0; i < 2000; i++) {
      List<String> words = new ArrayList<>(List.of("wfirst"));
      String text = "wfirst " + text(random, List.of(HARMLESS), words);
      Written written = Written.in("en-GB", text);
      assertThat(written.title() + "\n" + written.tree() + "\n" + written.told())
          .as(text)
          .contains(words);
    }
  }

  private static String text(Random random, List<String> fragments, List<String> words) {
    StringBuilder text = new StringBuilder();
    int length = 3 + random.nextInt(25);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(3) == 0) {
        String word = word(random);
        words.add(word);
        text.append(random.nextBoolean() ? " " : "").append(word);
      } else {
        text.append(fragments.get(random.nextInt(fragments.size())));
      }
    }
    return text.toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("w");
    for (int i = 0; i < 5; i++) word.append((char) ('a' + random.nextInt(26)));
    return word.toString();
  }

  @Test
  void quotesInQuotesAreTooDeepSomewhere() {
    Written written = Written.body("> ".repeat(40) + "deep");
    assertThat(written.said()).contains("3:65 nesting-too-deep");
    assertThat(written.tree()).contains("deep");
    assertThat(Written.body("> ".repeat(5000) + "deep").said())
        .isEqualTo(List.of("3:65 nesting-too-deep"));
  }
}
