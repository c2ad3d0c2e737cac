package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.page.CompanyTieOut;
import org.lexprecision.examples.page.TieOutPage;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.TieOutRow;
import org.lexprecision.examples.text.TieOutText;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "tie-out",
    description = {
      "Holds every figure against every other.",
      "Exit status 1 if something graver than rounding is found."
    },
    mixinStandardHelpOptions = true)
final class TieOutCommand extends ReportCommand<TieOutRow> {

  @Mixin private final View view = new View();

  @Option(
      names = "--explain",
      description = "Also print every figure, proof and suspect of the findings, and all of these.")
  private boolean explain;

  /** The tie-outs of what was read, which take the longest of all. */
  private final Map<Reading, ImmutableList<CompanyTieOut>> tieOuts = new HashMap<>();

  @Override
  ImmutableList<TieOutRow> rows(Reading reading) {
    return tieOuts(reading).stream()
        .flatMap(company -> TieOutRow.of(company.report()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<CompanyTieOut> tieOuts(Reading reading) {
    return tieOuts.computeIfAbsent(
        reading,
        of ->
            view.books(of).stream()
                .map(book -> new CompanyTieOut(book, TieOut.of(book).run(), of::printed))
                .collect(ImmutableList.toImmutableList()));
  }

  @Override
  boolean asksWords() {
    return true;
  }

  @Override
  ImmutableList<Column<TieOutRow>> columns() {
    return TieOutRow.COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<TieOutRow> rows) {
    return tieOuts(reading).stream()
        .flatMap(company -> text(company.book(), company.report()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> text(FactBook book, TieOutReport report) {
    return explain ? TieOutText.explained(book, report) : TieOutText.lines(book, report);
  }

  @Override
  boolean hasPage() {
    return true;
  }

  @Override
  String page(Reading reading) {
    return TieOutPage.of(tieOuts(reading));
  }

  @Override
  int status(ImmutableList<TieOutRow> rows) {
    return rows.stream().anyMatch(row -> row.severity().isGrave())
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }
}
