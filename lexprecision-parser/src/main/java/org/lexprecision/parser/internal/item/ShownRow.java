package org.lexprecision.parser.internal.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * What a row of a table shows of one series.
 *
 * @param table the ordinal of its table among those shown, from 0
 * @param line the line on which it stands
 * @param facts its figures that have periods
 */
record ShownRow(int table, int line, Series series, ImmutableList<Fact> facts) {

  private record Key(int table, int line, Series series) {}

  /** The rows of all tables by their series, in the order of the document. */
  static ImmutableListMultimap<Series, ShownRow> bySeries(List<ShownTable> tables) {
    Multimap<Key, Fact> rows = LinkedHashMultimap.create();
    for (int at = 0; at < tables.size(); at++) {
      for (Fact fact : tables.get(at).facts()) {
        if (fact.period().isPresent()) {
          rows.put(new Key(at, fact.source().line(), fact.series()), fact);
        }
      }
    }
    ImmutableListMultimap.Builder<Series, ShownRow> shown = ImmutableListMultimap.builder();
    rows.asMap().forEach((key, facts) -> shown.put(key.series, of(key, facts)));
    return shown.build();
  }

  private static ShownRow of(Key key, Collection<Fact> facts) {
    return new ShownRow(key.table, key.line, key.series, ImmutableList.copyOf(facts));
  }

  /** Its figures by their periods. */
  Map<Period, Figure> figures() {
    Map<Period, Figure> figures = new LinkedHashMap<>();
    facts.forEach(fact -> figures.putIfAbsent(fact.period().orElseThrow(), fact.figure()));
    return figures;
  }

  /**
   * How many figures of some periods a row shows alike, and how many not. Of a standard item the
   * sign does not count: it is known which is meant.
   */
  Likeness likeness(Map<Period, Figure> others) {
    boolean standard = LineItems.find(series.item().id()).isPresent();
    int alike = 0;
    int apart = 0;
    boolean telling = false;
    for (Map.Entry<Period, Figure> mine : figures().entrySet()) {
      @Nullable Figure other = others.get(mine.getKey());
      if (other != null && stated(mine.getValue(), standard).meets(stated(other, standard))) {
        alike++;
        telling |= mine.getValue().amount().signum() != 0;
      } else if (other != null) {
        apart++;
      }
    }
    return new Likeness(alike, apart, telling);
  }

  /** Asks whether each of its figures that differs from others may do so by a slip. */
  boolean isNear(Map<Period, Figure> others) {
    Map<Period, Figure> mine = figures();
    return mine.entrySet().stream()
        .filter(figure -> others.containsKey(figure.getKey()))
        .allMatch(figure -> isNear(figure, mine, others));
  }

  private static boolean isNear(
      Map.Entry<Period, Figure> figure, Map<Period, Figure> mine, Map<Period, Figure> others) {
    @Nullable Figure other = others.get(figure.getKey());
    return other == null
        || Slips.areNear(figure.getValue(), other, beside(figure.getKey(), mine, others));
  }

  /** The figures of other periods. */
  private static ImmutableList<Figure> beside(
      Period period, Map<Period, Figure> mine, Map<Period, Figure> others) {
    return Stream.of(mine, others)
        .flatMap(row -> row.entrySet().stream())
        .filter(figure -> !figure.getKey().equals(period))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  private static Interval stated(Figure figure, boolean magnitude) {
    Interval interval = figure.interval();
    return magnitude && figure.amount().signum() < 0
        ? Interval.of(interval.upper().negate(), interval.lower().negate())
        : interval;
  }

  /**
   * How alike two rows are.
   *
   * @param telling whether one of the figures alike is more than nothing
   */
  record Likeness(int alike, int apart, boolean telling) {

    /** Asks whether the rows state the same; where they differ once, one has slipped. */
    boolean isSame() {
      return apart == 0 ? alike > 0 : telling && alike >= apart;
    }
  }
}
