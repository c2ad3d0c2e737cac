package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Footing;
import org.lexprecision.Release;

/** Sums and rows that one wrong cell does not hide. */
class WrongCellsTest {

  private static Release statement(String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = "Three months ended|March 31, 2020|March 31, 2019";
    System.arraycopy(rows, 0, all, 1, rows.length);
    return read(words("Statements of Operations (in thousands)"), table(all));
  }

  private static List<String> footings(Release release) {
    return release.footings().stream().map(Footing::toString).distinct().toList();
  }

  @Test
  void a_result_is_the_sum_of_the_rows_since_the_last_though_one_column_is_wrong() {
    Release release =
        statement("Net sales|9,100|8,200", "Cost of sales|6,100|5,100", "Gross profit|3,000|3,010");

    assertEquals(List.of("Gross profit = + Net sales − Cost of sales"), footings(release));
  }

  @Test
  void a_column_of_small_numbers_is_no_evidence() {
    Release release = statement("Net sales|9|8", "Cost of sales|6|5", "Gross profit|3|9");

    assertEquals(List.of(), footings(release));
  }

  @Test
  void all_rows_of_a_block_are_summed_though_one_of_two_columns_is_wrong() {
    Release release =
        statement(
            "Gross profit|3,000|2,000",
            "Research and development|400|300",
            "Selling, general and administrative|500|400",
            "Restructuring costs|100|200",
            "Net income|2,000|900");

    assertEquals(
        List.of(
            String.join(
                " − ",
                "Net income (loss) = + Gross profit",
                "Research and development expense",
                "Selling, general and administrative expense",
                "Restructuring charges")),
        footings(release));
  }

  @Test
  void one_column_is_no_evidence_for_a_long_sum() {
    Release release =
        statement(
            "Gross profit|3,000|2,000",
            "Research and development|400|300",
            "Selling and marketing|200|100",
            "General and administrative|300|300",
            "Restructuring costs|100|200",
            "Interest expense|50|40",
            "Income taxes|150|110",
            "Net income|1,800|900");

    assertEquals(List.of(), footings(release));
  }

  @Test
  void a_sign_that_slipped_is_told_by_the_signs_of_the_other_deductions() {
    Release release =
        statement(
            "Net sales|9,100|8,200",
            "Cost of sales|6,100|(5,100)",
            "Gross profit|3,000|3,100",
            "Selling, general and administrative|1,000|1,200",
            "Income from operations|2,000|1,900");

    assertEquals(
        List.of("6100000", "-5100000"),
        release.facts().stream()
            .filter(fact -> fact.source().caption().equals("Cost of sales"))
            .map(fact -> fact.figure().amount().toPlainString())
            .toList());
  }

  @Test
  void a_row_printed_twice_stays_one_measure_though_one_cell_differs() {
    Release release =
        statement(
            "Net income|2,000|1,900",
            "Add back:|",
            "Interest expense|100|200",
            "Net income|2,000|1,090");

    assertEquals(
        List.of(
            "NetIncomeLoss",
            "NetIncomeLoss",
            "InterestExpense",
            "InterestExpense",
            "NetIncomeLoss",
            "NetIncomeLoss"),
        Printed.each(release, fact -> fact.item().id()));
  }
}
