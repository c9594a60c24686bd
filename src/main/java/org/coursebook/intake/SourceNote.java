package org.coursebook.intake;

/**
 * A source that stands in a passage and is to become a note.
 *
 * @param from the offset where the words to take out begin, the space before them included
 * @param to the offset after them
 * @param call the offset of the note's call, after a punctuation mark that follows
 * @param id the note's name in its lesson
 * @param note what the note says, in Markdown
 */
record SourceNote(int from, int to, int call, String id, String note) {
  SourceNote named(String newId) {
    return new SourceNote(from, to, call, newId, note);
  }
}
