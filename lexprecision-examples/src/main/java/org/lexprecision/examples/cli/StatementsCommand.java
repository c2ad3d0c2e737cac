package org.lexprecision.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Statement;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.text.StatementText;
import picocli.CommandLine.Command;

@Command(
    name = "statements",
    description = "Prints every statement in its order, with headings, indents and sums.",
    mixinStandardHelpOptions = true)
final class StatementsCommand extends ReportCommand<StatementsCommand.Cell> {

  /** A figure of a row, or a row without any. */
  record Cell(Statement statement, Statement.Row row, Optional<Fact> fact) {

    private Optional<Period> period() {
      return fact.flatMap(Fact::period);
    }

    private Optional<BigDecimal> value() {
      return fact.map(printed -> printed.figure().amount());
    }
  }

  private static final ImmutableList<Column<Cell>> COLUMNS =
      ImmutableList.of(
          Column.text("document", cell -> cell.statement().document()),
          Column.text("statement", cell -> cell.statement().kind().id()),
          Column.place("order", cell -> cell.row().order()),
          Column.text("indent", cell -> Integer.toString(cell.row().indent())),
          Column.text("concept", cell -> cell.fact().map(fact -> fact.item().id()).orElse("")),
          Column.text("caption", cell -> cell.row().caption()),
          Column.day("start", cell -> cell.period().flatMap(Headings::firstDay)),
          Column.day("end", cell -> cell.period().map(Period::lastDay)),
          Column.decimal("value", Cell::value),
          Column.optional("unit", cell -> cell.fact().map(fact -> fact.figure().unit())),
          Column.text(
              "sums",
              cell ->
                  cell.row().sums().stream()
                      .map(Statement.Summand::toString)
                      .collect(joining(" "))));

  @Override
  ImmutableList<Cell> rows(Reading reading) {
    return reading.releases().stream()
        .flatMap(release -> release.statements().stream())
        .flatMap(statement -> statement.rows().stream().flatMap(row -> cells(statement, row)))
        .collect(toImmutableList());
  }

  private static Stream<Cell> cells(Statement statement, Statement.Row row) {
    return row.facts().isEmpty()
        ? Stream.of(new Cell(statement, row, Optional.empty()))
        : row.facts().stream().map(fact -> new Cell(statement, row, Optional.of(fact)));
  }

  @Override
  ImmutableList<Column<Cell>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<Cell> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Release release : reading.releases()) {
      lines.add(Headings.of(release)).addAll(StatementText.printed(release)).add("");
    }
    return lines.build();
  }
}
