package org.lexprecision.parser.internal.period.row;

import java.util.Optional;
import org.lexprecision.Period;

/**
 * When the figure of a cell is.
 *
 * @param period the day or the length of time; empty where nothing tells it
 * @param timing which of the two it is, by all that speaks of it
 */
public record CellTime(Optional<Period> period, Timing timing) {}
