package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.Period;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.column.ColumnNames;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grid.Paragraph.Line;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.part.column.ColumnPart;
import org.lexprecision.parser.internal.part.column.ColumnParts;
import org.lexprecision.parser.internal.part.column.ColumnQuestion;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.period.row.CaptionWords;
import org.lexprecision.parser.internal.row.Flows;
import org.lexprecision.parser.internal.row.StatementKinds;
import org.lexprecision.parser.internal.row.TableTitle;
import org.lexprecision.parser.internal.scale.TableScale;
import org.lexprecision.parser.internal.scale.TableScales;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.column.ColumnCounts;

/** Reads what tables say before their rows, and what stands before them says for them. */
public final class TableHeads {

  /** Statements that are often laid out as several tables, of which only the first has a title. */
  private static final ImmutableSet<StatementKind> GOING_ON =
      ImmutableSet.of(StatementKind.SEGMENT, StatementKind.RECONCILIATION);

  private final Measures measures;
  private final DocumentCalendar calendar;
  private final Company company;

  public TableHeads(Measures measures, DocumentCalendar calendar, Company company) {
    this.measures = measures;
    this.company = company;
    this.calendar = calendar;
  }

  public TableHead read(HeadedTable headed, Setting setting) {
    Table table = headed.table();
    TableTitle title = headed.title().introduced(setting.lead());
    StatementKind kind = kind(headed, title, setting);
    boolean instant = kind == StatementKind.BALANCE_SHEET;
    Optional<Reading> former = former(table, setting);
    ImmutableList<ColumnHeader> headers = former.map(Reading::headers).orElse(headed.headers());
    boolean days =
        instant && !CaptionWords.areAveraged(Lists.transform(table.heading(), Line::text));
    ImmutableList<ColumnMeaning> columns =
        RecastYears.in(
            headers,
            ProvenChanges.marked(table, ColumnReader.read(headers, calendar, title, days)));
    ImmutableList<Optional<Count>> counts = ColumnCounts.of(table);
    columns =
        former.isPresent()
            ? goingOn(former.get(), title, columns)
            : ofParts(table, headers, columns, counts, title, setting);
    ImmutableList<ColumnMeaning> stated = columns;
    if (!instant
        && areInstants(columns)
        && (kind != StatementKind.OTHER || hasFlows(table, title))) {
      columns = ofUsualLength(columns);
    }
    return new TableHead(
        title,
        kind,
        headers,
        columns,
        counts,
        stated,
        instant || areInstants(columns),
        TableScales.stated(table, title)
            .or(() -> former.map(Reading::scale).flatMap(TableScale::stated)));
  }

  private ImmutableList<ColumnMeaning> ofParts(
      Table table,
      List<ColumnHeader> headers,
      List<ColumnMeaning> columns,
      ImmutableList<Optional<Count>> counts,
      TableTitle title,
      Setting setting) {
    ImmutableList<ColumnPart> parts =
        ColumnParts.read(
            new ColumnQuestion(
                table,
                ColumnNames.of(table.columns(), headers, columns),
                counts,
                title.text(),
                company.name(),
                words ->
                    measures.known(words, false).isPresent()
                        || measures.known(words, true).isPresent(),
                setting.known()));
    return Streams.zip(columns.stream(), parts.stream(), ColumnMeaning::of)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The columns of a table that goes on: of the year it names, if the header names none; without a
   * period, if that is another.
   *
   * @param read the columns as the header and the title tell them
   */
  private static ImmutableList<ColumnMeaning> goingOn(
      Reading former, TableTitle title, ImmutableList<ColumnMeaning> read) {
    if (!title.namesYearAlone()) {
      return former.columns();
    }
    if (former.headers().stream().allMatch(header -> header.dates().isEmpty())) {
      return Streams.zip(
              former.columns().stream(), read.stream(), (own, now) -> own.during(now.period()))
          .collect(ImmutableList.toImmutableList());
    }
    return former.columns().stream()
        .map(column -> column.during(Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The table that one without a header goes on. */
  private static Optional<Reading> former(Table table, Setting setting) {
    return isContinued(table)
        ? setting
            .before()
            .filter(before -> before.columns().size() == table.columns().size())
            .filter(before -> table.rows().stream().noneMatch(row -> isMoney(row, before)))
        : Optional.empty();
  }

  /** Whether a row has a sign of money where a table before it counts shares or things. */
  private static boolean isMoney(Row row, Reading before) {
    return row instanceof Row.Values values
        && values.cells().stream()
            .filter(cell -> !cell.sign().isEmpty() && cell.column() >= 0)
            .map(cell -> before.columns().get(cell.column()).counts())
            .anyMatch(count -> count.filter(counted -> !counted.isOfMoney()).isPresent());
  }

  /** The title says what a table is; else the table it continues does, or its rows do. */
  private StatementKind kind(HeadedTable headed, TableTitle title, Setting setting) {
    Optional<StatementKind> titled = StatementKinds.ofTitle(title.text());
    if (titled.isPresent()) {
      return titled.get();
    }
    Optional<StatementKind> former = setting.before().map(Reading::kind);
    if (former.isPresent() && isContinued(headed.table())) {
      return former.get();
    }
    StatementKind byRows = KindByRows.of(headed, measures);
    boolean goesOn = setting.lead().isEmpty() && title.isSilent();
    return byRows == StatementKind.OTHER && goesOn
        ? former.filter(GOING_ON::contains).orElse(byRows)
        : byRows;
  }

  private static boolean isContinued(Table table) {
    return table.columns().stream().allMatch(column -> column.header().isEmpty());
  }

  private static boolean areInstants(ImmutableList<ColumnMeaning> columns) {
    return !columns.isEmpty()
        && columns.stream().anyMatch(column -> column.period().isPresent())
        && columns.stream().allMatch(column -> column.period().map(Period::isInstant).orElse(true));
  }

  private boolean hasFlows(Table table, TableTitle title) {
    if (Flows.are(title.text())) {
      return true;
    }
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values
          && measures.known(values.label(), false).isPresent()
          && measures.known(values.label(), true).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Columns headed by dates alone last as long as the periods ended then do elsewhere. */
  private ImmutableList<ColumnMeaning> ofUsualLength(ImmutableList<ColumnMeaning> columns) {
    return columns.stream()
        .map(column -> column.during(column.period().flatMap(this::ofUsualLength)))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Period> ofUsualLength(Period moment) {
    Optional<Length> usual = calendar.usualSpan(moment.lastDay());
    return usual.isEmpty() ? Optional.of(moment) : calendar.lasting(moment.lastDay(), usual.get());
  }
}
