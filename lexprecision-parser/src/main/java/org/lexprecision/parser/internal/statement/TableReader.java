package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.fact.BridgeColumns;
import org.lexprecision.parser.internal.fact.CellTimes;
import org.lexprecision.parser.internal.fact.ColumnViews;
import org.lexprecision.parser.internal.fact.FactWriter;
import org.lexprecision.parser.internal.fact.Footings;
import org.lexprecision.parser.internal.fact.Forecasts;
import org.lexprecision.parser.internal.fact.PartsByYear;
import org.lexprecision.parser.internal.fact.Reporter;
import org.lexprecision.parser.internal.fact.TableClock;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.header.HeadedTable;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.header.Setting;
import org.lexprecision.parser.internal.header.TableHead;
import org.lexprecision.parser.internal.header.TableHeads;
import org.lexprecision.parser.internal.header.UsualScale;
import org.lexprecision.parser.internal.identity.Allocations;
import org.lexprecision.parser.internal.identity.CashEarnings;
import org.lexprecision.parser.internal.identity.ClassesOfStock;
import org.lexprecision.parser.internal.identity.CountsOfSums;
import org.lexprecision.parser.internal.identity.GrossAmounts;
import org.lexprecision.parser.internal.identity.MarginAmounts;
import org.lexprecision.parser.internal.identity.Movements;
import org.lexprecision.parser.internal.identity.Namesakes;
import org.lexprecision.parser.internal.identity.Neighbours;
import org.lexprecision.parser.internal.identity.OwnersEquity;
import org.lexprecision.parser.internal.identity.OwnersIncome;
import org.lexprecision.parser.internal.identity.PartsOfBalances;
import org.lexprecision.parser.internal.identity.PerShareTotals;
import org.lexprecision.parser.internal.identity.PercentBridges;
import org.lexprecision.parser.internal.identity.PlacedItems;
import org.lexprecision.parser.internal.identity.PrimaryShares;
import org.lexprecision.parser.internal.identity.Reconciliations;
import org.lexprecision.parser.internal.identity.ShareBridges;
import org.lexprecision.parser.internal.identity.SharesOfWhole;
import org.lexprecision.parser.internal.identity.SoleRevenue;
import org.lexprecision.parser.internal.identity.Totals;
import org.lexprecision.parser.internal.identity.UnsignedRows;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.RowReader;
import org.lexprecision.parser.internal.scale.IntroducedShares;
import org.lexprecision.parser.internal.scale.MinorUnits;
import org.lexprecision.parser.internal.scale.PricedCounts;
import org.lexprecision.parser.internal.scale.Scales;
import org.lexprecision.parser.internal.scale.TableScale;
import org.lexprecision.parser.internal.scale.TableScales;
import org.lexprecision.parser.internal.scale.ToldUnits;
import org.lexprecision.parser.internal.sums.ChangeProofs;
import org.lexprecision.parser.internal.sums.Equation;
import org.lexprecision.parser.internal.sums.PrintedLosses;
import org.lexprecision.parser.internal.sums.Repairs;
import org.lexprecision.parser.internal.sums.SegmentRelations;
import org.lexprecision.parser.internal.sums.SignSettlement;
import org.lexprecision.parser.internal.sums.SumFinder;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.DocumentMoney;
import org.lexprecision.parser.internal.unit.TableMoney;

/** Reads the facts of one table. */
final class TableReader {

  private final DocumentContext context;
  private final Company company;
  private final Optional<LocalDate> released;
  private final DocumentCalendar calendar;
  private final UsualScale usualScale;
  private final DocumentMoney money;
  private final boolean signs;
  private final Measures measures;
  private final TableHeads heads;

  TableReader(
      DocumentContext context,
      Company company,
      Optional<LocalDate> released,
      DocumentCalendar calendar,
      UsualScale usualScale,
      DocumentMoney money,
      boolean signs) {
    this.context = context;
    this.company = company;
    this.released = released;
    this.calendar = calendar;
    this.usualScale = usualScale;
    this.money = money;
    this.signs = signs;
    this.measures = new Measures(context.catalogue());
    this.heads = new TableHeads(measures, calendar, company);
  }

