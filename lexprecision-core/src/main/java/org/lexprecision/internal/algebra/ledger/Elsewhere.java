package org.lexprecision.internal.algebra.ledger;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.Series;
import org.lexprecision.Stock;

/** Says what a book has instead of a series that it does not have. */
final class Elsewhere {

  private static final int MOST = 8;

  private Elsewhere() {}

  /**
   * Returns what else is stated of the item: its other kind, its other parts of the company, its
   * other footings, in this order; empty if nothing is.
   */
  static String of(Series asked, Collection<Series> stated) {
    List<Series> alike =
        stated.stream()
            .filter(one -> Ascii.equalsIgnoreCase(one.item().id(), asked.item().id()))
            .toList();
    List<Series> same = alike.stream().filter(one -> one.item().equals(asked.item())).toList();
    if (alike.isEmpty()) {
      return "";
    }
    if (same.isEmpty()) {
      return " as "
          + kind(asked.item())
          + "; it is stated as "
          + listed(alike.stream().map(one -> kind(one.item())));
    }
    List<Series> here = same.stream().filter(one -> one.segment().equals(asked.segment())).toList();
    return here.isEmpty()
        ? "; it is stated of " + listed(same.stream().map(one -> one.segment().toString()))
        : "; it is stated " + listed(here.stream().map(one -> one.basis().id()));
  }

  private static String listed(Stream<String> names) {
    List<String> distinct = names.distinct().sorted().toList();
    return distinct.stream().limit(MOST).collect(joining(", "))
        + (distinct.size() > MOST ? " and " + (distinct.size() - MOST) + " more" : "");
  }

  private static String kind(LineItem item) {
    if (item instanceof Flow) {
      return "a flow";
    }
    if (item instanceof Stock) {
      return "a stock";
    }
    return item instanceof DayAverage ? "a day average" : "a ratio";
  }
}
