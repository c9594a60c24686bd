package org.coursebook.cli;

/** How the program ends; other programs rely on the numbers. */
enum Exit {
  DONE(0),
  PROBLEMS(1),
  USAGE(2),
  DISK(3),
  UNPROVEN(4),
  BUG(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
