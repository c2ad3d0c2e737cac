package org.lexprecision.parser.internal.column;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.part.column.NamedColumn;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/** The words over columns that say neither when nor in what unit, as they are printed. */
public final class ColumnNames {

  private ColumnNames() {}

  /**
   * Names the columns of a table.
   *
   * @param meanings what else the columns are
   */
  public static ImmutableList<NamedColumn> of(
      List<Column> columns, List<ColumnHeader> headers, List<ColumnMeaning> meanings) {
    ImmutableList.Builder<NamedColumn> named = ImmutableList.builder();
    for (int at = 0; at < columns.size(); at++) {
      ColumnHeader header = headers.get(at);
      ColumnMeaning meaning = meanings.get(at);
      boolean change = header.isChange() || meaning.kind() == ColumnMeaning.Kind.CHANGE;
      boolean amounts = !change && !header.isShare() && !header.isPerShare();
      named.add(
          new NamedColumn(
              names(columns.get(at), columns.size()),
              List.of(meaning.period(), meaning.basis()),
              amounts));
    }
    return named.build();
  }

  /** The names in the cells over a column; what stands over all columns tells none apart. */
  private static ImmutableList<String> names(Column column, int columns) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Column.HeaderCell cell : column.header()) {
      boolean overAll = columns > 1 && cell.first() == 0 && cell.last() == columns - 1;
      String name = overAll ? "" : name(cell.text());
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.build();
  }

  /** A cell that says nothing else is a name as it is printed, with its small words. */
  private static String name(String printed) {
    if (CurrencyWords.areAll(printed)) {
      return "";
    }
    HeaderWords words = HeaderWords.of(printed);
    boolean alone =
        words.dates().isEmpty()
            && words.quarter().isEmpty()
            && words.basis().isEmpty()
            && words.currency().isEmpty()
            && PeriodGrammar.length(printed).isEmpty()
            && words.text().equals(printed);
    if (CurrencyWords.areAll(words.label())) {
      return "";
    }
    return words.label().isEmpty() || !alone ? words.label() : Captions.withoutMarks(printed);
  }
}
