package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Headings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "ebitda",
    description = "Recomputes EBITDA both ways and tells what the printed figure is.",
    mixinStandardHelpOptions = true)
final class EbitdaCommand extends ReportCommand<BridgeRow> {

  private static final ImmutableList<Column<BridgeRow>> COLUMNS =
      ImmutableList.of(
          Column.text("segment", row -> row.bridge().segment().name()),
          Column.optional("start", row -> Headings.firstDay(row.bridge().period())),
          Column.optional("end", row -> Optional.of(row.bridge().period().lastDay())),
          Column.text("measure", row -> row.measure().id()),
          Column.decimal("value", row -> row.figure().map(Figure::amount)),
          Column.decimal("lower", row -> row.bounds().map(Interval::lower)),
          Column.decimal("upper", row -> row.bounds().map(Interval::upper)),
          Column.decimal("printed", BridgeRow::printed),
          Column.decimal("difference", BridgeRow::difference),
          Column.text("classification", row -> row.bridge().classification().toString()),
          Column.text("proof", BridgeRow::proof));

  @Mixin private final View view = new View();

  @Override
  ImmutableList<BridgeRow> rows(Reading reading) {
    return bridges(reading).stream()
        .flatMap(bridges -> bridges.bridges().stream())
        .flatMap(bridge -> BridgeRow.of(bridge).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Column<BridgeRow>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<BridgeRow> rows) {
    return rows.isEmpty()
        ? ImmutableList.of("There is neither EBITDA nor operating income.")
        : BridgeText.lines(bridges(reading));
  }

  private ImmutableList<Bridges> bridges(Reading reading) {
    return view.books(reading).stream()
        .flatMap(book -> Bridges.of(book).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
