/** Tests of the command line. */
@NullMarked
package org.lexprecision.examples.cli;

import org.jspecify.annotations.NullMarked;
