package org.lexprecision.parser.internal.header;

import java.util.List;
import org.lexprecision.parser.internal.row.StatementKinds;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/**
 * Whether a document prints a sign of money in each of its tables of money, so that one without any
 * counts something else.
 */
public final class SignHabit {

  /** Fewer tables make no habit. */
  private static final int FEWEST = 3;

  private SignHabit() {}

  /** Asks whether several tables of a document have signs, and no statement is without. */
  public static boolean isIn(List<HeadedTable> tables) {
    return tables.stream().filter(SignHabit::hasSigns).count() >= FEWEST
        && tables.stream().noneMatch(table -> isOfMoney(table) && !hasSigns(table));
  }

  private static boolean isOfMoney(HeadedTable table) {
    String title = table.title().text();
    return StatementKinds.ofTitle(title).isPresent() || CurrencyWords.isIn(title);
  }

  private static boolean hasSigns(HeadedTable table) {
    return table.table().cells().anyMatch(cell -> !cell.sign().isEmpty());
  }
}
