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
}
