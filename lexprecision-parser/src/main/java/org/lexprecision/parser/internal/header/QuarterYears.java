package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grid.Column;

/**
 * The years of numbered quarters that stand in a row of quarters without one of their own: "1996"
 * may stand over the first of its columns alone.
 */
final class QuarterYears {

  private static final int QUARTERS = 4;

  private static final OptionalInt NONE = OptionalInt.empty();

  private QuarterYears() {}

  /** Returns the columns, the year said over those that go on from a neighbour that has one. */
  static ImmutableList<Column> said(ImmutableList<Column> columns) {
    ImmutableList<ColumnHeader> headers = ColumnHeader.of(columns);
    List<OptionalInt> quarters = new ArrayList<>();
    List<OptionalInt> years = new ArrayList<>();
    for (ColumnHeader header : headers) {
      boolean numbered = header.dates().stream().allMatch(date -> date.month().isEmpty());
      quarters.add(numbered ? header.span().map(Length::quarter).orElse(NONE) : NONE);
      years.add(header.year());
    }
    List<Column> said = new ArrayList<>(columns);
    for (int at = 1; at < said.size(); at++) {
      goOn(said, quarters, years, at, at - 1);
    }
    for (int at = said.size() - 2; at >= 0; at--) {
      goOn(said, quarters, years, at, at + 1);
    }
    return ImmutableList.copyOf(said);
  }

  /** Says the year of a column that is a quarter after or before its neighbour. */
  private static void goOn(
      List<Column> columns, List<OptionalInt> quarters, List<OptionalInt> years, int at, int by) {
    OptionalInt own = quarters.get(at);
    OptionalInt other = quarters.get(by);
    if (years.get(at).isPresent()
        || years.get(by).isEmpty()
        || own.isEmpty()
        || other.isEmpty()
        || columns.get(at).header().isEmpty()) {
      return;
    }
    int step = own.getAsInt() - other.getAsInt();
    if (Math.abs(step) == 1 || Math.abs(step) == QUARTERS - 1) {
      int turn = Math.abs(step) == 1 ? 0 : -Integer.signum(step);
      int year = years.get(by).getAsInt() + turn;
      years.set(at, OptionalInt.of(year));
      String words = columns.get(at).nearest().map(Column.HeaderCell::text).orElse("");
      columns.set(at, columns.get(at).saying(words + " " + year));
    }
  }
}
