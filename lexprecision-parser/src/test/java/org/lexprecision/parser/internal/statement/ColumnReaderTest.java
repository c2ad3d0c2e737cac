package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;

/** What columns mean, by their headers, the title and the calendar of the document. */
class ColumnReaderTest {

  private static final LocalDate REPORTED = LocalDate.of(2003, 6, 30);
  private static final LocalDate REPORTED_WEEK = LocalDate.of(2020, 3, 29);
  private static final DocumentCalendar MONTHS = calendar(REPORTED, 12);
  private static final DocumentCalendar WEEKS = calendar(REPORTED_WEEK, 12);

  private static DocumentCalendar calendar(LocalDate reported, int lastFiscalMonth) {
    return new DocumentCalendar(
        new KnownEnds(ImmutableMap.of(reported, 1), List.of(), List.of()),
        Optional.of(reported),
        OptionalInt.of(lastFiscalMonth),
        Optional.empty(),
        ImmutableMap.of());
  }

  /** The periods of columns whose header cells are parted by bars, and whose title is given. */
  private static List<String> periods(DocumentCalendar calendar, String title, String... headers) {
    return read(calendar, title, headers)
        .map(column -> column.period().map(Object::toString).orElse("none"))
        .toList();
  }

  private static Stream<ColumnMeaning> read(
      DocumentCalendar calendar, String title, String... headers) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int at = 0; at < headers.length; at++) {
      ImmutableList.Builder<Column.HeaderCell> cells = ImmutableList.builder();
      for (String cell : Splitter.on('|').split(headers[at])) {
        cells.add(new Column.HeaderCell(cell, 1, at, at));
      }
      columns.add(new Column(cells.build()));
    }
    Table table =
        new Table(
            1, ImmutableList.of(new Paragraph.Line(1, title)), columns.build(), ImmutableList.of());
    HeadedTable headed = HeadedTable.of(table);
    return ColumnReader.read(headed.headers(), calendar, headed.title(), false).stream();
  }

  @Test
  void the_title_can_give_the_length_and_the_day() {
    assertEquals(
        List.of("quarter ended June 30, 2003", "quarter ended June 30, 2002"),
        periods(MONTHS, "Three months ended June 30, 2003 and 2002", "2003", "2002"));
  }

  @Test
  void a_date_alone_is_a_moment() {
    assertEquals(
        List.of("June 30, 2003", "December 31, 2002"),
        periods(MONTHS, "Balance Sheets", "June 30, 2003", "December 31, 2002"));
  }

  @Test
  void a_numbered_quarter_is_found_in_the_fiscal_year() {
    assertEquals(
        List.of("quarter ended March 31, 2003"), periods(MONTHS, "Sales", "First Quarter|2003"));
    assertEquals(
        List.of("quarter ended September 30, 2002"),
        periods(calendar(REPORTED, 6), "Sales", "First Quarter|2003"));
  }

  @Test
  void weeks_are_counted_back_from_their_end() {
    ColumnMeaning column =
        read(WEEKS, "Statements of Income", "Thirteen weeks ended|March 29, 2020")
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(Period.weeksEnded(13, REPORTED_WEEK)), column.period());
  }

  @Test
  void changes_have_no_period() {
    assertEquals(
        List.of("quarter ended June 30, 2003", "none"),
        periods(MONTHS, "Sales", "Three months ended|June 30, 2003", "% Change"));
  }
}
