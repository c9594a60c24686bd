package org.coursebook.cli;

import java.util.Arrays;
import java.util.Locale;
import org.coursebook.diagnostic.Code;
import org.coursebook.diagnostic.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code coursebook explain}: the long form of a problem. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Explain a problem by its code; without a code, list them all.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("CODE")
            .description("The word in brackets in a message: note-undefined.")
            .build());
  }

  @Override
  public Exit run(ParseResult typed, Console console) {
    String slug = typed.matchedPositionalValue(0, "");
    if (slug.isEmpty()) {
      for (Code code : Code.values()) {
        console.result("%-26s %s".formatted(code.slug(), code.severity().word()));
      }
      return Exit.DONE;
    }
    Code code = named(slug.toLowerCase(Locale.ROOT).replace('_', '-'));
    console.result("%s (%s)\n".formatted(code.slug(), code.severity().word()));
    console.result(code.explanation().stripTrailing());
    return Exit.DONE;
  }

  private static Code named(String slug) {
    return Code.named(slug)
        .orElseThrow(
            () -> {
              var known = Arrays.stream(Code.values()).map(Code::slug).toList();
              String way =
                  Nearest.to(slug, known)
                      .map(near -> "did you mean `" + near + "`?")
                      .orElse("`coursebook explain` lists all codes");
              return new UsageException("there is no problem `%s`; %s".formatted(slug, way));
            });
  }
}
