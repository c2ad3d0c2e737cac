package org.lexprecision.examples.export;

import org.lexprecision.Series;
import org.lexprecision.algebra.Answer;
import org.lexprecision.examples.report.Headings;

/** Every cell with an answer as plain numbers, and whether its formula ties to them. */
final class ValueSheet {

  private static final int VALUE = 7;
  private static final int CELL = 11;

  /** What two programs that calculate in binary agree on. */
  private static final int DECIMALS = 6;

  private final CellSheet sheet;
  private int row;

  ValueSheet(CellSheet sheet) {
    this.sheet = sheet;
    sheet.heads(
        2,
        "Concept:30 Item:40 Segment:18 Basis:12 Start:11 End:11 Status:12 Value:16 "
            + "Lower:16 Upper:16 Unit:12 Cell:16 Formula:10 Proof:100");
  }

  void add(Answer answer, String cell) {
    row++;
    Series series = answer.series();
    sheet.text(row, 0, series.item().id());
    sheet.text(row, 1, series.item().label());
    sheet.text(row, 2, series.segment().name());
    sheet.text(row, 3, series.basis().id());
    Headings.firstDay(answer.period()).ifPresent(day -> sheet.date(row, 4, day));
    sheet.date(row, 5, answer.period().lastDay());
    sheet.text(row, 6, answer.status().id());
    answer
        .figure()
        .ifPresent(
            figure -> {
              sheet.amount(row, VALUE, figure.amount(), series.unit());
              sheet.formula(row, CELL + 1, tie(cell), series.unit());
            });
    answer
        .bounds()
        .ifPresent(
            bounds -> {
              sheet.amount(row, VALUE + 1, bounds.lower(), series.unit());
              sheet.amount(row, VALUE + 2, bounds.upper(), series.unit());
            });
    sheet.text(row, VALUE + 3, series.unit().toString());
    sheet.text(row, CELL, cell);
    sheet.text(row, CELL + 2, answer.prove());
  }

  private String tie(String cell) {
    return "IF(ROUND("
        + cell
        + "-"
        + sheet.reference(row, VALUE)
        + ","
        + DECIMALS
        + ")=0,\"ties\",\"differs\")";
  }
}
