/** Sample releases printed again in other words, layouts and calendars: {@link Variant}. */
@NullMarked
package org.lexprecision.examples.perturbation;

import org.jspecify.annotations.NullMarked;
