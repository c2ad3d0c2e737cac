package org.lexprecision.parser.internal.statement;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.identity.OwnersIncome;

/**
 * Finds the tables of a document that begin with the net income of all owners without saying so.
 *
 * <p>A statement of cash flows begins with "Net income" where the statement of operations tells
 * that of all owners from the company's. Which of the two it is, its amounts show.
 */
final class IncomeOfAll {

  private final SetMultimap<Period, Figure> ofAll = HashMultimap.create();
  private final SetMultimap<Period, Figure> own = HashMultimap.create();

  private IncomeOfAll(List<Reading> readings) {
    for (Reading reading : readings) {
      boolean tells =
          reading.facts().stream().anyMatch(fact -> fact.item().equals(LineItems.PROFIT_LOSS));
      for (Fact fact : reading.facts()) {
        if (tells && isCompanys(fact)) {
          (fact.item().equals(LineItems.PROFIT_LOSS) ? ofAll : own)
              .put(fact.period().orElseThrow(), fact.figure());
        }
      }
    }
  }

  /** Returns the readings of a document with the item of all owners wherever amounts show it. */
  static ImmutableList<Reading> told(List<Reading> readings) {
    IncomeOfAll income = new IncomeOfAll(readings);
    return readings.stream().map(income::told).collect(ImmutableList.toImmutableList());
  }

  private Reading told(Reading reading) {
    Multimap<Integer, Fact> rows = LinkedHashMultimap.create();
    for (Fact fact : reading.facts()) {
      if (fact.item().equals(LineItems.NET_INCOME)
          && isCompanys(fact)
          && OwnersIncome.isPlain(fact.source().caption())) {
        rows.put(fact.source().line(), fact);
      }
    }
    Set<Integer> lines = new LinkedHashSet<>();
    rows.asMap()
        .forEach(
            (line, row) -> {
              if (isOfAll(row)) {
                lines.add(line);
              }
            });
    return lines.isEmpty()
        ? reading
        : reading.renaming(lines, LineItems.NET_INCOME, LineItems.PROFIT_LOSS);
  }

  private boolean isCompanys(Fact fact) {
    return (fact.item().equals(LineItems.PROFIT_LOSS) || fact.item().equals(LineItems.NET_INCOME))
        && fact.segment().isConsolidated()
        && fact.basis() == Basis.REPORTED
        && fact.period().isPresent();
  }

  /** Asks whether amounts are that of all owners, and one of them not the company's. */
  private boolean isOfAll(Collection<Fact> row) {
    boolean told = false;
    for (Fact fact : row) {
      Period period = fact.period().orElseThrow();
      if (!agrees(fact, ofAll.get(period))) {
        return false;
      }
      told |= own.containsKey(period) && !agrees(fact, own.get(period));
    }
    return told;
  }

  private static boolean agrees(Fact fact, Set<Figure> figures) {
    return figures.isEmpty()
        || figures.stream().anyMatch(figure -> figure.interval().meets(fact.figure().interval()));
  }
}
