package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Diagnostic;
import org.lexprecision.Diagnostic.Reason;
import org.lexprecision.parser.internal.format.html.markup.CellValue;
import org.lexprecision.parser.internal.format.html.markup.Spelling;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/** Reports the numbers in a table that are no values of it. */
public final class Strays {

  private final String document;
  private final String exhibit;
  private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

  public Strays(String document, String exhibit) {
    this.document = document;
    this.exhibit = exhibit;
  }

  /** Reports every number in some words. */
  void words(int line, String words, Reason reason, String message) {
    for (ValueToken token : ValueTokens.in(words)) {
      if (!token.value().nil()) {
        report(line, token.printed(), reason, message);
      }
    }
  }

  /**
   * Reports what a cell prints that is no single value: the whole of it where no letter stands in
   * it, else every number, or the whole if none can be told.
   */
  void cell(int line, String words, Reason reason, String message) {
    if (words.chars().noneMatch(Character::isDigit)) {
      return;
    }
    boolean letters = words.chars().anyMatch(Character::isLetter);
    boolean any = false;
    for (ValueToken token : letters ? ValueTokens.in(words) : ImmutableList.<ValueToken>of()) {
      if (!token.value().nil()) {
        any = true;
        report(line, token.printed(), reason, message);
      }
    }
    if (!any) {
      report(line, words.strip(), reason, message);
    }
  }

  /** Reports the numbers of a row's cells that are part of none of its words and values. */
  void marks(SortedRow row) {
    int at = 0;
    ImmutableList<Item> items = row.items();
    for (Placed.Cell cell : row.placed().cells()) {
      if (cell.text().isEmpty() || cell.text().chars().noneMatch(Character::isDigit)) {
        continue;
      }
      while (at < items.size() && items.get(at).last() < cell.first()) {
        at++;
      }
      if (at == items.size() || items.get(at).first() > cell.last()) {
        report(row.line(), Spelling.printed(cell.text()), Reason.NOT_A_FIGURE, "a footnote mark");
      }
    }
  }

  /** Reports a token, unless it is a nil dash. */
  void value(int line, CellValue value, Reason reason, String message) {
    if (!value.value().nil()) {
      report(line, value.printed(), reason, message);
    }
  }

  /** Reports something about a row, or about the document where the line is 0. */
  public void report(int line, String printed, Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(document)
            .exhibit(exhibit)
            .line(line)
            .printed(printed)
            .reason(reason)
            .message(message)
            .build());
  }

  /** Reports what a part of the document reported by itself. */
  public void addAll(ImmutableList<Diagnostic> others) {
    diagnostics.addAll(others);
  }

  public ImmutableList<Diagnostic> diagnostics() {
    return diagnostics.build();
  }
}
