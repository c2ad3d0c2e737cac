package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.sums.Telling;

/**
 * Tells the tables whose figures are not the company's: those of a business it bought, of a venture
 * it has a part in.
 *
 * <p>Such a table shows the same items for the same periods as the company's own statements, and
 * disagrees with them in every one. A table of the company agrees with another somewhere, if only
 * in its net income.
 */
final class Strangers {

  /** So many figures do not disagree by mistake. */
  private static final int ENOUGH = 3;

  /**
   * So many times as often as it agrees, a table with the name of a business contradicts others.
   */
  private static final int MORE = 4;

  /** What more tables show for one place is looked at no further. */
  private static final int MOST_SHOWN = 200;

  private final List<Map<Place, Figure>> shown;
  private final IntPredicate consolidated;

  /** What the tables show for each place. */
  private final ListMultimap<Place, Shown> places = ArrayListMultimap.create();

  private Strangers(List<Map<Place, Figure>> shown, IntPredicate consolidated) {
    this.shown = shown;
    this.consolidated = consolidated;
    for (int table = 0; table < shown.size(); table++) {
      for (Map.Entry<Place, Figure> entry : shown.get(table).entrySet()) {
        List<Shown> shownThere = places.get(entry.getKey());
        if (shownThere.size() < MOST_SHOWN) {
          shownThere.add(new Shown(table, entry.getValue()));
        }
      }
    }
  }

  /** What two tables can both show. */
  private record Place(Series series, Period period) {

    boolean isOfPart() {
      return !series.segment().isConsolidated();
    }
  }

  /** What a table shows. */
  private record Shown(int table, Figure figure) {}

  /**
   * Finds the strangers among the tables of a document, each behind one that it contradicts.
   *
   * @param named asks whether the title of a table names a business
   * @param consolidated asks whether it says that the table is a statement of the whole company
   */
  static ImmutableSet<Integer> among(
      List<Reading> readings, IntPredicate named, IntPredicate consolidated) {
    Strangers tables =
        new Strangers(readings.stream().map(Strangers::shown).toList(), consolidated);
    Set<Integer> strangers = new TreeSet<>();
    for (int at = readings.size() - 1; at >= 0; at--) {
      if (tables.isStranger(at, strangers, named.test(at))) {
        strangers.add(at);
      }
    }
    return ImmutableSet.copyOf(strangers);
  }

  private boolean isStranger(int table, Set<Integer> strangers, boolean named) {
    if (!named && shown.get(table).keySet().stream().anyMatch(Place::isOfPart)) {
      return false;
    }
    int against = 0;
    int agreeing = 0;
    for (Map.Entry<Place, Figure> entry : shown.get(table).entrySet()) {
      boolean contradicted = false;
      boolean agreed = false;
      for (Shown other : places.get(entry.getKey())) {
        if (other.table != table && !strangers.contains(other.table)) {
          boolean agrees = other.figure.interval().meets(entry.getValue().interval());
          agreed |= agrees && isTelling(other.figure);
          contradicted |= !agrees && isBetterKnown(other.table, table);
        }
      }
      if (agreed && !named) {
        return false;
      }
      agreeing += agreed ? 1 : 0;
      against += contradicted ? 1 : 0;
    }
    return against >= ENOUGH && against >= MORE * agreeing;
  }

  /** Whether of two tables one is rather the company's: it says so, or it comes first. */
  private boolean isBetterKnown(int one, int two) {
    boolean said = consolidated.test(one);
    return said == consolidated.test(two) ? one < two : said;
  }

  /** Asks whether a figure is not the same in two tables by chance, as nothing often is. */
  private static boolean isTelling(Figure figure) {
    return Telling.is(
        figure.amount().movePointRight(figure.decimals().orElse(0)).setScale(0, RoundingMode.DOWN));
  }

  private static Map<Place, Figure> shown(Reading reading) {
    Map<Place, Figure> shown = new HashMap<>();
    for (Fact fact : reading.facts()) {
      if (fact.period().isPresent()) {
        shown.putIfAbsent(new Place(fact.series(), fact.period().get()), fact.figure());
      }
    }
    return shown;
  }
}
