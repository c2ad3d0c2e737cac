package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.table.BridgeRow;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.text.BridgeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "ebitda",
    description = "Recomputes EBITDA both ways and tells what the printed figure is.",
    mixinStandardHelpOptions = true)
final class EbitdaCommand extends ReportCommand<BridgeRow> {

  @Mixin private final View view = new View();

  private final Map<Reading, ImmutableList<Bridges>> bridges = new HashMap<>();

  @Override
  ImmutableList<BridgeRow> rows(Reading reading) {
    return bridges(reading).stream()
        .flatMap(bridges -> bridges.bridges().stream())
        .flatMap(bridge -> BridgeRow.of(bridge).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Column<BridgeRow>> columns() {
    return BridgeRow.COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<BridgeRow> rows) {
    return rows.isEmpty()
        ? ImmutableList.of("There is neither EBITDA nor operating income.")
        : BridgeText.lines(bridges(reading));
  }

  private ImmutableList<Bridges> bridges(Reading reading) {
    return bridges.computeIfAbsent(
        reading,
        of ->
            view.books(of).stream()
                .flatMap(book -> Bridges.of(book).stream())
                .collect(ImmutableList.toImmutableList()));
  }
}
