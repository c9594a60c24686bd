/** Finished editions are spoiled, and the proof must see it. */
@NullMarked
package org.coursebook.proof;

import org.jspecify.annotations.NullMarked;
