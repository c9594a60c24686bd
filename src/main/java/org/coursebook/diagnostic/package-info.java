/** What can be wrong with a course, where it stands, and what to do about it. */
@NullMarked
package org.coursebook.diagnostic;

import org.jspecify.annotations.NullMarked;
