package org.lexprecision.examples.export;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lexprecision.Unit;

/** A sheet that is written cell by cell; rows and columns count from 0, names of cells from 1. */
final class CellSheet {

  /** As much as Excel shows in a cell or a comment without complaint. */
  private static final int MOST_TEXT = 8_000;

  private static final int LETTERS = 26;
  private static final int TWO_LINES = 30;
  private static final String DATE = "yyyy-mm-dd";
  private static final String HEAD = "DDE6EE";
  private static final String CONFLICT = "F4B6B6";

  private final String name;
  private final Worksheet sheet;

  CellSheet(Workbook workbook, String name) {
    this.name = name;
    this.sheet = workbook.newWorksheet(name);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  String name() {
    return name;
  }

  /**
   * Writes the heads of columns, which stay in view.
   *
   * @param frozen how many columns stay in view as well
   * @param heads the heads with the widths of their columns: {@code Start:11 End:11}
   */
  void heads(int frozen, String heads) {
    int column = 0;
    for (String head : Splitter.on(' ').split(heads)) {
      int colon = head.indexOf(':');
      head(0, column++, head.substring(0, colon), Integer.parseInt(head.substring(colon + 1)));
    }
    sheet.freezePane(frozen, 1);
  }

  void head(int row, int column, String text, int width) {
    head(row, column, text, width, "left");
  }

  /** Writes the head of a column of figures, which may have two lines. */
  void figuresHead(int row, int column, String text, int width) {
    head(row, column, text, width, "right");
    sheet.rowHeight(row, TWO_LINES);
  }

  private void head(int row, int column, String text, int width, String alignment) {
    sheet.value(row, column, text);
    sheet
        .style(row, column)
        .bold()
        .fillColor(HEAD)
        .wrapText(true)
        .horizontalAlignment(alignment)
        .set();
    sheet.width(column, width);
  }

  void freeze(int columns, int rows) {
    sheet.freezePane(columns, rows);
  }

  void title(int row, String text) {
    sheet.value(row, 0, shortened(text));
    sheet.style(row, 0).bold().set();
  }

  void text(int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, shortened(text));
    }
  }

  void date(int row, int column, LocalDate date) {
    sheet.value(row, column, date);
    sheet.style(row, column).format(DATE).set();
  }

  void whole(int row, int column, int number) {
    sheet.value(row, column, number);
  }

  /** Writes an amount without an exponent, shown as amounts of its unit are. */
  void amount(int row, int column, BigDecimal amount, Unit unit) {
    sheet.value(row, column, amount.setScale(Math.max(0, amount.scale())));
    sheet.style(row, column).format(format(unit)).set();
  }

  void formula(int row, int column, String formula, Unit unit) {
    sheet.formula(row, column, Formulas.escaped(formula));
    sheet.style(row, column).format(format(unit)).set();
  }

  void italic(int row, int column) {
    sheet.style(row, column).italic().set();
  }

  void conflict(int row, int column) {
    sheet.value(row, column, "conflict");
    sheet.style(row, column).fillColor(CONFLICT).horizontalAlignment("right").set();
  }

  void comment(int row, int column, String text) {
    sheet.comment(row, column, shortened(text));
  }

  /** Returns what formulas call a cell: {@code Facts!F383}. */
  String reference(int row, int column) {
    return name + "!" + column(column) + (row + 1);
  }

  private static String column(int column) {
    String letter = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? letter : column(column / LETTERS - 1) + letter;
  }

  private static String format(Unit unit) {
    return unit instanceof Unit.PerShare || unit instanceof Unit.Pure
        ? "#,##0.00##_);(#,##0.00##)"
        : "#,##0_);(#,##0)";
  }

  private static String shortened(String text) {
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT - 1) + "…";
  }
}
