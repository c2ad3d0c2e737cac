package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Parts of the company that stand in columns beside the column that is their sum.
 *
 * <p>No footing says so: the rows do, if all of them but one or few bear it out.
 */
public final class ColumnRelations {

  private static final int LEAST_PARTS = 2;
  private static final int LEAST_ROWS = 4;

  /** How many rows there are for each that may be wrong besides the first. */
  private static final int ROWS_PER_ERROR = 10;

  /** The parts of a company, from left to right, that a table shows side by side. */
  private record Columns(int table, Period period, Basis basis, ImmutableList<Segment> parts) {}

  private record Row(int table, int line, LineItem item, Period period, Basis basis) {}

  private ColumnRelations() {}

  public static ImmutableList<Relation> of(Release release) {
    ListMultimap<Row, Fact> rows = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Fact fact : release.facts()) {
      if (fact.figure().unit() instanceof Unit.Monetary) {
        fact.period().ifPresent(period -> rows.put(row(fact, period), fact));
      }
    }
    Map<Columns, List<List<Fact>>> tables = new LinkedHashMap<>();
    for (Row row : rows.keySet()) {
      List<Fact> facts = rows.get(row);
      facts.sort(Comparator.comparing(fact -> fact.source().column()));
      ImmutableList<Segment> parts = facts.stream().map(Fact::segment).collect(toImmutableList());
      if (parts.size() > LEAST_PARTS && parts.stream().distinct().count() == parts.size()) {
        tables
            .computeIfAbsent(
                new Columns(row.table(), row.period(), row.basis(), parts),
                columns -> new ArrayList<>())
            .add(facts);
      }
    }
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    tables.forEach((columns, table) -> relations.addAll(sums(columns, table)));
    return relations.build();
  }

  private static Row row(Fact fact, Period period) {
    return new Row(
        fact.source().table(), fact.source().line(), fact.item(), period, fact.series().basis());
  }

  /** The whole company stands first or last, the whole of a part of it last. */
  private static ImmutableList<Relation> sums(Columns columns, List<List<Fact>> rows) {
    int whole = columns.parts().get(0).isConsolidated() ? 0 : columns.parts().size() - 1;
    ImmutableList<Relation> sums =
        rows.stream().map(row -> sum(row, whole)).collect(toImmutableList());
    long broken = sums.stream().filter(Relation::isBroken).count();
    long exact = sums.stream().filter(sum -> !sum.isOff()).count();
    boolean add =
        sums.size() >= LEAST_ROWS
            && 2 * exact > sums.size()
            && broken <= 1 + sums.size() / ROWS_PER_ERROR;
    return add ? sums : ImmutableList.of();
  }

  private static Relation sum(List<Fact> row, int whole) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(BigDecimal.ONE, row.get(whole)));
    for (int at = 0; at < row.size(); at++) {
      if (at != whole) {
        terms.add(new Term(BigDecimal.ONE.negate(), row.get(at)));
      }
    }
    Fact total = row.get(whole);
    return Relation.of(
        Finding.Kind.SEGMENTS, terms, total.series() + " is the sum of the columns beside it");
  }
}
