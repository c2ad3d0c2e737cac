package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Version;

/**
 * Books as an Excel workbook that can be followed and changed: quarters and years as columns, every
 * cell a live formula over the figures as printed.
 *
 * <p>Each book has five sheets. {@code Quarters} and {@code Years} have a row for each series; a
 * comment on a cell gives its proof, bounds and place; what nobody prints is italic, and a conflict
 * says so in red. {@code Values} has every cell as a plain number beside its bounds, and whether
 * the formula ties to it; programs that do not calculate read that. {@code Facts} has the figures
 * as printed, {@code Steps} what proofs derive on their way. A second book's sheets are called
 * {@code Quarters2} and so on.
 */
public final class BookWorkbook {

  private BookWorkbook() {}

  /**
   * Writes books.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(ImmutableList<FactBook> books, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Lexprecision", Version.majorMinor())) {
      for (int i = 0; i < books.size(); i++) {
        write(books.get(i), workbook, i == 0 ? "" : Integer.toString(i + 1));
      }
    }
  }

  private static void write(FactBook book, Workbook workbook, String suffix) {
    CellSheet quarters = new CellSheet(workbook, "Quarters" + suffix);
    CellSheet years = new CellSheet(workbook, "Years" + suffix);
    ValueSheet values = new ValueSheet(new CellSheet(workbook, "Values" + suffix));
    FactSheet facts = new FactSheet(new CellSheet(workbook, "Facts" + suffix), book.facts());
    Formulas formulas = new Formulas(facts, new CellSheet(workbook, "Steps" + suffix));
    new GridSheet(quarters, formulas, values).write(PeriodGrid.ofQuarters(book));
    new GridSheet(years, formulas, values).write(PeriodGrid.ofYears(book));
  }
}
