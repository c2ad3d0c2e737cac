package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.DerivationTable;
import org.lexprecision.examples.text.DerivationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "derive",
    description = "Prints every quarter and every trailing year, reported or derived, with proof.",
    mixinStandardHelpOptions = true)
final class DeriveCommand extends ReportCommand<Derivation> {

  @Mixin private final View view = new View();

  @Option(names = "--all", description = "In text, also print what nothing printed leads to.")
  private boolean all;

  @Override
  ImmutableList<Derivation> rows(Reading reading) {
    return view.books(reading).stream()
        .flatMap(Derivation::of)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Column<Derivation>> columns() {
    return DerivationTable.COLUMNS;
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
        .addAll(DerivationTable.COLUMNS)
        .add(Column.text("basis", row -> row.series().basis().id()))
        .build();
  }
}
