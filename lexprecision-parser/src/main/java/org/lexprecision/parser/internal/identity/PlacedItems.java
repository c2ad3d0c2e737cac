package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;
import org.lexprecision.parser.internal.catalogue.Catalogue;
import org.lexprecision.parser.internal.catalogue.Match;
import org.lexprecision.parser.internal.catalogue.Place;
import org.lexprecision.parser.internal.catalogue.PlaceWalk;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.row.PeriodCaptions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Gives the rows of a statement the items that their captions name at their places.
 *
 * <p>Where two rows would be one item, the one whose caption fits it better is.
 */
public final class PlacedItems {

  /** A row that an item was found for. */
  private record Found(RowDraft row, Measure before, Match match) {}

  private final Catalogue catalogue;
  private final Map<StatementKind, PlaceWalk> walks = new EnumMap<>(StatementKind.class);
  private final Map<LineItem, Found> found = new HashMap<>();
  private final ImmutableSet<String> items;

  private PlacedItems(Catalogue catalogue, List<RowDraft> rows) {
    this.catalogue = catalogue;
    this.items =
        rows.stream().map(row -> row.measure.item().id()).collect(ImmutableSet.toImmutableSet());
  }

  public static void settle(Catalogue catalogue, Table table, List<RowDraft> rows) {
    PlacedItems placed = new PlacedItems(catalogue, rows);
    int next = 0;
    for (Row row : table.rows()) {
      if (row instanceof Row.Heading heading) {
        for (StatementKind kind : StatementKind.values()) {
          placed.walk(kind).passHeading(heading.label());
        }
      } else if (row instanceof Row.Values values) {
        while (next < rows.size() && rows.get(next).row.line() == values.line()) {
          placed.settle(rows.get(next));
          next++;
          if (next < rows.size()) {
            placed.close(rows.get(next - 1), rows.get(next));
          }
        }
      }
    }
  }

  private PlaceWalk walk(StatementKind kind) {
    return walks.computeIfAbsent(kind, walked -> PlaceWalk.down(walked, items));
  }

  private void settle(RowDraft row) {
    PlaceWalk walk = walk(row.statement);
    if (isNamed(row)) {
      Place place = walk.place();
      Optional<Match> match =
          place == Place.ANYWHERE ? Optional.empty() : catalogue.match(row.caption(), place);
      match.filter(fitting -> mayBe(row, fitting)).ifPresent(fitting -> give(row, fitting));
    }
    walk.passItem(row.measure.item().id());
  }

  /** A sum without words closes what is current, where the row below stands under no heading. */
  private void close(RowDraft row, RowDraft below) {
    if (row.caption().isEmpty() && below.groups.isEmpty() && !below.caption().isEmpty()) {
      PlaceWalk walk = walk(row.statement);
      switch (walk.place()) {
        case CURRENT_ASSETS -> walk.passItem("AssetsCurrent");
        case CURRENT_LIABILITIES -> walk.passItem("LiabilitiesCurrent");
        default -> {}
      }
    }
  }

  /** Asks whether a row states amounts of money under words of its own. */
  private static boolean isNamed(RowDraft row) {
    return row.measure.count() == Count.MONEY
        && (row.measure.item() instanceof Flow || row.measure.item() instanceof Stock)
        && !row.caption().isEmpty();
  }

  private static boolean mayBe(RowDraft row, Match match) {
    return Measures.mayBe(match.item(), row.caption(), row.groups)
        && (!row.measure.known()
            || (match.fit().compareTo(Match.Fit.WORDED) <= 0 && !isEarned(row, match)));
  }

  /** Whether a row that its heading shows to be earned would be a cost by its words alone. */
  private static boolean isEarned(RowDraft row, Match match) {
    return row.measure.item().balance() == Balance.CREDIT
        && match.item().balance() == Balance.DEBIT;
  }

  /** Whether a row of a statement of cash flows shows a balance, of which there are two. */
  private static boolean isOfDay(RowDraft row) {
    return row.statement == StatementKind.CASH_FLOW && PeriodCaptions.endsInDay(row.caption());
  }

  private void give(RowDraft row, Match match) {
    Found mine = new Found(row, row.measure, match);
    @Nullable Found other = isOfDay(row) ? null : found.get(match.item());
    if (other != null && other.match.fit().compareTo(match.fit()) <= 0) {
      return;
    }
    if (other != null) {
      other.row.measure = other.before;
    }
    found.put(match.item(), mine);
    row.measure = new Measure(match.item(), Count.MONEY, true, row.measure.basis());
  }
}
