/**
 * The findings of a run as they are made; {@link org.lexprecision.internal.tieout.report.Findings}
 * names and orders them.
 */
@NullMarked
package org.lexprecision.internal.tieout.report;

import org.jspecify.annotations.NullMarked;
