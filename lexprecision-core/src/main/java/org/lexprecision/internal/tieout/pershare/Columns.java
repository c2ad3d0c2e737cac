package org.lexprecision.internal.tieout.pershare;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.internal.Filing;

/** What filings state for each period. */
final class Columns {

  private record Column(Filing filing, Optional<Period> period) {
    static Column of(Fact fact) {
      return new Column(Filing.of(fact.source()), fact.period());
    }
  }

  private record Counted(Column column, Unit unit) {
    static Counted of(Fact fact) {
      return new Counted(Column.of(fact), fact.figure().unit());
    }
  }

  private final ImmutableListMultimap<Column, Fact> facts;
  private final ImmutableSetMultimap<Counted, LineItem> items;

  Columns(List<Release> releases) {
    ImmutableListMultimap.Builder<Column, Fact> byColumn = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<Counted, LineItem> byUnit = ImmutableSetMultimap.builder();
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        byColumn.put(Column.of(fact), fact);
        if (fact.figure().unit() instanceof Unit.PerShare) {
          byUnit.put(Counted.of(fact), fact.item());
        }
      }
    }
    this.facts = byColumn.build();
    this.items = byUnit.build();
  }

  /** What the filing of a figure states for its period, the figure itself among it. */
  List<Fact> of(Fact fact) {
    return facts.get(Column.of(fact));
  }

  /** What the filing of an amount per share states per share for its period. */
  ImmutableSet<LineItem> items(Fact fact) {
    return items.get(Counted.of(fact));
  }
}
