package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOut;

/** Slips in figures that a column beside them, another table or a total repeats. */
class RepeatedFiguresTest {

  private static final String RELEASE =
      """
                               ACME WIDGETS INC.
      ACME WIDGETS REPORTS RESULTS

      TOLEDO, Ohio, April 22, 2004 -- Acme Widgets Inc. today reported results for
      the first quarter ended March 31, 2004.

                               ACME WIDGETS INC.
                 CONSOLIDATED STATEMENTS OF OPERATIONS
                             (In thousands)

                                              Three Months Ended March 31,
                                                    2004          2003
                                                --------      --------
      Net sales                                 $  6,412      $  5,837
      Cost of sales                                4,106         3,790
                                                --------      --------
      Gross profit                                 2,306         2,047
      Research and development                       418           397
      Selling, general and administrative          1,132         1,065
                                                --------      --------
      Operating income                               756           585
      Provision for income taxes                     265           205
                                                --------      --------
      Net income                                $    491      $    380
                                                ========      ========

                               ACME WIDGETS INC.
                           COMPARISON OF QUARTERS
                             (In thousands)

                                    First     First               First     Fourth
                                  Quarter   Quarter             Quarter   Quarter
                                     2004      2003   Change       2004      2003   Change
                                   ------    ------   ------     ------    ------   ------
      Net sales                    $6,412    $5,837      10%     $6,412    $6,208       3%
      Gross profit                  2,306     2,047      13%      2,306     2,214       4%
      Research and development        418       397       5%        418       402       4%
      Operating income                756       585      29%        756       688      10%
      Net income                      491       380      29%        491       447      10%

                               ACME WIDGETS INC.
                                INVENTORIES
                             (In thousands)

                                               March 31,     December 31,
                                                    2004             2003
                                               ---------     ------------
      Purchased parts                               $  3             $ 31
      Work in process                                  1                5
      Finished goods                                   5               42
                                                    ----             ----
      Total inventories                             $  9             $ 78
      """;

  @Test
  void honest_repetitions_are_no_errors() {
    assertEquals(ImmutableList.of(), errors(RELEASE));
  }

  /** The row as printed, the row with a slip, and the number that is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          756       585      29%        756 | 756       585      29%        765 | 765
          2,306     2,047      13%      2,306 | 2,306     2,074      13%      2,306 | 2,074
          418       397       5%        418 | 418       497       5%        418 | 497
          $ 31 | $ 13 | $ 13
          $ 78 | $ 87 | $ 87
          5               42 | 8               42 | 8
          """)
  void a_slip_is_an_error_with_its_figure_among_the_suspects(
      String printed, String typed, String wrong) {
    String release = RELEASE.replace(printed, typed);

    assertTrue(
        errors(release).stream()
            .flatMap(error -> error.suspects().stream())
            .anyMatch(suspect -> wrong.endsWith(suspect.fact().source().printed())),
        () -> errors(release).toString());
  }

  private static ImmutableList<Finding> errors(String release) {
    return TieOut.of(FactBook.of(Releases.read("acme.txt", release.getBytes(ISO_8859_1))))
        .run()
        .findings()
        .stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(ImmutableList.toImmutableList());
  }
}
