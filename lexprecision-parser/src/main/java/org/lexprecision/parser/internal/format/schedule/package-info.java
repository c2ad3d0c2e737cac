/**
 * Reads the financial data schedules that filings carried until 2001: {@link
 * org.lexprecision.parser.internal.format.schedule.ScheduleReader}.
 */
@NullMarked
package org.lexprecision.parser.internal.format.schedule;

import org.jspecify.annotations.NullMarked;
