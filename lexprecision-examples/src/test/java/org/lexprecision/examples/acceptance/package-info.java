/** Real releases through the command line, held against what a perfect reader finds in them. */
@NullMarked
package org.lexprecision.examples.acceptance;

import org.jspecify.annotations.NullMarked;
