package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;
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
    TextGrid grid = new TextGrid("rrlll");
    grid.row("line", "column", "printed", "reason", "message");
    for (Diagnostic diagnostic : release.diagnostics()) {
      grid.row(
          place(diagnostic.line()),
          place(diagnostic.column()),
          diagnostic.printed(),
          diagnostic.reason().id(),
          diagnostic.message());
    }
    return grid.lines("  ");
  }

  private static String place(int ordinal) {
    return ordinal == 0 ? "" : Integer.toString(ordinal);
  }
}
