package org.lexprecision.parser.internal.catalogue;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.apache.commons.csv.CSVRecord;
import org.lexprecision.StatementKind;

/**
 * A walk down a statement that tells at what place each row stands: its headings and the totals it
 * passes say so, as {@code places.csv} lists them.
 */
public final class PlaceWalk {

  /** A heading's words or an item, and the place that begins there. */
  private record Sign(String words, Place place) {}

  private static final ImmutableListMultimap<Place, Sign> HEADINGS = signs("heading");
  private static final ImmutableListMultimap<Place, Sign> ITEMS = signs("behind");
  private static final ImmutableMap<Place, Place> FIRST =
      ImmutableMap.of(
          Place.OPERATIONS, Place.REVENUE,
          Place.BALANCE_SHEET, Place.ASSETS,
          Place.CASH_FLOW, Place.ADJUSTMENTS);

  private final Place statement;
  private final ImmutableSet<String> items;
  private Place place;
  private boolean ended;

  private PlaceWalk(Place statement, ImmutableSet<String> items) {
    this.statement = statement;
    this.items = items;
    this.place = FIRST.getOrDefault(statement, statement);
  }

  /**
   * Begins a walk down a statement.
   *
   * @param items the ids of the items that its rows were found to be so far
   */
  public static PlaceWalk down(StatementKind statement, ImmutableSet<String> items) {
    return new PlaceWalk(Place.of(statement).orElse(Place.ANYWHERE), items);
  }

  /** Returns the place where the walk stands. */
  public Place place() {
    if (place == Place.ASSETS && items.contains("AssetsCurrent")) {
      return Place.CURRENT_ASSETS;
    }
    return place == Place.LIABILITIES && items.contains("LiabilitiesCurrent")
        ? Place.CURRENT_LIABILITIES
        : place;
  }

  /** Passes a heading. */
  public void passHeading(String heading) {
    String words = " " + CaptionKeys.key(heading) + " ";
    for (Sign sign : HEADINGS.get(statement)) {
      if (words.contains(" " + sign.words + " ")) {
        place = sign.place;
        return;
      }
    }
  }

  /** Passes a row of an item. */
  public void passItem(String id) {
    for (Sign sign : ITEMS.get(statement)) {
      if (sign.words.equals(id)) {
        place = sign.place;
      }
    }
    boolean cash =
        place == Place.CASH
            && (id.startsWith("CashAndCashEquivalents") || id.startsWith("CashCashEquivalents"));
    place = cash && ended ? Place.SUPPLEMENT : place;
    ended |= cash;
  }

  private static ImmutableListMultimap<Place, Sign> signs(String kind) {
    ImmutableListMultimap.Builder<Place, Sign> signs = ImmutableListMultimap.builder();
    for (CSVRecord row : CsvList.rows("places.csv")) {
      if (row.get("sign").equals(kind)) {
        signs.put(
            Place.named(row.get("statement")),
            new Sign(row.get("words"), Place.named(row.get("place"))));
      }
    }
    return signs.build();
  }
}
