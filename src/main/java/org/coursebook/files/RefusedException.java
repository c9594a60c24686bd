package org.coursebook.files;

import java.io.IOException;

/** The disk refused to take artifacts; the cause says why. */
public final class RefusedException extends IOException {
  private final IOException reason;

  RefusedException(IOException reason) {
    super(reason);
    this.reason = reason;
  }

  /** What the disk said. */
  public IOException reason() {
    return reason;
  }
}
