package org.lexprecision.examples.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.TaggedSource;
import org.lexprecision.examples.report.Headings;

/** The table of facts, one a row. */
public final class FactTable {

  private static final int MOST_ELEMENTS = 8;
  private static final Joiner ELEMENTS = Joiner.on(' ');
  private static final Joiner.MapJoiner DIMENSIONS = Joiner.on(';').withKeyValueSeparator('=');

  /** Everything of a fact that CSV and JSON tell. */
  public static final ImmutableList<Column<Fact>> COLUMNS =
      ImmutableList.of(
          Column.text("document", fact -> fact.source().document()),
          Column.text("exhibit", fact -> fact.source().exhibit()),
          Column.text("company", fact -> fact.company().name()),
          Column.text("statement", fact -> fact.statement().id()),
          Column.text("basis", fact -> basis(fact.basis()).id()),
          Column.text("segment", fact -> fact.segment().name()),
          Column.text("concept", fact -> fact.item().id()),
          Column.text("caption", fact -> fact.source().caption()),
          Column.day("start", fact -> fact.period().flatMap(Headings::firstDay)),
          Column.day("end", fact -> fact.period().map(Period::lastDay)),
          Column.decimal("value", fact -> Optional.of(fact.figure().amount())),
          Column.text("unit", fact -> fact.figure().unit().toString()),
          Column.text("decimals", FactTable::decimals),
          Column.place("line", fact -> fact.source().line()),
          Column.place("column", fact -> fact.source().column()),
          Column.text("printed", fact -> fact.source().printed()),
          Column.text("support", fact -> fact.support().id()),
          Column.text("elements", FactTable::elements),
          Column.text("dimensions", FactTable::dimensions));

  /**
   * The same for programs that mind types: {@code decimals} a number, null of what is exact; with
   * the number of the company, and {@code exact}, the value as text, for readers that make binary
   * fractions of decimals.
   */
  public static final ImmutableList<Column<Fact>> TYPED = typed();

  private FactTable() {}

  private static ImmutableList<Column<Fact>> typed() {
    ImmutableList.Builder<Column<Fact>> typed = ImmutableList.builder();
    for (Column<Fact> column : COLUMNS) {
      switch (column.name()) {
        case "company" ->
            typed.add(column).add(Column.text("cik", fact -> fact.company().cik().orElse("")));
        case "decimals" -> typed.add(Column.integer("decimals", fact -> fact.figure().decimals()));
        default -> typed.add(column);
      }
    }
    return typed.add(Column.text("exact", fact -> fact.figure().amount().toPlainString())).build();
  }

  /** The accuracy as XBRL states it; a tag of an exact number says so, print never does. */
  private static String decimals(Fact fact) {
    OptionalInt decimals = fact.figure().decimals();
    return decimals.isPresent()
        ? Integer.toString(decimals.getAsInt())
        : fact.source() instanceof TaggedSource ? "INF" : "";
  }

  private static String elements(Fact fact) {
    return ELEMENTS.join(Iterables.limit(fact.item().elements(), MOST_ELEMENTS));
  }

  private static String dimensions(Fact fact) {
    return DIMENSIONS.join(fact.dimensions());
  }

  /** What is superseded is so first of all, whatever it was before. */
  private static Basis basis(Basis basis) {
    return basis.isSuperseded() ? Basis.PREVIOUSLY_REPORTED : basis;
  }
}
