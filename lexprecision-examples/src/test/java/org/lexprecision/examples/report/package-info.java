/** What reports share. */
@NullMarked
package org.lexprecision.examples.report;

import org.jspecify.annotations.NullMarked;
