package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.report.Headings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "derive",
    description = "Prints every quarter and every trailing year, reported or derived, with proof.",
    mixinStandardHelpOptions = true)
final class DeriveCommand extends ReportCommand<Derivation> {

  static final ImmutableList<Column<Derivation>> COLUMNS =
      ImmutableList.of(
          Column.text("concept", row -> row.series().item().id()),
          Column.text("segment", row -> row.series().segment().name()),
          Column.optional("start", row -> Headings.firstDay(row.period())),
          Column.optional("end", row -> Optional.of(row.period().lastDay())),
          Column.text("status", row -> row.answer().status().id()),
          Column.decimal("value", row -> row.answer().figure().map(Figure::amount)),
          Column.decimal("lower", row -> row.answer().bounds().map(Interval::lower)),
          Column.decimal("upper", row -> row.answer().bounds().map(Interval::upper)),
          Column.text("unit", row -> row.series().unit().toString()),
          Column.text("proof", Derivation::proof));

  @Mixin private final View view = new View();

  @Option(names = "--all", description = "In text, also print what nothing printed leads to.")
  private boolean all;

  @Override
  ImmutableList<Derivation> rows(Reading reading) {
    return view.books(reading).stream()
        .flatMap(book -> Derivation.of(book).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Column<Derivation>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<Derivation> rows) {
    return rows.isEmpty()
        ? ImmutableList.of("There are no figures to derive from.")
        : DerivationText.lines(rows, all);
  }

  @Override
  ImmutableList<String> chosen(Reading reading, ImmutableList<Derivation> rows) {
    return rows.isEmpty()
        ? ImmutableList.of("Nothing is like that.")
        : DerivationText.lines(rows, true);
  }

  @Override
  ImmutableList<Column<Derivation>> choices() {
    return ImmutableList.<Column<Derivation>>builder()
        .addAll(COLUMNS)
        .add(Column.text("basis", row -> row.series().basis().id()))
        .build();
  }
}
