package org.lexprecision.parser.internal.sums;

import java.util.List;
import org.lexprecision.parser.internal.row.TotalRows;

/** In which columns a sum must show: within rounding, and exactly in at least half of them. */
enum SumEvidence {
  /** In every column. */
  EVERY_COLUMN,
  /** In most of them. */
  MOST_COLUMNS,
  /**
   * In half of them, and one at least in figures that do not agree by chance. One alone is enough
   * for a short sum only: of a long one a summary may leave a row out that it has elsewhere.
   */
  HALF_OF_COLUMNS,
  /** In half of them, of all rows of a block: there is but one such run. */
  HALF_OF_BLOCK,
  /** In half of them, of all rows of a block that end in what such a block is known to end in. */
  HALF_OF_RESULT,
  /** In half of them, of all rows of a block whose last says that it is their total. */
  HALF_OF_TOTAL,
  /** In two of them at least and in more than half, in figures that do not agree by chance. */
  SEVERAL_COLUMNS,
  /** In half of them, of any run: in figures of which none of many runs agrees by chance. */
  HALF_OF_RUN;

  private static final int FEW = 6;
  private static final int LONG_RUN = 16;
  private static final long BEYOND_CHANCE = 20_000;
  private static final int SHORT_RUN = 3;
  private static final long LEAST_OF_RESULT = 10;

  /** In how many columns that are not blank the parts are exactly the total; 0 if it is no sum. */
  int exactColumns(SumRow total, List<SumRow> parts, int[] signs) {
    int compared = 0;
    int exact = 0;
    int within = 0;
    long largest = 0;
    long largestExact = 0;
    boolean added = false;
    for (int column = 0; column < total.units.length; column++) {
      long off = difference(total, parts, signs, column);
      if (off == SumRow.UNKNOWN) {
        continue;
      }
      compared++;
      long size = Math.abs(total.units[column]);
      largest = Math.max(largest, size);
      // half a unit for the total and for each part, in units of the last decimal
      within += 2 * off <= parts.size() + 1 ? 1 : 0;
      if (off == 0) {
        exact++;
        largestExact = Math.max(largestExact, size);
        added |= size > 0 && areSeveral(parts, column);
      }
    }
    boolean sum =
        switch (this) {
          case EVERY_COLUMN -> within == compared && 2 * exact >= compared;
          case MOST_COLUMNS -> 2 * within > compared && 2 * exact > compared;
          case HALF_OF_COLUMNS ->
              2 * exact >= compared
                  && largestExact >= Telling.LEAST
                  && (exact > 1 || parts.size() <= SHORT_RUN);
          case HALF_OF_BLOCK ->
              2 * exact >= compared && largestExact >= Telling.LEAST && isShort(parts, signs);
          case HALF_OF_RESULT ->
              2 * exact >= compared
                  && largestExact
                      >= (isPlain(parts, signs) || areResults(parts)
                          ? LEAST_OF_RESULT
                          : Telling.LEAST)
                  && isShort(parts, signs);
          case HALF_OF_TOTAL ->
              2 * exact >= compared
                  && (SumSigns.add(signs) ? added : largestExact >= Telling.LEAST)
                  && isShort(parts, signs);
          case SEVERAL_COLUMNS ->
              exact > 1 && 2 * exact > compared && largestExact >= Telling.LEAST;
          case HALF_OF_RUN -> 2 * exact >= compared && largestExact >= BEYOND_CHANCE;
        };
    return sum && largest > 0 ? exact : 0;
  }

  private static boolean isShort(List<SumRow> parts, int[] signs) {
    return parts.size() <= (SumSigns.add(signs) ? LONG_RUN : FEW);
  }

  /** Asks whether nothing but an addition of several rows is supposed. */
  private static boolean isPlain(List<SumRow> parts, int[] signs) {
    return SumSigns.add(signs) && parts.size() >= SHORT_RUN;
  }

  /** Asks whether each of some rows is the sum of others by its name. */
  private static boolean areResults(List<SumRow> parts) {
    return parts.stream()
        .allMatch(
            part -> Results.contains(part.row.measure) || TotalRows.areNamed(part.row.caption()));
  }

  /** Asks whether more than one of some rows is not nothing in a column. */
  private static boolean areSeveral(List<SumRow> parts, int column) {
    return parts.stream().filter(part -> part.tells(column)).count() > 1;
  }

  boolean foots(SumRow total, List<SumRow> parts, int[] signs) {
    return exactColumns(total, parts, signs) > 0;
  }

  /** How far a column is off, never negative; unknown if a cell of it is. */
  private static long difference(SumRow total, List<SumRow> parts, int[] signs, int column) {
    if (total.units[column] == SumRow.BLANK || total.units[column] == SumRow.UNKNOWN) {
      return SumRow.UNKNOWN;
    }
    long rest = total.units[column];
    for (int at = 0; at < signs.length; at++) {
      long part = parts.get(at).units[column];
      if (part == SumRow.UNKNOWN) {
        return SumRow.UNKNOWN;
      }
      rest -= part == SumRow.BLANK ? 0 : signs[at] * part;
    }
    return Math.abs(rest);
  }
}
