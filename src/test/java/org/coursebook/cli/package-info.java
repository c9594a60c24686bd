/** What the program says, and how it ends. */
@NullMarked
package org.coursebook.cli;

import org.jspecify.annotations.NullMarked;
