/**
 * Fiscal calendars and periods as facts tell them; begin with {@link
 * org.lexprecision.internal.algebra.calendar.Calendars}.
 */
@NullMarked
package org.lexprecision.internal.algebra.calendar;

import org.jspecify.annotations.NullMarked;
