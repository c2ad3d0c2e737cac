package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.header.Setting;
import org.lexprecision.parser.internal.header.TableHead;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.period.row.CaptionWords;
import org.lexprecision.parser.internal.period.row.CellTime;
import org.lexprecision.parser.internal.period.row.Clock;
import org.lexprecision.parser.internal.period.row.Closing;
import org.lexprecision.parser.internal.period.row.ColumnLine;
import org.lexprecision.parser.internal.period.row.RowLine;
import org.lexprecision.parser.internal.period.row.RowTimes;
import org.lexprecision.parser.internal.period.row.TableWords;
import org.lexprecision.parser.internal.period.row.Timing;
import org.lexprecision.parser.internal.row.PeriodCaptions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.words.Wording;

/** When the cells of a table are, for its rows as they are read. */
public final class CellTimes {

  private static final int YEAR = 12;
  private static final int QUARTERS = 4;
  private static final Wording GROWTH = Wording.listed(CellTimes.class, "growth");

  private final RowTimes times;
  private final Map<RowDraft, Integer> lines;

  /** The rows that are the sum of the four quarters above them. */
  private final ImmutableSet<RowDraft> years;

  private final ImmutableList<ColumnMeaning> columns;
  private final DocumentCalendar calendar;

  /** The day of the document, if it is known. */
  private final Optional<LocalDate> latest;

  private CellTimes(
      RowTimes times,
      Map<RowDraft, Integer> lines,
      ImmutableSet<RowDraft> years,
      ImmutableList<ColumnMeaning> columns,
      DocumentCalendar calendar,
      Optional<LocalDate> latest) {
    this.times = times;
    this.lines = lines;
    this.years = years;
    this.columns = columns;
    this.calendar = calendar;
    this.latest = latest;
  }

  /** Whether a period had not ended when the document was written. */
  boolean isAhead(Period period) {
    return latest.filter(period.lastDay()::isAfter).isPresent();
  }

  /**
   * Reads the times of a table's cells.
   *
   * @param told what its columns mean by their words
   * @param columns the same, those of forecasts without a time
   */
  public static CellTimes of(
      Table table,
      TableHead head,
      Setting setting,
      List<RowDraft> rows,
      ImmutableList<ColumnMeaning> told,
      ImmutableList<ColumnMeaning> columns,
      DocumentCalendar calendar,
      Clock clock) {
    ImmutableList.Builder<RowLine> lines = ImmutableList.builder();
    Map<RowDraft, Integer> places = new HashMap<>();
    Closings closings = Closings.of(columns);
    boolean flows = areOfFlows(columns, head, clock);
    int next = 0;
    int line = 0;
    for (Row row : table.rows()) {
      if (row instanceof Row.Heading heading) {
        lines.add(RowLine.heading(heading.label().strip()));
        line++;
      } else if (row instanceof Row.Values values
          && next < rows.size()
          && rows.get(next).row.cells().equals(values.cells())) {
        lines.add(line(rows.get(next), closings.of(rows.get(next)), flows));
        places.put(rows.get(next), line++);
        next++;
      }
    }
    PartsByYear parts = new PartsByYear(head.headers(), rows);
    boolean byYear = parts.are();
    ImmutableList.Builder<ColumnLine> over = ImmutableList.builder();
    for (int at = 0; at < columns.size(); at++) {
      ColumnMeaning column = columns.get(at);
      over.add(
          new ColumnLine(
              byYear ? parts.day().map(Period::atCloseOf) : period(column, head.stated().get(at)),
              byYear ? "" : head.headers().get(at).text(),
              column.kind() == ColumnMeaning.Kind.CHANGE
                  || (told.get(at).period().isPresent() && column.period().isEmpty())));
    }
    return new CellTimes(
        RowTimes.of(
            new TableWords(
                head.title().text(), lines(table), head.title().subject(), setting.lead()),
            lines.build(),
            over.build(),
            clock),
        places,
        years(rows),
        columns,
        calendar,
        clock.latest());
  }

  /** The day over a column, which the title may have been read to make a length of time. */
  private static Optional<Period> period(ColumnMeaning column, ColumnMeaning stated) {
    return stated.period().filter(Period::isInstant).isPresent()
        ? column.period().flatMap(time -> stated.period())
        : column.period();
  }

  private static ImmutableList<String> lines(Table table) {
    return table.heading().stream()
        .map(line -> line.text().strip())
        .collect(ImmutableList.toImmutableList());
  }

  private static RowLine line(RowDraft row, Closing closing, boolean flows) {
    return new RowLine(
        row.said,
        row.groups,
        isGrowthOfHeads(row) || (flows && !row.measure.known())
            ? Optional.of(Timing.LENGTH)
            : item(row.measure),
        statement(row.statement),
        row.measure.item() instanceof Ratio && !row.percent,
        row.values.stream()
            .map(value -> value.cell.column())
            .collect(ImmutableList.toImmutableList()),
        closing,
        row.amongBalances
            ? Optional.of(Timing.MOMENT)
            : row.amongFlows ? Optional.of(Timing.LENGTH) : Optional.empty());
  }

