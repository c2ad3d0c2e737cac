package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.measure.Measures;

/** Tells tables whose rows lead from net income to what their own words say is adjusted. */
final class AdjustedBridge {

  private AdjustedBridge() {}

  static boolean is(Table table, Measures measures) {
    ImmutableList<String> labels =
        table
            .values()
            .map(row -> Captions.withoutMarks(row.label()))
            .collect(ImmutableList.toImmutableList());
    return !labels.isEmpty()
        && BasisWords.find(labels.get(0)).isEmpty()
        && measures
            .known(labels.get(0), false)
            .filter(first -> LineItems.NET_INCOME.equals(first.item()))
            .isPresent()
        && labels.stream()
            .anyMatch(label -> BasisWords.find(label).equals(Optional.of(Basis.ADJUSTED)));
  }
}
