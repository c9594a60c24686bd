/** Paths in, text and bytes out, artifacts to disk; the only package that touches the disk. */
@NullMarked
package org.coursebook.files;

import org.jspecify.annotations.NullMarked;
