package org.lexprecision.parser.internal.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Series;

/**
 * Turns rows of standard items that state what another table states, with the opposite sign.
 *
 * <p>"Interest expense (335)" below the operating income and "335" among the costs are one figure.
 * The face of the statements tells which sign is the item's; where it shows none, a cost is
 * positive, and what all tables print alike is as they print it.
 */
public final class Senses {

  /**
   * A row that is printed against the sense of its item.
   *
   * @param table the ordinal of its table among those shown, from 0
   * @param line the line on which it stands
   * @param series what it shows
   */
  public record Turning(int table, int line, Series series) {}

  private Senses() {}

  /** Returns the rows to turn, in the order of the document. */
  public static ImmutableList<Turning> settle(List<ShownTable> tables) {
    ImmutableSet<Integer> face = Face.of(tables).members();
    List<Turning> turnings = new ArrayList<>();
    ShownRow.bySeries(tables)
        .asMap()
        .forEach(
            (series, rows) -> {
              if (rows.size() > 1
                  && LineItems.find(series.item().id()).isPresent()
                  && !(series.item() instanceof Ratio)) {
                turnings.addAll(settle(rows, face));
              }
            });
    return ImmutableList.copyOf(turnings);
  }

  private static List<Turning> settle(Collection<ShownRow> rows, ImmutableSet<Integer> face) {
    Map<Period, Figure> meant = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> face.contains(row.table()))
        .forEach(row -> row.figures().forEach(meant::putIfAbsent));
    if (meant.isEmpty()) {
      Predicate<ShownRow> inSense = inSense(rows);
      rows.stream().filter(inSense).forEach(row -> row.figures().forEach(meant::putIfAbsent));
    }
    List<Turning> turnings = new ArrayList<>();
    for (ShownRow row : rows) {
      if (!face.contains(row.table()) && isOpposite(row, meant)) {
        turnings.add(new Turning(row.table(), row.line(), row.series()));
      }
    }
    return turnings;
  }

  /** Which of the rows of a series say with which sign the others are to be read. */
  private static Predicate<ShownRow> inSense(Collection<ShownRow> rows) {
    boolean negative = isPrintedNegative(rows.iterator().next().facts().get(0));
    boolean alike =
        rows.stream()
            .flatMap(row -> row.facts().stream())
            .allMatch(fact -> isPrintedNegative(fact) == negative);
    return row ->
        row.series().item().balance() == Balance.DEBIT
            ? row.facts().stream().noneMatch(Senses::isNegative)
            : alike && row.facts().stream().allMatch(fact -> isNegative(fact) == negative);
  }

  private static boolean isNegative(Fact fact) {
    return fact.figure().amount().signum() < 0;
  }

  private static boolean isPrintedNegative(Fact fact) {
    String printed = fact.source().printed();
    return printed.startsWith("(") || printed.startsWith("-") || printed.startsWith("−");
  }

  private static boolean isOpposite(ShownRow row, Map<Period, Figure> meant) {
    ShownRow.Likeness likeness = row.likeness(meant);
    if (likeness.apart() > 0 || !likeness.telling()) {
      return false;
    }
    for (Map.Entry<Period, Figure> mine : row.figures().entrySet()) {
      @Nullable Figure other = meant.get(mine.getKey());
      if (other != null && mine.getValue().amount().signum() * other.amount().signum() > 0) {
        return false;
      }
    }
    return true;
  }
}
