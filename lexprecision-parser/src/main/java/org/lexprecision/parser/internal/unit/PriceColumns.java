package org.lexprecision.parser.internal.unit;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.words.Wording;

/** Columns of prices: of what one share costs, at its highest and lowest too. */
final class PriceColumns {

  private static final Wording OF_THINGS =
      Wording.of(
          "(?:\\$ ?/|\\bper) ?(?!(?:common |ordinary |preferred |stock )?(?:shares?|options?|units?|ads|warrants?|awards?|rsus?)\\b)([a-z]{2,12})\\b");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

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

  /** Whether the words over a column say that a price is of something else than a share. */
  static boolean isOfThings(TableCells table, int column) {
    return table.columns().get(column).header().stream()
        .anyMatch(cell -> OF_THINGS.isIn(cell.text()));
  }

  /**
   * Whether the words over a column name what another has the price of one of: "Carloads" beside
   * "Revenue per Carload".
   */
  static boolean isPriced(TableCells table, int column) {
    return table.columns().get(column).header().stream()
        .anyMatch(
            things ->
                table.columns().stream()
                    .flatMap(other -> other.header().stream())
                    .filter(cell -> cell.last() < things.first() || cell.first() > things.last())
                    .anyMatch(cell -> isPriceOf(cell.text(), things.text())));
  }

  private static boolean isPriceOf(String price, String things) {
    Matcher per = OF_THINGS.in(price.toLowerCase(Locale.ROOT));
    return per.find()
        && WORDS.splitToStream(CountWords.plain(things)).anyMatch((per.group(1) + 's')::equals);
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
