package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Claim;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;
import org.lexprecision.tieout.TieOut;

/**
 * What prose says of a result whose owners it leaves to the reader, and beside its part a share.
 */
class SpokenResultsTest {

  private static final String RELEASE =
      """
                               ACME WIDGETS INC.
      ACME WIDGETS REPORTS RESULTS

      TOLEDO, Ohio, April 24, 2012 -- Acme Widgets Inc. today reported net income
      of $4.8 million, or $0.24 per diluted share, for the quarter ended March 31, 2012.

                               ACME WIDGETS INC.
                       CONSOLIDATED STATEMENTS OF INCOME
                    (In thousands, except per share data)

                                                        Three Months Ended March 31,
                                                              2012          2011
                                                          --------      --------
      Net sales                                           $ 56,000      $ 50,000
      Costs and expenses                                    47,600        43,800
                                                          --------      --------
      Income before income taxes                             8,400         6,200
      Income taxes                                           3,360         2,480
                                                          --------      --------
      Net income                                             5,040         3,720
      Less: net income attributable to
        noncontrolling interests                               240           120
                                                          --------      --------
      Net income attributable to Acme Widgets             $  4,800      $  3,600
                                                          ========      ========
      Diluted earnings per share                          $   0.24      $   0.18
      Diluted shares                                        20,000        20,000
      """;

  private static final String NET =
      """
      Income taxes                                           3,600         2,600
                                                          --------      --------
      Net income                                          $  4,800      $  3,600
                                                          ========      ========
      Diluted earnings per share                          $   0.24      $   0.18
      Diluted shares                                        20,000        20,000
      """;

  @ParameterizedTest
  @CsvSource({
    "$4.8 million, $4.8 million, AGREES",
    "$4.8 million, $5.0 million, AGREES",
    "$4.8 million, $0.24, AGREES",
    "$4.8 million, $8.4 million, NOT_EVALUATED",
  })
  void a_result_is_that_of_all_or_of_the_company(String printed, String said, String verdict) {
    String text = said.startsWith("$0") ? RELEASE : RELEASE.replace(printed, said);
    assertEquals(ClaimCheck.Verdict.valueOf(verdict), verdict(text, said));
  }

  @ParameterizedTest
  @CsvSource({"$4.8 million, $4.2 million, DIFFERS", "$4.8 million, $4.8 million, AGREES"})
  void its_part_a_share_shows_which_result_is_meant(String printed, String said, String verdict) {
    String alone = RELEASE.substring(0, RELEASE.indexOf("Income taxes")) + NET;
    assertEquals(ClaimCheck.Verdict.valueOf(verdict), verdict(alone.replace(printed, said), said));
  }

  private static ClaimCheck.Verdict verdict(String text, String printed) {
    Release release = Releases.read("acme.txt", text.getBytes(ISO_8859_1)).get(0);
    return ClaimChecks.of(release).stream()
        .filter(check -> check.claim().printed().equals(printed))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void prose_above_a_title_at_the_margin_is_no_part_of_it(int blanks) {
    String prose =
        """
        Net sales were $30.9 million and $33.0 million in the second quarter
        of 2023 and 2022, respectively.
        """;
    String statement =
        """
           ACME WIDGETS INC.
           STATEMENTS OF OPERATIONS
           (In thousands)
                                 Three months ended June 30,
                                      2023        2022
           Net sales               $ 30,873    $ 32,996
           Cost of sales             27,587      28,356
           Gross profit               3,286       4,640
        """;
    String text =
        "ACME WIDGETS INC.\n\nTOLEDO, Ohio, July 20, 2023 -- We report.\n\n"
            + prose
            + "\n".repeat(blanks)
            + statement;
    Release release = Releases.read("a.txt", text.getBytes(ISO_8859_1)).get(0);
    assertEquals(
        ImmutableList.of("$30.9 million", "$33.0 million"),
        release.claims().stream()
            .filter(claim -> claim.kind() == Claim.Kind.MONEY)
            .map(Claim::printed)
            .collect(ImmutableList.toImmutableList()));
    assertEquals(
        ImmutableList.of(), TieOut.of(FactBook.of(ImmutableList.of(release))).run().findings());
  }

  @ParameterizedTest
  @CsvSource({
    "$4.8 million, AGREES",
    "$3.6 million, AGREES",
    "$0.18, AGREES",
    "$8.4 million, AGREES",
    "$6.2 million, AGREES",
  })
  void a_quarter_of_the_year_before_is_not_the_one_reported(String printed, String verdict) {
    String text =
        RELEASE.replace(
            "for the quarter ended March 31, 2012.",
            """
            for the quarter ended March 31, 2012, against net
            income of $3.6 million, or $0.18 per diluted share, in the first quarter of 2011.

            Income before income taxes rose to $8.4 million from $6.2 million in the first quarter of
            2011.
            """);
    assertEquals(ClaimCheck.Verdict.valueOf(verdict), verdict(text, printed));
  }

  @ParameterizedTest
  @CsvSource({"$63.0 million, AGREES", "$59.0 million, AGREES"})
  void nothing_rises_from_itself(String printed, String verdict) {
    String text =
        """
        ACME WIDGETS INC.

        TOLEDO, Ohio, July 24, 2012 -- Acme Widgets Inc. today reported sales of $63.0 million for the
        second quarter ended June 30, 2012. Sales of the prior quarter were $59.0 million. Income before taxes
        rose to $8.1 million from $7.7 million in the first quarter.

                          STATEMENTS OF INCOME
                             (In thousands)
                                     Three Months Ended
                                   June 30,      March 31,
                                     2012          2012
        Sales                      $ 63,000       $ 59,000
        Income before taxes           8,100          7,700
        """;
    assertEquals(ClaimCheck.Verdict.valueOf(verdict), verdict(text, printed));
    assertEquals(ClaimCheck.Verdict.AGREES, verdict(text, "$8.1 million"));
  }
}
