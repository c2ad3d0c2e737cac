package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.text.TextGrid;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;
import picocli.CommandLine.Command;

@Command(
    name = "claims",
    description = "Prints every figure stated in prose, with what the tables say.",
    mixinStandardHelpOptions = true)
final class ClaimsCommand extends ReportCommand<ClaimCheck> {

  private static final ImmutableList<Column<ClaimCheck>> COLUMNS =
      ImmutableList.of(
          Column.text("document", check -> check.claim().document()),
          Column.place("line", check -> check.claim().line()),
          Column.text("printed", check -> check.claim().printed()),
          Column.text("kind", check -> check.claim().kind().id()),
          Column.text("concept", check -> check.claim().concept()),
          Column.optional("segment", check -> check.claim().segment()),
          Column.day("start", check -> check.claim().period().flatMap(Headings::firstDay)),
          Column.day("end", check -> check.claim().period().map(Period::lastDay)),
          Column.decimal("value", check -> check.claim().figure().map(Figure::amount)),
          Column.optional("unit", check -> check.claim().figure().map(Figure::unit)),
          Column.text("verdict", check -> check.verdict().id()),
          Column.decimal("table_value", check -> check.tableValue().map(Figure::amount)));

  @Override
  ImmutableList<ClaimCheck> rows(Reading reading) {
    return reading.releases().stream()
        .flatMap(release -> ClaimChecks.of(release).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  boolean asksWords() {
    return true;
  }

  @Override
  ImmutableList<Column<ClaimCheck>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<ClaimCheck> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Release release : reading.releases()) {
      lines.add(Headings.of(release)).addAll(lines(release)).add("");
    }
    return lines.build();
  }

  private static ImmutableList<String> lines(Release release) {
    if (release.claims().isEmpty()) {
      return ImmutableList.of("  no figures in prose");
    }
    TextGrid grid = new TextGrid("rllllll");
    grid.row("line", "printed", "concept", "segment", "period", "verdict", "why");
    for (ClaimCheck check : ClaimChecks.of(release)) {
      grid.row(
          Integer.toString(check.claim().line()),
          check.claim().printed(),
          check.claim().concept(),
          check.claim().segment().map(Segment::name).orElse(""),
          check.claim().period().map(Period::toString).orElse(""),
          check.verdict().id(),
          check.reason());
    }
    return grid.lines("  ");
  }
}
