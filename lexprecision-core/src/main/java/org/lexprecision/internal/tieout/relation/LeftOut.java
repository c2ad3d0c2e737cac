package org.lexprecision.internal.tieout.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;

/**
 * Finds what a row leaves out of the measure it is named after.
 *
 * <p>Operating expenses of 315 above special charges of 9, where the statement has operating
 * expenses of 324: the row of either table that is the difference in every column says what the two
 * mean.
 */
public final class LeftOut {

  private record Table(String exhibit, int table) {}

  /** A row of amounts by its periods. */
  private record Row(String caption, Map<Period, BigDecimal> amounts) {}

  private final Map<Table, Map<Integer, Row>> tables = new HashMap<>();

  public LeftOut(Release release) {
    for (Fact fact : release.facts()) {
      if (fact.figure().unit() instanceof Unit.Monetary) {
        fact.period()
            .ifPresent(
                period ->
                    tables
                        .computeIfAbsent(tableOf(fact), table -> new LinkedHashMap<>())
                        .computeIfAbsent(
                            fact.source().line(),
                            line -> new Row(fact.source().caption(), new HashMap<>()))
                        .amounts()
                        .putIfAbsent(period, fact.figure().amount()));
      }
    }
  }

  private static Table tableOf(Fact fact) {
    return new Table(fact.source().exhibit(), fact.source().table());
  }

  /** The caption of the row by which a row differs from figures of its name, wherever it does. */
  public Optional<String> of(Map<Period, Fact> named, List<Fact> row) {
    Map<Period, BigDecimal> differences = new LinkedHashMap<>();
    for (Fact fact : row) {
      Period period = fact.period().orElseThrow();
      @Nullable Fact other = named.get(period);
      if (other != null) {
        differences.put(period, other.figure().amount().subtract(fact.figure().amount()).abs());
      }
    }
    if (differences.values().stream().allMatch(difference -> difference.signum() == 0)) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(row.get(0)), named.values().stream())
        .map(LeftOut::tableOf)
        .distinct()
        .flatMap(table -> tables.getOrDefault(table, Map.of()).values().stream())
        .filter(other -> differences.entrySet().stream().allMatch(one -> isOf(other, one)))
        .map(Row::caption)
        .findFirst();
  }

  private static boolean isOf(Row row, Map.Entry<Period, BigDecimal> difference) {
    BigDecimal amount = row.amounts().getOrDefault(difference.getKey(), BigDecimal.ZERO);
    return amount.abs().compareTo(difference.getValue()) == 0;
  }
}
