/** Releases to try things on: {@link org.lexprecision.examples.samples.Samples}. */
@NullMarked
package org.lexprecision.examples.samples;

import org.jspecify.annotations.NullMarked;
