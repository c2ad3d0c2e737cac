package org.lexprecision.parser.internal.sums;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Footing;
import org.lexprecision.parser.Releases;

/** Which rows of a table are sums of which. */
class SumFinderTest {

  private static final String CHARGES =
      """
                               ACME WIDGETS INC.
                        Charges of Two Kinds of Expense
                               (In thousands)

                               Three Months Ended June 30,
                                   2005          2004
      Severance                   $1,127       $1,000
      Closing of plants              729          600
                                  ------       ------
      Selling expense              1,856        1,600
      Refinancing of debt              -        1,981
                                  ------       ------
      Other expense                    -        1,981
                                  ------       ------
      Total                       $1,856       $3,581
      """;

  private static List<Integer> lines(Footing footing) {
    return footing.parts().stream().map(part -> part.row().line()).toList();
  }

  @Test
  void a_subtotal_of_one_row_stands_for_it_in_the_total() {
    List<Footing> sums = Releases.read("acme.txt", CHARGES.getBytes(ISO_8859_1)).get(0).footings();

    assertEquals(
        List.of(List.of(7, 8), List.of(11), List.of(10, 13)),
        sums.stream().map(SumFinderTest::lines).toList());
  }

  private static final String RESULTS =
      """
                               ACME WIDGETS INC.
                    Condensed Statements of Operations
                               (In thousands)

                                      Quarter Ended June 30,      Six Months Ended June 30,
                                        2005          2004            2005          2004
      Income before income taxes         553          (254)          1,132        (2,990)
      Income taxes                       335           (50)            419        (1,271)
      Minority interest                   22             0              32             0
      Equity in income (loss)
       of unconsolidated subsidiary      (73)          148            (196)          285
      Net income (loss)               $  123       $   (56)       $    485      $ (1,434)
      """;

  @Test
  void a_result_is_the_sum_since_the_one_before_it_though_one_of_several_columns_is_wrong() {
    List<Footing> sums = Releases.read("acme.txt", RESULTS.getBytes(ISO_8859_1)).get(0).footings();
    assertEquals(List.of(7, 8, 9, 11), lines(sums.get(sums.size() - 1)));

    String wrong = RESULTS.replace(" 419 ", " 449 ");
    assertEquals(sums, Releases.read("acme.txt", wrong.getBytes(ISO_8859_1)).get(0).footings());
  }
}
