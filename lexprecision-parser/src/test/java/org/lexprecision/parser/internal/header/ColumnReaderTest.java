package org.lexprecision.parser.internal.header;

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
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.period.CountedWeeks;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.period.KnownEnds;
import org.lexprecision.parser.internal.period.Transitions;

/** What columns mean, by their headers, the title and the calendar of the document. */
class ColumnReaderTest {

  private static final LocalDate REPORTED = LocalDate.of(2003, 6, 30);
  private static final LocalDate REPORTED_WEEK = LocalDate.of(2020, 3, 29);
  private static final DocumentCalendar MONTHS = calendar(REPORTED, 12);
  private static final DocumentCalendar WEEKS = calendar(REPORTED_WEEK, 12);

  private static DocumentCalendar calendar(LocalDate reported, int lastFiscalMonth) {
    return new DocumentCalendar(
        new KnownEnds(ImmutableMap.of(reported, 1), List.of(), List.of(), Optional.empty()),
        Optional.of(reported),
        OptionalInt.of(lastFiscalMonth),
        Optional.empty(),
        Optional.empty(),
        false,
        new Transitions(),
        new CountedWeeks(),
        ImmutableMap.of(),
        Optional.empty());
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
  void quarters_under_the_end_of_their_year_end_before_it() {
    assertEquals(
        List.of(
            "quarter ended June 30, 2003",
            "quarter ended March 31, 2003",
            "quarter ended December 31, 2002",
            "quarter ended September 30, 2002"),
        periods(
            calendar(REPORTED, 6),
            "Quarterly results",
            "Year ended June 30, 2003|Fourth quarter",
            "Year ended June 30, 2003|Third quarter",
            "Year ended June 30, 2003|Second quarter",
            "Year ended June 30, 2003|First quarter"));
  }

  @Test
  void the_year_in_the_title_gives_no_day_to_a_quarter() {
    assertEquals(
        List.of("quarter ended September 30, 2002"),
        periods(MONTHS, "Supplement for the year ended December 31, 2002", "3Q02"));
  }

  @Test
  void the_whole_beside_four_quarters_is_the_year() {
    assertEquals(
        "year ended December 31, 2002",
        periods(MONTHS, "Sales", "2002|Q1", "2002|Q2", "2002|Q3", "2002|Q4", "2002|Total").get(4));
  }

  @Test
  void six_months_beside_quarters_end_with_the_second() {
    assertEquals(
        "six months ended June 30, 2002",
        periods(MONTHS, "Sales", "2002|1st Qtr", "2002|2nd Qtr", "2002|6 mos", "2002|3rd Qtr")
            .get(2));
  }

  @Test
  void trailing_quarters_end_with_the_quarter_named() {
    assertEquals(
        List.of("year ended September 30, 2002"),
        periods(MONTHS, "Cash flow, trailing four quarters", "2002|Q3"));
  }

  @Test
  void what_stands_between_two_days_is_of_neither() {
    assertEquals(
        List.of("quarter ended June 30, 2002", "none", "none", "quarter ended June 30, 2003"),
        periods(
            MONTHS,
            "June 30, 2003: reasons for the change in sales",
            "Second quarter 2002",
            "Volume",
            "Price",
            "Second quarter 2003"));
  }

  @Test
  void last_year_is_the_year_before_the_one_reported() {
    assertEquals(
        List.of("quarter ended March 29, 2020", "none"),
        periods(WEEKS, "Sales", "Thirteen weeks|This Year", "Thirteen weeks|Last Year"));
    assertEquals(
        List.of("quarter ended June 30, 2003", "quarter ended June 30, 2002"),
        periods(MONTHS, "Sales", "Three months|This Year", "Three months|Last Year"));
  }

  @Test
  void a_length_that_is_not_understood_is_not_borrowed() {
    assertEquals(
        List.of("quarter ended June 30, 2003", "none"),
        periods(
            MONTHS,
            "Sales",
            "Three months ended|June 30, 2003",
            "Umpteen months ended|June 30, 2003"));
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
