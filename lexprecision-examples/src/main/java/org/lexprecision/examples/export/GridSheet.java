package org.lexprecision.examples.export;

import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.export.PeriodGrid.Row;
import org.lexprecision.examples.report.Headings;

/** A sheet with periods as columns and a formula in each cell that has a figure. */
final class GridSheet {

  private static final int HEADS = 2;
  private static final int FIRST = 4;

  private final CellSheet sheet;
  private final Formulas formulas;
  private final ValueSheet values;

  GridSheet(CellSheet sheet, Formulas formulas, ValueSheet values) {
    this.sheet = sheet;
    this.formulas = formulas;
    this.values = values;
  }

  void write(PeriodGrid grid) {
    heads(grid);
    int row = HEADS + 1;
    for (Row line : grid.rows()) {
      sheet.text(row, 0, line.series().item().label());
      sheet.text(row, 1, line.series().segment().toString());
      sheet.text(row, 2, line.series().basis() == Basis.REPORTED ? "" : line.series().basis().id());
      sheet.text(row, 3, line.series().unit().toString());
      for (int i = 0; i < line.answers().size(); i++) {
        cell(row, FIRST + i, line.answers().get(i));
      }
      row++;
    }
  }

  private void heads(PeriodGrid grid) {
    FactBook book = grid.book();
    sheet.title(0, Headings.of(book));
    sheet.text(
        1,
        0,
        "Formulas over the sheet Facts, italic where nobody prints the figure; comments give proof, bounds and place.");
    sheet.head(HEADS, 0, "Item", 44);
    sheet.head(HEADS, 1, "Segment", 18);
    sheet.head(HEADS, 2, "Basis", 12);
    sheet.head(HEADS, 3, "Unit", 12);
    for (int i = 0; i < grid.columns().size(); i++) {
      Period column = grid.columns().get(i);
      String name = Headings.of(column, book.calendar());
      sheet.figuresHead(HEADS, FIRST + i, name + "\n" + column.lastDay(), 15);
    }
    sheet.freeze(FIRST, HEADS + 1);
  }

  private void cell(int row, int column, Answer answer) {
    if (answer instanceof Answer.Proven proven) {
      sheet.formula(row, column, formulas.of(proven), answer.series().unit());
      if (answer.status() == Answer.Status.DERIVED) {
        sheet.italic(row, column);
      }
      sheet.comment(row, column, answer.status().id() + ": " + answer.prove());
      values.add(answer, sheet.reference(row, column));
    } else if (answer instanceof Answer.Conflicting) {
      sheet.conflict(row, column);
      sheet.comment(row, column, "conflicting: " + answer.explain());
      values.add(answer, sheet.reference(row, column));
    }
  }
}
