package org.lexprecision.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.text.TextGrid;
import picocli.CommandLine.Command;

@Command(
    name = "diagnostics",
    description = "Prints every number of a table that became no fact, and everything odd.",
    mixinStandardHelpOptions = true)
final class DiagnosticsCommand extends ReportCommand<Diagnostic> {

  private static final ImmutableList<Column<Diagnostic>> COLUMNS =
      ImmutableList.of(
          Column.text("document", Diagnostic::document),
          Column.text("exhibit", Diagnostic::exhibit),
          Column.place("line", Diagnostic::line),
          Column.place("column", Diagnostic::column),
          Column.text("printed", Diagnostic::printed),
          Column.text("reason", diagnostic -> diagnostic.reason().id()),
          Column.text("message", Diagnostic::message));

  @Override
  ImmutableList<Diagnostic> rows(Reading reading) {
    return reading.releases().stream()
        .flatMap(release -> release.diagnostics().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Column<Diagnostic>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<Diagnostic> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Release release : reading.releases()) {
      lines.add(Headings.of(release)).addAll(lines(release)).add("");
    }
    return lines.build();
  }

  private static ImmutableList<String> lines(Release release) {
    if (release.diagnostics().isEmpty()) {
      return ImmutableList.of("  nothing odd; " + release.facts().size() + " facts");
    }
    TextGrid grid = new TextGrid("rlll");
    grid.row("line", "printed", "reason", "message");
    List<Diagnostic> diagnostics = release.diagnostics();
    int from = 0;
    for (int i = 1; i <= diagnostics.size(); i++) {
      if (i == diagnostics.size() || !alike(diagnostics.get(from), diagnostics.get(i))) {
        grid.row(cells(diagnostics.subList(from, i)));
        from = i;
      }
    }
    return grid.lines("  ");
  }

  /** Asks whether two say the same of tokens of one line; a person reads that once. */
  private static boolean alike(Diagnostic one, Diagnostic other) {
    return one.line() == other.line()
        && one.reason() == other.reason()
        && one.message().equals(other.message());
  }

  private static ImmutableList<String> cells(List<Diagnostic> alike) {
    Diagnostic first = alike.get(0);
    return ImmutableList.of(
        first.line() == 0 ? "" : Integer.toString(first.line()),
        alike.stream().map(Diagnostic::printed).collect(joining(" ")).strip(),
        first.reason().id(),
        first.message());
  }
}
