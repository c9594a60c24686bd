package org.coursebook.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coursebook.book.Attributes;
import org.coursebook.book.Inline;
import org.coursebook.book.Target;
import org.coursebook.diagnostic.Span;
import org.junit.jupiter.api.Test;

class NoteLiftingTest {
  private static final Span HERE = Span.startOf("one.md");
  private static final Inline CALL = new Inline.NoteCall("a", HERE);

  private static Inline text(String words) {
    return new Inline.Text(words, HERE);
  }

  private static Inline strong(Inline... content) {
    return new Inline.Formatted(Inline.Format.STRONG, List.of(content), Attributes.NONE, HERE);
  }

  private static Inline.Link link(String id, Inline... content) {
    return new Inline.Link(
        List.of(content),
        new Target.Web("https://example.org"),
        "",
        Attributes.NONE.withId(id),
        HERE);
  }

  @Test
  void aLinkWithoutCallsStaysAsItIs() {
    Inline.Link link = link("here", text("a "), strong(text("b")));

    assertThat(NoteLifting.of(link)).containsExactly(link);
  }

  @Test
  void aLinkEndsBeforeACallAndGoesOnAfterIt() {
    assertThat(NoteLifting.of(link("here", text("before"), CALL, text("after"))))
        .containsExactly(link("here", text("before")), CALL, link("", text("after")));
  }

  @Test
  void aCallDeepInsideALinkComesOutToo() {
    assertThat(NoteLifting.of(link("", text("a"), strong(text("b"), CALL, text("c")))))
        .containsExactly(link("", text("a"), strong(text("b"))), CALL, link("", strong(text("c"))));
  }

  @Test
  void aLinkThatHoldsNothingButACallIsGone() {
    assertThat(NoteLifting.of(link("", CALL))).containsExactly(CALL);
  }
}
