package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;

/** Rows elsewhere that contradict the face of the statements. */
class FaceClaimsTest {

  private static final String QUARTERS =
      "|Three months ended March 31, 2020|Three months ended March 31, 2019";
  private static final String FACE =
      words("Consolidated Statements of Income (in thousands)")
          + table(
              QUARTERS,
              "Net sales|$8,120|$7,605",
              "Cost of sales|5,010|4,804",
              "Operating income|3,110|2,801",
              "Income taxes|700|640",
              "Net income|2,410|2,161",
              "Preferred stock dividends|125|125",
              "Net income available to common stockholders|2,285|2,036");

  private static String shown(Fact fact) {
    return fact.item().id() + " " + fact.source().printed();
  }

  private static List<String> behindFace(String title, String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = QUARTERS;
    System.arraycopy(rows, 0, all, 1, rows.length);
    List<String> shown = each(read(FACE, words(title), table(all)), FaceClaimsTest::shown);
    return shown.subList(14, shown.size());
  }

  @Test
  void a_row_that_contradicts_the_face_is_what_its_own_words_say() {
    assertEquals(
        List.of("TotalSegmentOperatingIncome 3,905", "TotalSegmentOperatingIncome 3,400"),
        behindFace("Segment data (in thousands)", "Total segment operating income|3,905|3,400"));
  }

  @Test
  void a_row_with_no_words_of_its_own_is_what_its_title_says() {
    assertEquals(
        List.of("NetIncomeLossRentalBusiness 512", "NetIncomeLossRentalBusiness 498"),
        behindFace("Rental business (in thousands)", "Net income|512|498"));
  }

  @Test
  void a_row_that_the_face_shows_under_another_item_is_that() {
    assertEquals(
        List.of(
            "NetIncomeLossAvailableToCommonStockholdersBasic 2,285",
            "NetIncomeLossAvailableToCommonStockholdersBasic 2,036"),
        behindFace(
            "Computation (in thousands)", "Net income available to common stock|2,285|2,036"));
  }

  @Test
  void amounts_per_share_of_something_else_are_no_earnings_per_share() {
    assertEquals(
        List.of(
            "NetSpreadIncomePerCommonShareDiluted 0.13",
            "NetSpreadIncomePerCommonShareDiluted 0.45"),
        behindFace("Other measures", "Net spread income per common share - diluted|0.13|0.45"));
  }

  @Test
  void a_row_with_one_slip_stays_what_it_is() {
    assertEquals(
        List.of("NetIncomeLoss 2,410", "NetIncomeLoss 2,611"),
        behindFace("Selected data (in thousands)", "Net income|2,410|2,611"));
  }
}
