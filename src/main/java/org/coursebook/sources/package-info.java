/** Bibliography files in, sources out. */
@NullMarked
package org.coursebook.sources;

import org.jspecify.annotations.NullMarked;
