package org.coursebook.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML library found fault with, in words for someone who has never heard of YAML. */
record YamlComplaint(YamlMark mark, String message, String hint) {
  static YamlComplaint of(MarkedYamlEngineException e) {
    YamlMark problem = YamlMark.of(e.getProblemMark());
    YamlMark context = e.getContextMark().isPresent() ? YamlMark.of(e.getContextMark()) : problem;
    String said = e.getProblem() == null ? "" : e.getProblem();
    String during = e.getContext() == null ? "" : e.getContext();
    if (said.startsWith("mapping values are not allowed")) return colon(problem);
    if (said.contains("\\t") || said.contains("TAB") || said.contains("tab")) return tab(problem);
    if (during.contains("quoted scalar")) return unclosedQuote(context);
    if (during.contains("flow sequence") || during.contains("flow mapping")) {
      return unclosedBracket(context);
    }
    if (during.contains("block mapping") || during.contains("block collection")) {
      return indentation(problem);
    }
    if (said.contains("could not find expected ':'")) return keyWithoutColon(context);
    if (said.contains("cannot start any token")) return sign(problem);
    return new YamlComplaint(
        problem, "this can't be read as YAML here", "put quotes around the value on this line");
  }

  private static YamlComplaint colon(YamlMark mark) {
    return new YamlComplaint(
        mark,
        "a colon stands inside a value that has no quotes",
        "put quotes around the value: `title: \"China: a tragedy\"`; or mend the indentation");
  }

  private static YamlComplaint tab(YamlMark mark) {
    return new YamlComplaint(
        mark, "a tab stands where only spaces may", "indent with spaces, two for each level");
  }

  private static YamlComplaint unclosedQuote(YamlMark mark) {
    return new YamlComplaint(
        mark,
        "a quotation mark opens a value here and nothing closes it rightly",
        "close it with the same mark; inside, write it twice (`'It''s'`) or use the other mark");
  }

  private static YamlComplaint unclosedBracket(YamlMark mark) {
    return new YamlComplaint(
        mark,
        "a bracket opens a list here and nothing closes it rightly",
        "close the bracket, or put quotes around a value that begins with one");
  }

  private static YamlComplaint indentation(YamlMark mark) {
    return new YamlComplaint(
        mark,
        "this line doesn't fit in with the lines above",
        "let keys of one group, and items of one list, begin in the same column; put quotes around"
            + " the whole of a value that begins with a quotation mark");
  }

  private static YamlComplaint keyWithoutColon(YamlMark mark) {
    return new YamlComplaint(
        mark,
        "a key without a colon stands here",
        "write `key: value`, with a space behind the colon");
  }

  private static YamlComplaint sign(YamlMark mark) {
    return new YamlComplaint(
        mark, "a value can't begin with this sign", "put quotes around the value");
  }
}
