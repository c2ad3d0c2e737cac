/** The command line: {@link org.lexprecision.examples.cli.Lexprecision}. */
@NullMarked
package org.lexprecision.examples.cli;

import org.jspecify.annotations.NullMarked;