  /** Asks whether words name a line item that the catalogue knows. */
  boolean isItem(String words) {
    return measures.known(words, false).isPresent() || measures.known(words, true).isPresent();
  }

  /** Reads a table where it stands. */
  Reading read(HeadedTable headed, Setting setting) {
    Table table = headed.table();
    TableHead head = heads.read(headed, setting);
    ImmutableList<RowDraft> rows =
        RowReader.read(measures, table, head.title(), head.kind(), head.instants());
    rows.forEach(row -> row.noted = headed.noted().of(row.row.label()));
    ToldUnits.tell(table, rows);
    IntroducedShares.tell(rows, setting.lead());
    PlacedItems.settle(context.catalogue(), table, rows);
    ShareBridges.settle(rows);
    Reporter reporter = new Reporter(context);
    ImmutableList<ColumnMeaning> counted =
        PartsByYear.undated(
            head.headers(), BridgeColumns.tell(head.headers(), counted(head), rows), rows);
    TableScale scale =
        TableScale.of(head.scale(), setting.power(), usualScale.of(table), rows, measures)
            .contested(usualScale.isOpen(table))
            .counting(TableScales.shares(table, head.title(), counted));
    report(scale, rows, reporter);
    ImmutableList<ColumnMeaning> told =
        ColumnViews.tell(head.headers(), counted, rows, measures, reporter);
    ImmutableList<ColumnMeaning> columns =
        new Forecasts(
                head.headers(), table.heading(), calendar.latest(released), calendar.reported())
            .without(told, rows, reporter);
    CountsOfSums.tell(rows, told);
    PartsOfBalances.tell(rows, head.namesDays(), head.title().announcement());
    CellTimes times =
        CellTimes.of(
            table,
            head,
            setting,
            rows,
            told,
            columns,
            calendar,
            new TableClock(calendar, released));
    reportMissingPeriods(head.headers(), told, rows, times, reporter);
    rows.forEach(
        row ->
            row.values.stream()
                .filter(value -> isIn(columns, value))
                .findFirst()
                .ifPresent(value -> row.time = times.at(row, value.cell.column()).period()));
    Movements.tell(rows);
    ImmutableList<Equation> equations = settle(table, rows, columns, head, scale, setting);
    FactWriter writer =
        new FactWriter(
            context,
            company,
            released,
            table,
            head.headers(),
            columns,
            times,
            TableMoney.of(table, money),
            scale,
            rows,
            reporter);
    rows.forEach(writer::write);
    return new Reading(
        head.kind(),
        head.headers(),
        columns,
        scale,
        writer.facts(),
        Footings.of(table, equations, writer),
        Outlines.of(table, headed.title(), rows),
        reporter.diagnostics());
  }

  private static boolean isIn(List<ColumnMeaning> columns, RowDraft.Value value) {
    return value.cell.column() >= 0 && value.cell.column() < columns.size();
  }

  /**
   * The columns, with what the words nearest to their cells say that these count. "Amount" means
   * money where another column counts something else; beside percentages alone it means only that
   * it is none of them.
   */
  private static ImmutableList<ColumnMeaning> counted(TableHead head) {
    ImmutableList<ColumnMeaning> columns = head.columns();
    ImmutableList<Optional<Count>> counts = head.counts();
    boolean others =
        Stream.concat(counts.stream(), columns.stream().map(ColumnMeaning::counts))
            .flatMap(Optional::stream)
            .anyMatch(count -> count != Count.MONEY);
    ImmutableList.Builder<ColumnMeaning> counted = ImmutableList.builder();
    for (int at = 0; at < columns.size(); at++) {
      ColumnMeaning column = columns.get(at);
      boolean told =
          at < counts.size()
              && counts.get(at).filter(count -> others || count != Count.MONEY).isPresent()
              && column.counts().isEmpty()
              && column.kind() == ColumnMeaning.Kind.AMOUNT;
      counted.add(told ? column.counting(counts.get(at)) : column);
    }
    return counted.build();
  }

