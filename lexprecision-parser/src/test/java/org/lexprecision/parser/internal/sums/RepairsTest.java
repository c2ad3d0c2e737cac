package org.lexprecision.parser.internal.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;

/** Malformed tokens that sums prove. */
class RepairsTest {

  private static Release cash(String total) {
    return read(
        words("Statements of Cash Flows (in millions)"),
        table(
            "Three months ended|March 31, 2020|March 31, 2019",
            "Net income|10|20",
            "Inventories|(3)|(8.1",
            "Receivables|(2)|(4.2",
            "Net cash provided by operating activities|5|" + total));
  }

  private static List<String> second(Release release) {
    return release.facts().stream()
        .filter(fact -> fact.source().column() == 2)
        .map(fact -> fact.source().printed() + " = " + fact.figure().amount().toPlainString())
        .toList();
  }

  @Test
  void several_unclosed_parentheses_of_one_column_are_proven_together() {
    assertEquals(
        List.of("20 = 20000000", "(8.1 = -8100000", "(4.2 = -4200000", "7.7 = 7700000"),
        second(cash("7.7")));
  }

  @Test
  void they_stay_out_where_no_signs_make_the_sum_and_are_reported() {
    Release release = cash("9.9");

    assertEquals(List.of("20 = 20000000", "9.9 = 9900000"), second(release));
    assertEquals(
        2,
        release.diagnostics().stream()
            .filter(one -> one.reason() == Diagnostic.Reason.MALFORMED_TOKEN)
            .count());
  }
}
