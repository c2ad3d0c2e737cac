package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Operating income plus depreciation and amortization beside EBITDA, for each part of the company.
 *
 * <p>No law, since a company may put more into what it prints as EBITDA; but where the three agree
 * they bear one another out.
 */
public final class EbitdaRelations {

  private static final ImmutableSet<LineItem> ITEMS =
      ImmutableSet.of(
          LineItems.EBITDA, LineItems.OPERATING_INCOME, LineItems.DEPRECIATION_AND_AMORTIZATION);

  private record Cell(Segment segment, Period period) {}

  private EbitdaRelations() {}

  public static ImmutableList<Relation> of(Release release) {
    Table<Cell, LineItem, Fact> table = HashBasedTable.create();
    Set<Cell> cells = new LinkedHashSet<>();
    for (Fact fact : release.facts()) {
      if (ITEMS.contains(fact.item()) && fact.series().basis() == Basis.REPORTED) {
        fact.period()
            .map(period -> new Cell(fact.segment(), period))
            .filter(cell -> !table.contains(cell, fact.item()))
            .ifPresent(
                cell -> {
                  cells.add(cell);
                  table.put(cell, fact.item(), fact);
                });
      }
    }
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    for (Cell cell : cells) {
      Fact ebitda = table.get(cell, LineItems.EBITDA);
      Fact income = table.get(cell, LineItems.OPERATING_INCOME);
      Fact depreciation = table.get(cell, LineItems.DEPRECIATION_AND_AMORTIZATION);
      if (ebitda != null && income != null && depreciation != null) {
        BigDecimal minus = BigDecimal.ONE.negate();
        relations.add(
            Relation.of(
                Finding.Kind.EBITDA,
                ImmutableList.of(
                    new Term(BigDecimal.ONE, ebitda),
                    new Term(minus, income),
                    new Term(minus, depreciation)),
                "EBITDA = operating income + depreciation and amortization"));
      }
    }
    return relations.build();
  }
}
