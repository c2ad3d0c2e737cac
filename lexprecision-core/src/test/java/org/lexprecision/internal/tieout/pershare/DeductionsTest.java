package org.lexprecision.internal.tieout.pershare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Implied;
import org.lexprecision.tieout.ShareCertificate;

/** What earnings per share that are not income over shares imply, over several periods. */
class DeductionsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");

  private static final String ALONE =
      "not income over shares; a deduction from income of [174,447.5, 225,547.5] explains it";

  private final Deductions deductions = new Deductions();

  private PerShareCheck.PerShare row(
      Period period, long income, long shares, long cents, boolean assumed) {
    List<Fact> facts =
        new Sheet("q2.txt", "2003-08-18", period)
            .row(LineItems.NET_INCOME, income)
            .row(LineItems.AVERAGE_SHARES, shares)
            .cents(LineItems.EPS_BASIC_AND_DILUTED, cents)
            .release()
            .facts();
    PerShareCheck.PerShare row =
        new PerShareCheck.PerShare(
            facts.get(2),
            ShareCertificate.of(facts.get(2), facts.get(1), facts.get(0), 1),
            assumed);
    deductions.add(period, row);
    return row;
  }

  private PerShareCheck.PerShare wrong(boolean assumed) {
    return row(Q1, 700, 5_000, 10, assumed);
  }

  private String words(PerShareCheck.PerShare... rows) {
    return deductions.of(Q1, List.of(rows)).words();
  }

  @Test
  void a_deduction_explains_it_and_so_do_other_shares_where_these_are_assumed() {
    PerShareCheck.PerShare row = wrong(true);
    assertEquals(ALONE + "; so do average shares of [6,661,904, 7,373,685]", words(row));
    assertEquals(
        ImmutableSet.of(
            Implied.DEDUCTION_FROM_INCOME,
            Implied.DEDUCTION_FROM_INCOME_JOINTLY,
            Implied.AVERAGE_SHARES),
        deductions.of(Q1, List.of(row)).intervals().keySet());
  }

  @Test
  void printed_shares_exclude_others() {
    assertEquals(
        ALONE
            + "; so do average shares of [6,661,904, 7,373,685], but those of the other periods"
            + " exclude it",
        words(wrong(false)));
  }

  @Test
  void what_the_other_periods_leave_narrows_the_deduction() {
    // the half year lacks [124,382.5, 175,612.5], its second quarter [-25,562.5, 25,557.5]
    row(Q2, 600, 5_000, 12, true);
    row(H1, 1_300, 5_000, 23, true);
    assertEquals(
        ALONE
            + ", with the other periods one of [174,447.5, 201,175]"
            + "; so do average shares of [6,661,904, 7,373,685]",
        words(wrong(true)));
  }

  @Test
  void a_deduction_that_does_not_add_up_over_the_periods_is_said_not_to() {
    row(Q2, 600, 5_000, 12, true);
    row(H1, 1_300, 5_000, 26, true);
    PerShareCheck.PerShare row = wrong(true);
    assertEquals(
        ALONE + ", but none that adds up over the periods",
        String.join(";", List.of(words(row).split(";")).subList(0, 2)));
    assertEquals(
        ImmutableSet.of(Implied.DEDUCTION_FROM_INCOME, Implied.AVERAGE_SHARES),
        deductions.of(Q1, List.of(row)).intervals().keySet());
  }

  @Test
  void two_rows_of_a_period_need_one_deduction_and_one_count() {
    PerShareCheck.PerShare basic = wrong(true);
    PerShareCheck.PerShare other = row(Q1, 700, 5_000, 11, true);
    assertEquals(
        "not income over shares; a deduction from income of [174,447.5, 175,552.5] explains it"
            + "; so do average shares of [6,661,904, 6,671,429]",
        words(basic, other));
    PerShareCheck.PerShare far = row(Q1, 700, 5_000, 5, true);
    assertEquals("not income over shares", words(basic, other, far));
  }
}
