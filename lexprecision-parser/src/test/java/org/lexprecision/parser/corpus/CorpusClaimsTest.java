package org.lexprecision.parser.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;

/** What the prose of the real filings says against what their tables say. */
class CorpusClaimsTest {

  private static final int FLOOR = 740;

  /** A gross profit told as 40.0 million of which the table has 39,871 thousand. */
  private static final List<String> DIFFERING =
      List.of("atricure-2020-03-31-q1-release.html 5 $40.0 million GrossProfit");

  @Test
  void the_claims_of_real_filings_agree_with_their_tables_but_for_those_known() {
    int agreeing = 0;
    ImmutableList.Builder<String> differing = ImmutableList.builder();
    for (String folder : List.of("text", "html")) {
      for (Path file : Corpus.files(folder)) {
        for (Release release : Releases.read(List.of(file))) {
          for (ClaimCheck check : ClaimChecks.of(release)) {
            agreeing += check.verdict() == ClaimCheck.Verdict.AGREES ? 1 : 0;
            if (check.verdict() == ClaimCheck.Verdict.DIFFERS) {
              differing.add(
                  release.document()
                      + " "
                      + check.claim().line()
                      + " "
                      + check.claim().printed()
                      + " "
                      + check.claim().concept());
            }
          }
        }
      }
    }
    int agree = agreeing;
    System.out.println("claims of the corpus that agree: " + agree);
    assertEquals(DIFFERING, differing.build());
    assertTrue(agree >= FLOOR, () -> agree + " claims agree, fewer than " + FLOOR);
  }
}
