package org.lexprecision.examples.export;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.algebra.Reading;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.FactTable;

/** The figures as printed, a row each. */
final class FactSheet {

  /** The columns of facts that are shown, with their widths. */
  private static final ImmutableMap<String, Integer> WIDTHS =
      ImmutableMap.<String, Integer>builder()
          .put("concept", 30)
          .put("caption", 40)
          .put("segment", 20)
          .put("start", 11)
          .put("end", 11)
          .put("value", 16)
          .put("unit", 12)
          .put("decimals", 9)
          .put("basis", 12)
          .put("statement", 14)
          .put("support", 9)
          .put("document", 30)
          .put("exhibit", 9)
          .put("line", 7)
          .put("column", 8)
          .put("printed", 14)
          .buildOrThrow();

  private static final ImmutableList<Column<Fact>> COLUMNS =
      WIDTHS.keySet().stream().map(FactSheet::column).collect(ImmutableList.toImmutableList());
  private static final int VALUE = WIDTHS.keySet().asList().indexOf("value");

  private final CellSheet sheet;
  private final Map<Fact, Integer> rows = new HashMap<>();

  FactSheet(CellSheet sheet, ImmutableList<Fact> facts) {
    this.sheet = sheet;
    int column = 0;
    for (Map.Entry<String, Integer> width : WIDTHS.entrySet()) {
      String name = width.getKey();
      String head = Ascii.toUpperCase(name.substring(0, 1)) + name.substring(1);
      sheet.head(0, column++, head, width.getValue());
    }
    sheet.freeze(2, 1);
    facts.forEach(this::add);
  }

  private static Column<Fact> column(String name) {
    return FactTable.TYPED.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what formulas call the figure of a reading as printed. */
  String reference(Reading reading) {
    return reference(reading.fact());
  }

  private String reference(Fact fact) {
    return sheet.reference(Optional.ofNullable(rows.get(fact)).orElseGet(() -> add(fact)), VALUE);
  }

  private int add(Fact fact) {
    Integer known = rows.get(fact);
    if (known != null) {
      return known;
    }
    int row = rows.size() + 1;
    rows.put(fact, row);
    for (int at = 0; at < COLUMNS.size(); at++) {
      int column = at;
      COLUMNS.get(at).value().apply(fact).ifPresent(value -> put(row, column, value, fact));
    }
    return row;
  }

  private void put(int row, int column, Object value, Fact fact) {
    if (value instanceof LocalDate day) {
      sheet.date(row, column, day);
    } else if (value instanceof BigDecimal amount) {
      sheet.amount(row, column, amount, fact.figure().unit());
    } else if (value instanceof Integer number) {
      sheet.whole(row, column, number);
    } else {
      sheet.text(row, column, value.toString());
    }
  }
}
