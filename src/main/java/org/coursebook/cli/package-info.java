/** Arguments in, exit codes out; the only package that knows picocli, the terminal and the exit. */
@NullMarked
package org.coursebook.cli;

import org.jspecify.annotations.NullMarked;
