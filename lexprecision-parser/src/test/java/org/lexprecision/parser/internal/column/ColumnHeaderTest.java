package org.lexprecision.parser.internal.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.grid.Column;

/** The words over a column, taken apart. */
class ColumnHeaderTest {

  private static ColumnHeader header(String... cells) {
    ImmutableList.Builder<Column.HeaderCell> header = ImmutableList.builder();
    for (String cell : cells) {
      header.add(new Column.HeaderCell(cell, 1, 0, 0));
    }
    return ColumnHeader.of(ImmutableList.of(new Column(header.build()))).get(0);
  }

  @Test
  void length_day_and_year_can_stand_in_cells_of_their_own() {
    ColumnHeader header = header("Three Months Ended", "June 30,", "2003");
    assertEquals(3, header.span().orElseThrow().months());
    assertEquals(Optional.of(LocalDate.of(2003, 6, 30)), header.date());
    assertEquals("", header.label());
  }

  @Test
  void of_dates_over_several_columns_each_has_its_own_by_its_place() {
    Column.HeaderCell dates = new Column.HeaderCell("March 31, 2003 December 31, 2002", 1, 0, 1);
    Column column = new Column(ImmutableList.of(dates));
    assertEquals(
        Optional.of(LocalDate.of(2003, 3, 31)),
        ColumnHeader.of(ImmutableList.of(column, column)).get(0).date());
    assertEquals(
        Optional.of(LocalDate.of(2002, 12, 31)),
        ColumnHeader.of(ImmutableList.of(column, column)).get(1).date());
  }

  @Test
  void dates_that_share_a_month_or_a_year_are_completed() {
    Column.HeaderCell years = new Column.HeaderCell("June 30, 2003 and 2002", 1, 0, 1);
    Column column = new Column(ImmutableList.of(years));
    assertEquals(
        Optional.of(LocalDate.of(2002, 6, 30)),
        ColumnHeader.of(ImmutableList.of(column, column)).get(1).date());
  }

  @Test
  void a_year_can_be_abbreviated() {
    assertEquals(OptionalInt.of(2026), header("Q4 FY26").year());
    assertEquals(OptionalInt.of(4), header("Q4 FY26").span().orElseThrow().quarter());
  }

  @Test
  void changes_shares_and_amounts_per_share_are_told_apart() {
    assertTrue(header("% Change").isChange());
    assertTrue(header("Increase (Decrease)").isChange());
    assertTrue(header("Y/Y").isChange());
    assertTrue(header("% of Sales").isShare());
    assertFalse(header("% of Sales").isChange());
    assertTrue(header("Per Diluted Share").isPerShare());
    assertFalse(header("June 30, 2003").isChange());
  }

  @Test
  void what_is_neither_time_nor_footing_is_the_label() {
    assertEquals("Pipe & Fittings", header("Three Months Ended", "Pipe & Fittings").label());
    assertEquals("", header("(Unaudited)", "As Restated").label());
    assertEquals(Optional.of(Basis.RESTATED), header("As Restated").basis());
  }
}
