package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which row at the top of a statement of operations is all revenue. */
class RevenueRowsTest {

  private static List<String> items(String... rows) {
    return each(
        read(words("Statements of Operations (in millions)"), table(rows)),
        fact -> fact.item().id() + " " + fact.source().printed());
  }

  @Test
  void a_total_is_and_the_sales_in_it_are_a_part() {
    assertEquals(
        List.of(
            "Sales 221",
            "OtherRevenues 5",
            "Revenues 226",
            "CostOfRevenue 150",
            "NetIncomeLoss 76"),
        items(
            "|Three months ended March 31, 2020",
            "Sales|221",
            "Other revenues|5",
            "Total revenues|226",
            "Cost of sales|150",
            "Net income|76"));
  }

  @Test
  void the_only_one_is_whatever_its_name() {
    assertEquals(
        List.of("Revenues 78", "GeneralAndAdministrativeExpense 12", "NetIncomeLoss 66"),
        items(
            "|Three months ended March 31, 2020",
            "Royalty revenue from a licensee|78",
            "General and administrative|12",
            "Net income|66"));
  }
}
