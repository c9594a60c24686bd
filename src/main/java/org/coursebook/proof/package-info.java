/** Finished files in, what they are proven to be out. */
@NullMarked
package org.coursebook.proof;

import org.jspecify.annotations.NullMarked;
