/**
 * What the reports of the command line share, on the terminal and on the page: {@link
 * org.lexprecision.examples.report.Derivation} and {@link org.lexprecision.examples.report.Bridges}
 * hold what is shown, {@link org.lexprecision.examples.report.Scale} and {@link
 * org.lexprecision.examples.report.Headings} say how.
 */
@NullMarked
package org.lexprecision.examples.report;

import org.jspecify.annotations.NullMarked;
