package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Diagnostic;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.period.ComingYears;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Columns and rows of what has not happened: a forecast is no figure of its period.
 *
 * <p>The words of a header or a title tell a forecast, and so does the pair of "Low" and "High". A
 * period that ends after the day of the document is a forecast that nothing calls so, or a misprint
 * of its year.
 */
public final class Forecasts {

  private static final Wording WORDS = Wording.listed(Forecasts.class, "words");
  private static final Wording ACTUAL = Wording.listed(Forecasts.class, "actual");
  private static final Wording LOW = Wording.listed(Forecasts.class, "low");
  private static final Wording HIGH = Wording.listed(Forecasts.class, "high");

  private static final Wording YEAR = Wording.of("^\\W{0,3}(?:19|20)\\d\\d\\W{0,3}$");
  private static final Wording PRICES = Wording.listed(Forecasts.class, "prices");

  /** A longer line is a sentence, which may say that figures are no forecast. */
  private static final int LONGEST_TITLE = 90;

  private final ImmutableList<ColumnHeader> headers;
  private final Optional<LocalDate> released;
  private final boolean titled;
  private final boolean ranges;

  /** The last day reported on, in a table of what is expected of years to come. */
  private final Optional<LocalDate> known;

  /**
   * Knows what a table says of all its columns.
   *
   * @param title the lines above them
   * @param released the day of the document, if it is known
   * @param reported the last day that the document reports on
   */
  public Forecasts(
      ImmutableList<ColumnHeader> headers,
      List<Paragraph.Line> title,
      Optional<LocalDate> released,
      Optional<LocalDate> reported) {
    this.headers = headers;
    this.known =
        reported.filter(
            day -> title.stream().anyMatch(line -> ComingYears.areAnnounced(line.text())));
    this.released = released;
    this.titled =
        title.stream()
            .map(Paragraph.Line::text)
            .anyMatch(line -> line.length() <= LONGEST_TITLE && isForecast(line));
    this.ranges = has(LOW) && has(HIGH) && title.stream().noneMatch(Forecasts::arePrices);
  }

  /** Returns the columns, those of forecasts without a period; reports them. */
  public ImmutableList<ColumnMeaning> without(
      List<ColumnMeaning> columns, List<RowDraft> rows, Reporter reporter) {
    // below a day without a year, rows name it
    boolean years = rows.stream().anyMatch(row -> YEAR.isIn(row.caption()));
    ImmutableList.Builder<ColumnMeaning> settled = ImmutableList.builder();
    for (int at = 0; at < columns.size(); at++) {
      ColumnMeaning column = columns.get(at);
      Optional<Period> period = column.period();
      boolean late =
          period.filter(this::isAhead).isPresent()
              && !(years && !namesYear(headers.get(at).text()));
      boolean coming =
          period.isPresent() && known.filter(period.get().lastDay()::isAfter).isPresent();
      boolean told = coming || (period.isPresent() && isForecast(at));
      if ((late || told) && !rows.isEmpty()) {
        reporter.report(
            rows.get(0).row.line(),
            told ? Diagnostic.Reason.NO_PERIOD : Diagnostic.Reason.CONTRADICTORY_PERIOD,
            told
                ? "column " + (at + 1) + " is a forecast; its facts have no period"
                : "column "
                    + (at + 1)
                    + " is headed "
                    + period.get()
                    + ", which ends after "
                    + released.get()
                    + ", the day of the document; its facts have no period");
      }
      settled.add(late || told ? column.during(Optional.empty()) : column);
    }
    for (RowDraft row : rows) {
      if (row.end.filter(this::isAhead).isPresent()) {
        reporter.report(
            row.row.line(),
            Diagnostic.Reason.CONTRADICTORY_PERIOD,
            "the row stands under " + row.end.get() + ", after the day of the document");
        row.end = Optional.empty();
      }
    }
    return settled.build();
  }

  private static boolean namesYear(String words) {
    return PeriodGrammar.dates(words).stream().noneMatch(date -> date.month().isPresent())
        || PeriodGrammar.dates(words).stream().anyMatch(date -> date.year().isPresent());
  }

  private boolean isForecast(int at) {
    String words = headers.get(at).text();
    return (titled && !ACTUAL.isIn(words)) || ranges || isForecast(words);
  }

  private static boolean arePrices(Paragraph.Line line) {
    return PRICES.isIn(line.text());
  }

  private static boolean isForecast(String words) {
    return WORDS.isIn(words);
  }

  private boolean isAhead(Period period) {
    return isAhead(period.lastDay());
  }

  private boolean isAhead(LocalDate end) {
    return released.filter(end::isAfter).isPresent();
  }

  private boolean has(Wording label) {
    return headers.stream().anyMatch(header -> label.isIn(header.label().strip()));
  }
}
