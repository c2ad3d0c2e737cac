package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.sums.Equation;
import org.lexprecision.parser.internal.sums.Results;
import org.lexprecision.parser.internal.unit.Count;

/** Names totals that have no caption, or none that tells, by what they are the sum of. */
public final class Totals {

  private static final ImmutableSet<String> BARE =
      ImmutableSet.of("", "total", "subtotal", "consolidated", "total consolidated");

  private static final ImmutableSet<String> OF_OWNERS =
      ImmutableSet.of("ReinvestedEarnings", "TreasuryStockValue");

  private final Measures measures;

  public Totals(Measures measures) {
    this.measures = measures;
  }

  /** Names the bare totals of a table; those that are no sum stay without a name. */
  public void name(List<RowDraft> rows, List<Equation> equations) {
    Map<RowDraft, Equation> sums = new HashMap<>();
    for (Equation equation : equations) {
      sums.putIfAbsent(equation.total(), equation);
    }
    Set<String> known = new HashSet<>();
    for (RowDraft row : rows) {
      @Nullable Equation sum = sums.get(row);
      if (isBare(row) && !row.measure.known()) {
        if (sum != null) {
          row.measure = total(row, sum, rows, known, sums.values());
        } else {
          row.named = !row.caption().isEmpty();
        }
      }
      known.add(row.measure.item().id());
    }
  }

  /** Whether a row has no caption, or none that says of what it is the total. */
  static boolean isBare(RowDraft row) {
    return BARE.contains(Captions.normalized(row.caption()));
  }

  /** Whether the total of the assets is printed above a row. */
  private static boolean isBelowAssets(RowDraft row, List<RowDraft> rows) {
    return rows.subList(0, rows.indexOf(row)).stream().anyMatch(Totals::areAssets);
  }

  private static boolean areAssets(RowDraft row) {
    return row.measure.item().id().equals("Assets");
  }

  /** Whether a total of what is below the assets is as large as they are. */
  private static boolean closes(RowDraft row, List<RowDraft> rows) {
    for (RowDraft other : rows) {
      if (other == row) {
        return false;
      }
      if (areAssets(other)) {
        return row.values.stream().allMatch(value -> isEqual(value, other.at(value.cell.column())));
      }
    }
    return false;
  }

  /**
   * Whether a sum with what was earned or bought back stands right above the last total, and no
   * other owners have such a sum: a partnership's capital is its partners', each with earnings.
   */
  private static boolean isEquity(
      RowDraft row, Equation sum, List<RowDraft> rows, Collection<Equation> sums) {
    return isBelowAssets(row, rows)
        && isAboveLast(row, rows)
        && isOfOwners(sum)
        && sums.stream()
            .filter(other -> other.total() != row && isOfOwners(other))
            .allMatch(other -> sum.parts().contains(other.total()) || closes(other.total(), rows));
  }

  /** Whether a sum adds up one item over parts of the company, which makes it the company's. */
  private static boolean areOneOfParts(Equation sum) {
    return sum.adds()
        && sum.parts().stream().map(part -> part.measure.item()).distinct().count() == 1
        && sum.parts().stream().noneMatch(part -> part.segment.isConsolidated())
        && sum.total().segment.isConsolidated();
  }

  /** Whether what the parts add up to is added to another part: it is not all of the company. */
  private static boolean isBesideParts(RowDraft row, LineItem item, Equation sum) {
    return sum.parts().contains(row)
        && sum.parts().stream().anyMatch(part -> part != row && part.measure.item().equals(item));
  }

  private static boolean isOfOwners(Equation sum) {
    return sum.parts().stream().anyMatch(part -> OF_OWNERS.contains(part.measure.item().id()));
  }

  private static boolean isEquity(Measure measure) {
    return measure.item().id().equals("StockholdersEquity");
  }

  /** Whether the next row closes the balance sheet, or none does: then nothing tells. */
  private static boolean isAboveLast(RowDraft row, List<RowDraft> rows) {
    int next = rows.indexOf(row) + 1;
    return rows.subList(next, rows.size()).stream().noneMatch(below -> closes(below, rows))
        || closes(rows.get(next), rows);
  }

