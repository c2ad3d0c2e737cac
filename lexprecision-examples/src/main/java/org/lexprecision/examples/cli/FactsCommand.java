package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.FactTable;
import org.lexprecision.examples.text.StatementText;
import picocli.CommandLine.Command;

@Command(
    name = "facts",
    description = "Prints every figure of every table.",
    mixinStandardHelpOptions = true)
final class FactsCommand extends ReportCommand<Fact> {

  @Override
  ImmutableList<Fact> rows(Reading reading) {
    return reading.releases().stream()
        .flatMap(release -> release.facts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  ImmutableList<Column<Fact>> columns() {
    return FactTable.COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<Fact> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Release release : reading.releases()) {
      lines.add(Headings.of(release));
      if (release.facts().isEmpty()) {
        lines.add("  no figures in tables");
      }
      lines.add("").addAll(StatementText.understood(release));
    }
    return lines.build();
  }
}
