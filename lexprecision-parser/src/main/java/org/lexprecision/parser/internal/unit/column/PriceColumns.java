package org.lexprecision.parser.internal.unit.column;

import org.lexprecision.parser.internal.grid.Column;

/** Columns of prices: of what one share costs, at its highest and lowest too. */
final class PriceColumns {

  private PriceColumns() {}

  /** Whether the words over a column name a price, and its cells are printed as one. */
  static boolean isOne(TableCells table, int column) {
    Column head = table.columns().get(column);
    return table.numbers(column).arePrices()
        && (CountWords.isAmong("each", CountWords.words(head))
            || CountWords.isAmong("each", CountWords.all(head))
            || isExtreme(table, column)
            || isPaidBeside(table, column));
  }

  /** Whether a column of dividends stands right behind the highest and lowest price of a share. */
  private static boolean isPaidBeside(TableCells table, int column) {
    return column > 1
        && CountWords.isAmong("paid", CountWords.words(table.columns().get(column)))
        && isExtreme(table, column - 1)
        && table.numbers(column - 1).arePrices();
  }

  /** Whether a column is headed "High" beside one that is headed "Low", or the other way round. */
  private static boolean isExtreme(TableCells table, int column) {
    String own = lastWord(table, column);
    return CountWords.isAll("extremes", own)
        && (isOther(table, column - 1, own) || isOther(table, column + 1, own));
  }

  private static boolean isOther(TableCells table, int column, String own) {
    if (column < 0 || column >= table.columns().size()) {
      return false;
    }
    String other = lastWord(table, column);
    return CountWords.isAll("extremes", other) && !other.equals(own);
  }

  private static String lastWord(TableCells table, int column) {
    String own = CountWords.words(table.columns().get(column));
    return own.substring(own.lastIndexOf(' ') + 1);
  }
}