  /**
   * Asks whether a sum may be of sales: of nothing that they cost, that is left of them or carried
   * forward.
   */
  private static boolean isOfSales(Equation sum) {
    return sum.parts().stream()
        .noneMatch(
            part ->
                part.measure.item() instanceof Stock
                    || Results.contains(part.measure)
                    || SoleRevenue.isCost(part));
  }

  private static boolean isEqual(RowDraft.Value value, RowDraft.@Nullable Value other) {
    return other != null && value.token.magnitude().compareTo(other.token.magnitude()) == 0;
  }

  /**
   * "North through Overseas": the first and the last part, where no heading tells of what all are.
   */
  private static String parts(Equation sum) {
    String first = sum.parts().get(0).measure.item().label();
    String last = sum.parts().get(sum.parts().size() - 1).measure.item().label();
    return first.equals(last)
        ? first
        : first + (sum.parts().size() == 2 ? " and " : " through ") + last;
  }

  private Measure total(
      RowDraft row,
      Equation sum,
      List<RowDraft> rows,
      Set<String> known,
      Collection<Equation> sums) {
    RowDraft first = sum.parts().get(0);
    boolean instant = first.measure.item() instanceof Stock;
    if (areOneOfParts(sum)) {
      LineItem item = first.measure.item();
      return sums.stream().anyMatch(other -> isBesideParts(row, item, other))
          ? first.measure.renamed("Total" + item.id(), "Total " + item.label())
          : first.measure;
    }
    if (row.statement == StatementKind.BALANCE_SHEET
        && sum.parts().stream()
            .anyMatch(part -> part.measure.item().id().equals("AssetsCurrent"))) {
      return measures.known("total assets", true).orElse(row.measure);
    }
    if (sum.parts().stream()
        .anyMatch(part -> part.measure.item().id().equals("AccumulatedDepreciation"))) {
      return measures.known("property, plant and equipment, net", true).orElse(row.measure);
    }
    boolean withEquity =
        sum.parts().stream()
            .anyMatch(part -> part.measure.item().id().equals("StockholdersEquity"));
    boolean all = isBelowAssets(row, rows) ? closes(row, rows) : withEquity;
    if (row.statement == StatementKind.BALANCE_SHEET && all) {
      return measures.known("total liabilities and equity", true).orElse(row.measure);
    }
    if (row.statement == StatementKind.BALANCE_SHEET && isEquity(row, sum, rows, sums)) {
      return measures.known("total stockholders' equity", true).orElse(row.measure);
    }
    String group = shared(sum.parts());
    Optional<Measure> named = group.isEmpty() ? Optional.empty() : measures.totalOf(group, instant);
    boolean early = isBelowAssets(row, rows) && !isAboveLast(row, rows);
    named = named.filter(total -> !(early && isEquity(total)));
    if (named.isPresent() && row.measure.count() == Count.MONEY) {
      return named.get();
    }
    if (row.statement == StatementKind.OPERATIONS
        && first == rows.get(0)
        && isOfSales(sum)
        && !known.contains(LineItems.REVENUES.id())
        && sum.adds()) {
      return Measure.of(LineItems.REVENUES, Count.MONEY);
    }
    String words = group.isEmpty() ? parts(sum) : Captions.withoutMarks(group);
    String id = "Total" + Captions.named(words);
    LineItem item = first.measure.item();
    return new Measure(
        switch (row.measure.count()) {
          case MONEY ->
              instant
                  ? LineItems.stock(id, "Total " + words, item.balance())
                  : LineItems.flow(
                      id, "Total " + words, sum.adds() ? item.balance() : Balance.NONE);
          default -> row.measure.item();
        },
        row.measure.count(),
        false,
        row.measure.basis());
  }

  /** The innermost heading over all parts of a sum; that of the first where they share none. */
  private static String shared(List<RowDraft> parts) {
    RowDraft first = parts.get(0);
    return first.groups.reverse().stream()
        .filter(group -> parts.stream().allMatch(part -> part.groups.contains(group)))
        .findFirst()
        .orElseGet(first::group);
  }
}