  private static void report(TableScale scale, List<RowDraft> rows, Reporter reporter) {
    if (!rows.isEmpty()) {
      scale
          .remark()
          .ifPresent(
              remark ->
                  reporter.report(rows.get(0).row.line(), Diagnostic.Reason.NO_SCALE, remark));
    }
  }

  /** Settles what each row is and what its signs mean; returns the sums that the rows bear out. */
  private ImmutableList<Equation> settle(
      Table table,
      ImmutableList<RowDraft> rows,
      ImmutableList<ColumnMeaning> columns,
      TableHead head,
      TableScale scale,
      Setting setting) {
    Allocations.tell(rows, head.title().announcement(), head.title().text());
    Neighbours.settle(rows, columns, head.title().announcement());
    SharesOfWhole.settle(rows, columns);
    Reconciliations.settle(rows);
    PerShareTotals.tell(rows);
    PercentBridges.tell(rows);
    MarginAmounts.tell(rows, columns);
    String title = head.title().text();
    boolean uncounted = head.counts().stream().allMatch(Optional::isEmpty);
    UnsignedRows.settle(table, title, scale, rows, signs && uncounted);
    Scales.apply(rows, scale, columns, MinorUnits.areOver(table), CurrencyWords.isIn(title));
    PricedCounts.tell(rows);
    new OwnersIncome(company).tell(rows);
    OwnersEquity.tell(rows);
    ClassesOfStock.tell(rows);
    GrossAmounts.tell(rows);
    SoleRevenue.tell(rows);
    new PartRows(measures, company).apply(rows, columns, head, setting.known());
    setting.segment().ifPresent(part -> TitledSegments.apply(rows, part));
    List<Equation> equations = new ArrayList<>();
    for (List<RowDraft> comparable : comparable(rows)) {
      equations.addAll(SumFinder.find(comparable, columns.size()));
    }
    equations.addAll(SegmentRelations.find(rows));
    new Totals(measures).name(rows, equations);
    CashEarnings.tell(rows, head.kind());
    PrimaryShares.settle(rows, equations);
    PrintedLosses.turn(rows, columns);
    SignSettlement.settle(rows, equations);
    Repairs.prove(rows, equations);
    ChangeProofs.prove(rows, columns);
    Namesakes.tellApart(rows);
    if (!setting.view().isEmpty()) {
      rows.forEach(row -> row.measure = row.measure.seenAs(setting.view()));
    }
    return ImmutableList.copyOf(equations);
  }

  private static Iterable<List<RowDraft>> comparable(List<RowDraft> drafts) {
    Map<String, List<RowDraft>> groups = new LinkedHashMap<>();
    for (RowDraft draft : drafts) {
      groups
          .computeIfAbsent(draft.measure.count() + " " + draft.scale, key -> new ArrayList<>())
          .add(draft);
    }
    return groups.values();
  }

  private static void reportMissingPeriods(
      ImmutableList<ColumnHeader> headers,
      ImmutableList<ColumnMeaning> columns,
      List<RowDraft> rows,
      CellTimes times,
      Reporter reporter) {
    for (int column = 0; column < columns.size(); column++) {
      ColumnMeaning meaning = columns.get(column);
      if (meaning.kind() == ColumnMeaning.Kind.CHANGE || meaning.period().isPresent()) {
        continue;
      }
      for (RowDraft row : rows) {
        RowDraft.@Nullable Value value = row.at(column);
        if (value != null && row.end.isEmpty() && times.at(row, column).period().isEmpty()) {
          reportMissingPeriod(value.cell, headers.get(column).when().words(), reporter);
          break;
        }
      }
    }
  }

  private static void reportMissingPeriod(Row.Cell cell, PeriodWords words, Reporter reporter) {
    if (words.lengthUnread()) {
      reporter.report(
          cell,
          Diagnostic.Reason.WORDS_NOT_READ,
          "the length in \""
              + words.text()
              + "\" over the column is not read; its facts have no period");
    } else {
      reporter.report(
          cell,
          Diagnostic.Reason.NO_PERIOD,
          "no header tells the period of the column; its facts have none");
    }
  }
}
