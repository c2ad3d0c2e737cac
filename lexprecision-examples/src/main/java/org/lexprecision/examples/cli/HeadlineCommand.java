package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.text.HeadlineText;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.headline.HeadlineItem;
import org.lexprecision.headline.HeadlinePeriod;
import picocli.CommandLine.Command;

@Command(
    name = "headline",
    description = "Prints the few figures people ask of a release first, beside the year before.",
    mixinStandardHelpOptions = true)
final class HeadlineCommand extends ReportCommand<HeadlineCommand.Row> {

  /** A figure of a document. */
  record Row(String document, HeadlineFigure figure) {}

  private static final ImmutableList<Column<Row>> COLUMNS =
      ImmutableList.of(
          Column.text("document", Row::document),
          Column.text("item", row -> row.figure().item().id()),
          Column.text("which", row -> row.figure().which().id()),
          Column.day("start", row -> row.figure().period().flatMap(Headings::firstDay)),
          Column.day("end", row -> row.figure().period().map(Period::lastDay)),
          Column.decimal("value", row -> row.figure().figure().map(Figure::amount)),
          Column.optional("unit", row -> row.figure().figure().map(Figure::unit)),
          Column.text("decimals", HeadlineCommand::decimals),
          Column.text("status", row -> row.figure().status().id()),
          Column.text("support", row -> row.figure().support().map(of -> of.id()).orElse("")),
          Column.place("line", row -> fact(row).map(fact -> fact.source().line()).orElse(0)),
          Column.place("column", row -> fact(row).map(fact -> fact.source().column()).orElse(0)),
          Column.text("printed", row -> fact(row).map(fact -> fact.source().printed()).orElse("")),
          Column.text("reason", row -> row.figure().reason().map(of -> of.id()).orElse("")));

  private static Optional<Fact> fact(Row row) {
    return row.figure().fact();
  }

  private static String decimals(Row row) {
    OptionalInt decimals = row.figure().figure().map(Figure::decimals).orElse(OptionalInt.empty());
    return decimals.isPresent() ? Integer.toString(decimals.getAsInt()) : "";
  }

  /** Returns the headline of each document: of several releases in one, that which says most. */
  static ImmutableList<Headline> headlines(Reading reading) {
    Map<String, Headline> fullest = new LinkedHashMap<>();
    for (Release release : reading.releases()) {
      fullest.merge(
          release.document(),
          Headline.of(release),
          (one, other) ->
              Comparator.comparingLong(HeadlineCommand::told).compare(one, other) >= 0
                  ? one
                  : other);
    }
    return ImmutableList.copyOf(fullest.values());
  }

  private static long told(Headline headline) {
    return headline.figures().stream().filter(figure -> figure.figure().isPresent()).count();
  }

  @Override
  ImmutableList<Row> rows(Reading reading) {
    return headlines(reading).stream()
        .flatMap(
            headline ->
                headline.figures().stream()
                    .filter(figure -> isRow(headline, figure))
                    .map(figure -> new Row(headline.release().document(), figure)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A measure that is not printed at all has one row, and a period that there is not has none. */
  private static boolean isRow(Headline headline, HeadlineFigure figure) {
    HeadlinePeriod which = figure.which();
    if (which == HeadlinePeriod.BALANCE_YEAR_BEFORE) {
      return false;
    }
    HeadlinePeriod first =
        headline.period(HeadlinePeriod.QUARTER).isEmpty()
                && headline.period(HeadlinePeriod.YEAR_TO_DATE).isPresent()
            ? HeadlinePeriod.YEAR_TO_DATE
            : HeadlinePeriod.QUARTER;
    boolean leads = which == first || which == HeadlinePeriod.BALANCE;
    Optional<HeadlineFigure.Reason> reason = figure.reason();
    if (reason.isEmpty()) {
      return true;
    }
    return switch (reason.get()) {
      case NOT_PRINTED -> leads && figure.item() != HeadlineItem.NET_INTEREST_INCOME;
      case NO_PERIOD -> leads || which == first.yearBefore();
      default -> true;
    };
  }

  @Override
  ImmutableList<Column<Row>> columns() {
    return COLUMNS;
  }

  @Override
  ImmutableList<String> text(Reading reading, ImmutableList<Row> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Headline headline : headlines(reading)) {
      lines.add(Headings.of(headline.release())).addAll(HeadlineText.lines(headline)).add("");
    }
    return lines.build();
  }
}
