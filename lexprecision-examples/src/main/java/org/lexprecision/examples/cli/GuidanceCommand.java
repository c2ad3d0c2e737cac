package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.lexprecision.Guidance;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.text.TextGrid;
import picocli.CommandLine.Command;

@Command(
    name = "guidance",
    description = "Prints what releases expect of periods to come.",
    mixinStandardHelpOptions = true)
final class GuidanceCommand extends ReportCommand<Guidance> {

  private static final ImmutableList<Column<Guidance>> COLUMNS =
      ImmutableList.of(
          Column.text("document", Guidance::document),
          Column.text("item", guidance -> guidance.item().id()),
          Column.day("start", guidance -> guidance.period().flatMap(Headings::firstDay)),
          Column.day("end", guidance -> guidance.period().map(Period::lastDay)),
          Column.decimal("low", Guidance::low),
          Column.decimal("high", Guidance::high),
          Column.text("unit", guidance -> guidance.unit().toString()),
          Column.text("basis", guidance -> guidance.basis().id()),
          Column.place("line", Guidance::line),
          Column.text("printed", Guidance::printed));

  @Override
  ImmutableList<Guidance> rows(Reading reading) {
    return reading.releases().stream()
        .flatMap(release -> release.guidance().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  boolean asksWords() {
    return true;
  }

  @Override
  ImmutableList<Column<Guidance>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<Guidance> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Release release : reading.releases()) {
      lines.add(Headings.of(release)).addAll(lines(release)).add("");
    }
    return lines.build();
  }

  private static ImmutableList<String> lines(Release release) {
    if (release.guidance().isEmpty()) {
      return ImmutableList.of("  nothing is expected");
    }
    TextGrid grid = new TextGrid("rlllll");
    grid.row("line", "printed", "item", "basis", "period", "from low to high");
    for (Guidance guidance : release.guidance()) {
      grid.row(
          Integer.toString(guidance.line()),
          guidance.printed(),
          guidance.item().id(),
          guidance.basis().id(),
          guidance.period().map(Period::toString).orElse(guidance.when()),
          guidance.unit()
              + " "
              + guidance.low().map(BigDecimal::toPlainString).orElse("…")
              + " to "
              + guidance.high().map(BigDecimal::toPlainString).orElse("…"));
    }
    return grid.lines("  ");
  }
}