  /**
   * The columns of a table all of whose columns name a length of time, and one of them a flow, as
   * that which the others are parts of: "Six months ended", "Outside", "Between parts", "Sales".
   */
  private static boolean areOfFlows(
      ImmutableList<ColumnMeaning> columns, TableHead head, Clock clock) {
    List<LineItem> named =
        columns.stream()
            .flatMap(column -> column.measure().stream())
            .filter(Measure::known)
            .map(Measure::item)
            .toList();
    return named.stream().anyMatch(Flow.class::isInstance)
        && named.stream().noneMatch(Stock.class::isInstance)
        && head.headers().stream().allMatch(header -> clock.namesLength(header.text()));
  }

  /** Whether nothing but percentages stand beside people or places, which are not counted so. */
  private static boolean isGrowthOfHeads(RowDraft row) {
    return row.values.stream().allMatch(value -> value.token.nil() || value.token.isPercent())
        && (Quantities.areHeads(row.caption()) || GROWTH.isIn(row.caption()));
  }

  private static Optional<Timing> item(Measure measure) {
    if (measure.item() instanceof DayAverage) {
      return Optional.of(Timing.LENGTH);
    }
    return !measure.known() || measure.item() instanceof Ratio
        ? Optional.empty()
        : Optional.of(measure.item() instanceof Stock ? Timing.MOMENT : Timing.LENGTH);
  }

  private static Optional<Timing> statement(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> Optional.of(Timing.MOMENT);
      case OPERATIONS, CASH_FLOW -> Optional.of(Timing.LENGTH);
      default -> Optional.empty();
    };
  }

  /** Returns when a cell of a row is. */
  public CellTime at(RowDraft row, int column) {
    if (PeriodCaptions.isChange(row.caption())) {
      return new CellTime(Optional.empty(), Timing.LENGTH);
    }
    @Nullable Integer line = lines.get(row);
    if (line == null) {
      return new CellTime(columns.get(column).period(), Timing.LENGTH);
    }
    CellTime time = times.at(line, column);
    if (time.timing() == Timing.LENGTH
        && !(row.measure.item() instanceof Ratio)
        && PeriodGrammar.read(row.caption()).namesTrailingYear()) {
      Optional<Period> shown = columns.get(column).period();
      return new CellTime(
          shown.map(end -> calendar.ending(end.lastDay(), Length.ofMonths(YEAR))), Timing.LENGTH);
    }
    if (years.contains(row)) {
      return new CellTime(
          time.period().map(quarter -> calendar.ending(quarter.lastDay(), Length.ofMonths(YEAR))),
          Timing.LENGTH);
    }
    ColumnMeaning shown = columns.get(column);
    boolean balances =
        shown.measure().filter(measure -> measure.item() instanceof Stock).isPresent()
            || CaptionWords.of(shown.view()).areStill();
    return balances && time.timing() == Timing.LENGTH
        ? new CellTime(time.period().map(over -> Period.atCloseOf(over.lastDay())), Timing.MOMENT)
        : time;
  }

  private static ImmutableSet<RowDraft> years(List<RowDraft> rows) {
    return IntStream.range(QUARTERS, rows.size())
        .filter(at -> areQuarters(rows.subList(at - QUARTERS, at)))
        .filter(at -> rows.get(at).ownSpan.isEmpty())
        .filter(at -> isSum(rows.get(at), rows.subList(at - QUARTERS, at)))
        .mapToObj(rows::get)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean areQuarters(List<RowDraft> rows) {
    return IntStream.range(0, rows.size())
        .allMatch(
            at ->
                rows.get(at)
                    .ownSpan
                    .map(Length::lastQuarter)
                    .filter(OptionalInt.of(at + 1)::equals)
                    .isPresent());
  }

  /** Whether a row is the sum of others in a column; earnings per share need not add up. */
  private static boolean isSum(RowDraft total, List<RowDraft> parts) {
    return total.values.stream()
        .anyMatch(
            value ->
                value.signed().signum() != 0
                    && RowDraft.sum(parts, value.cell.column()).compareTo(value.signed()) == 0);
  }

  /** The item of a measure, of the kind that its figure is of. */
  static LineItem item(Measure measure, CellTime time) {
    LineItem item = measure.item();
    if (time.timing() == Timing.MOMENT && item instanceof Flow && !measure.known()) {
      return LineItems.stock(item.id(), item.label(), item.balance());
    }
    if (time.timing() == Timing.LENGTH && time.period().isPresent() && item instanceof Stock) {
      return measure.known()
          ? LineItems.dayAverage("Average" + item.id(), "Average " + item.label(), item.balance())
          : LineItems.flow(item.id(), item.label(), item.balance());
    }
    return item;
  }
}
