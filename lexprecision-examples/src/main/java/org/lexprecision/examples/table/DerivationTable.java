package org.lexprecision.examples.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.report.Headings;

/** The table of answers, derived or not, one a row. */
public final class DerivationTable {

  /** Series, period, status, value, bounds and proof. */
  public static final ImmutableList<Column<Derivation>> COLUMNS =
      ImmutableList.of(
          Column.text("concept", row -> row.series().item().id()),
          Column.text("segment", row -> row.series().segment().name()),
          Column.day("start", row -> Headings.firstDay(row.period())),
          Column.day("end", row -> Optional.of(row.period().lastDay())),
          Column.text("status", row -> row.answer().status().id()),
          Column.decimal("value", row -> row.answer().figure().map(Figure::amount)),
          Column.decimal("lower", row -> row.answer().bounds().map(Interval::lower)),
          Column.decimal("upper", row -> row.answer().bounds().map(Interval::upper)),
          Column.text("unit", row -> row.series().unit().toString()),
          Column.text("proof", Derivation::proof));

  private DerivationTable() {}
}
