package org.coursebook.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A place as the YAML library counts it: lines and columns from 0, and characters altogether. */
record YamlMark(int line, int column, int index) {
  static YamlMark of(Optional<Mark> mark) {
    return mark.map(m -> new YamlMark(m.getLine(), m.getColumn(), m.getIndex()))
        .orElse(new YamlMark(0, 0, 0));
  }
}
