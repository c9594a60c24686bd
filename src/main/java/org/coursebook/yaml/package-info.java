/** YAML in, values with their places out; the only package that knows the YAML library. */
@NullMarked
package org.coursebook.yaml;

import org.jspecify.annotations.NullMarked;
