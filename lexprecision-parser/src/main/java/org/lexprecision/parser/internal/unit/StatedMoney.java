package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** The money that a table states, in words or by the signs beside its figures. */
final class StatedMoney {

  private StatedMoney() {}

  /** The money that the words above a table, its header or a remark among its first rows state. */
  static ImmutableSet<Currency> inWords(Table table) {
    for (Paragraph.Line line : table.heading()) {
      ImmutableSet<Currency> said = CurrencyWords.ofFigures(line.text());
      if (!said.isEmpty()) {
        return said;
      }
    }
    for (Row row : table.rows()) {
      if (!(row instanceof Row.Heading heading)) {
        break;
      }
      ImmutableSet<Currency> said = CurrencyWords.ofFigures(heading.label());
      if (!said.isEmpty()) {
        return said;
      }
    }
    return ofHeader(table);
  }

  /** The money that all columns with a currency of their own have. */
  private static ImmutableSet<Currency> ofHeader(Table table) {
    Set<ImmutableSet<Currency>> said = new LinkedHashSet<>();
    for (Column column : table.columns()) {
      for (Column.HeaderCell cell : column.header()) {
        ImmutableSet<Currency> here = CurrencyWords.ofFigures(cell.text());
        if (!here.isEmpty()) {
          said.add(here);
        }
      }
    }
    return said.size() == 1 ? said.iterator().next() : ImmutableSet.of();
  }

  /** What the signs beside the figures of a table mean, where all mean the same. */
  static ImmutableSet<Currency> bySigns(Table table) {
    Set<String> signs = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        values.cells().forEach(cell -> signs.add(cell.sign()));
      }
    }
    signs.remove("");
    return signs.size() == 1 ? CurrencyLexicon.ofSign(signs.iterator().next()) : ImmutableSet.of();
  }
}
