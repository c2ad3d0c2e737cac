package org.lexprecision.parser.internal.unit.column;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.words.Wording;

/**
 * What columns of a table have the price of one of: "Carload" where one is headed "Revenue per
 * Carload".
 */
final class PricedThings {

  private static final Wording OF_THINGS = Wording.listed(PricedThings.class, "of things");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** The headings that name a price, by many of what it is the price of: "carloads". */
  private final ImmutableSetMultimap<String, Column.HeaderCell> prices;

  private PricedThings(ImmutableSetMultimap<String, Column.HeaderCell> prices) {
    this.prices = prices;
  }

  static PricedThings of(List<Column> columns) {
    ImmutableSetMultimap.Builder<String, Column.HeaderCell> prices = ImmutableSetMultimap.builder();
    for (Column column : columns) {
      for (Column.HeaderCell cell : column.header()) {
        Matcher per = OF_THINGS.in(cell.text().toLowerCase(Locale.ROOT));
        if (per.find()) {
          prices.put(per.group(1) + 's', cell);
        }
      }
    }
    return new PricedThings(prices.build());
  }

  /** Whether the words over a column say that a price is of something else than a share. */
  static boolean isPrice(Column column) {
    return column.header().stream().anyMatch(cell -> OF_THINGS.isIn(cell.text()));
  }

  /**
   * Whether the words over a column name what another has the price of one of: "Carloads" beside
   * "Revenue per Carload".
   */
  boolean areIn(Column column) {
    return !prices.isEmpty() && column.header().stream().anyMatch(this::arePriced);
  }

  private boolean arePriced(Column.HeaderCell things) {
    return WORDS
        .splitToStream(CountWords.plain(things.text()))
        .flatMap(word -> prices.get(word).stream())
        .anyMatch(price -> price.last() < things.first() || price.first() > things.last());
  }
}
