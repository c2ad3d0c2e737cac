package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Counts of shares and amounts per share before and after a split. */
class SplitTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2004");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2004");
  private static final Period H1 = Period.parse("six months ended June 30, 2004");
  private static final LocalDate JULY = LocalDate.parse("2004-07-22");

  private static Release before() {
    return new Sheet("q1.txt", "2004-04-22", Q1)
        .row(LineItems.NET_INCOME, 6000)
        .cents(LineItems.EPS_BASIC, 60)
        .row(LineItems.AVERAGE_SHARES_BASIC, 10_000)
        .release();
  }

  /** The half year after a split of three for two, the first quarter not printed again. */
  private static Release after() {
    return new Sheet("q2.txt", "2004-07-22", Q2, H1)
        .row(LineItems.NET_INCOME, 6600, 12_600)
        .cents(LineItems.EPS_BASIC, 44, 84)
        .row(LineItems.AVERAGE_SHARES_BASIC, 15_000, 15_000)
        .release();
  }

  private static Release telling(Release release, SplitRatio ratio) {
    return Release.builder()
        .document(release.document())
        .kind(release.kind())
        .company(release.company())
        .released(release.released())
        .addAllFacts(release.facts())
        .addSplits(ratio)
        .build();
  }

  private static Answer ask(FactBook book, LineItem item) {
    return book.ask(item).over(Q1);
  }

  @Test
  void a_split_is_found_with_the_words_of_prose_and_by_what_both_rows_leave_without_them() {
    ImmutableList<ShareSplit> splits = ImmutableList.of(new ShareSplit(JULY, SplitRatio.of(3, 2)));
    assertEquals(splits, FactBook.of(before(), telling(after(), SplitRatio.of(3, 2))).splits());
    assertEquals(splits, FactBook.of(before(), after()).splits());
  }

  @Test
  void what_was_printed_before_is_derived_after_the_split() {
    FactBook book = FactBook.of(before(), telling(after(), SplitRatio.of(3, 2)));
    for (FactBook view : ImmutableList.of(book, book.latest())) {
      Answer eps = ask(view, LineItems.EPS_BASIC);
      assertEquals(Status.DERIVED, eps.status());
      assertEquals(new BigDecimal("0.4"), eps.orElseThrow().amount());
      Answer shares = ask(view, LineItems.AVERAGE_SHARES_BASIC);
      assertEquals(Status.DERIVED, shares.status());
      assertEquals(new BigDecimal("15000000"), shares.orElseThrow().amount());
      assertTrue(
          eps.explain().contains("0.6 ÷ 3/2 for a split of 3 for 2 (q1.txt line 2 column 1)"),
          eps::explain);
      eps.proofs().forEach(proof -> assertEquals(proof.interval(), proof.replay()));
    }
  }

  @Test
  void the_first_word_is_as_printed_and_different_shares_are_not_added_up() {
    FactBook first = FactBook.of(before(), telling(after(), SplitRatio.of(3, 2))).asFirstReported();
    assertEquals(Status.REPORTED, ask(first, LineItems.EPS_BASIC).status());
    assertEquals(
        new BigDecimal("15000000"),
        first.ask(LineItems.AVERAGE_SHARES_BASIC).over(H1).orElseThrow().amount());
    assertEquals(
        new BigDecimal("0.4"),
        first.ask(LineItems.EPS_BASIC).splitAdjusted().over(Q1).orElseThrow().amount());
  }

  @Test
  void as_reported_where_everybody_s_word_counts_both_contend() {
    FactBook book = FactBook.of(before(), telling(after(), SplitRatio.of(3, 2)));
    Answer eps = book.ask(LineItems.EPS_BASIC).asReported().over(Q1);
    assertEquals(Status.CONFLICTING, eps.status());
    assertEquals(2, eps.proofs().size());
    Answer latest = book.latest().ask(LineItems.EPS_BASIC).asReported().over(Q1);
    assertEquals(Status.DERIVED, latest.status());
    assertEquals(new BigDecimal("0.4"), latest.orElseThrow().amount());
  }

  @Test
  void a_split_is_found_from_counts_and_amounts_together() {
    Release compared =
        new Sheet("next.txt", "2005-04-22", Q1)
            .row(LineItems.NET_INCOME, 6000)
            .cents(LineItems.EPS_BASIC, 600)
            .row(LineItems.AVERAGE_SHARES_BASIC, 1000)
            .release();
    FactBook book = FactBook.of(before(), compared);
    assertEquals(
        ImmutableList.of(new ShareSplit(LocalDate.parse("2005-04-22"), SplitRatio.of(1, 10))),
        book.splits());
    assertEquals(Status.REPORTED, ask(book, LineItems.EPS_BASIC).status());
    assertEquals(new BigDecimal("6"), ask(book, LineItems.EPS_BASIC).orElseThrow().amount());
    assertEquals(Status.REPORTED, ask(book, LineItems.AVERAGE_SHARES_BASIC).status());
  }

  @Test
  void a_split_that_is_given_needs_no_evidence() {
    FactBook book =
        FactBook.of(before()).withSplit(LocalDate.parse("2004-06-01"), SplitRatio.of(2, 1));
    assertEquals(
        ImmutableList.of(new ShareSplit(LocalDate.parse("2004-06-01"), SplitRatio.of(2, 1))),
        book.splits());
    assertEquals(new BigDecimal("0.3"), ask(book, LineItems.EPS_BASIC).orElseThrow().amount());
    assertEquals(Status.DERIVED, ask(book, LineItems.EPS_BASIC).status());
    assertEquals(
        new BigDecimal("0.6"),
        ask(book.asFirstReported(), LineItems.EPS_BASIC).orElseThrow().amount());
  }

  @Test
  void shares_that_a_company_sold_are_no_split() {
    Release more =
        new Sheet("next.txt", "2005-04-22", Q1)
            .row(LineItems.NET_INCOME, 6000)
            .cents(LineItems.EPS_BASIC, 57)
            .row(LineItems.AVERAGE_SHARES_BASIC, 10_500)
            .release();
    assertEquals(
        ImmutableList.of(),
        FactBook.of(
                before(),
                new Sheet("q2.txt", "2004-07-22", Q2)
                    .row(LineItems.AVERAGE_SHARES_BASIC, 20_000)
                    .release())
            .splits());
    assertEquals(1, FactBook.of(before(), more).splits().size());
  }

  @Test
  void an_amount_whose_shares_are_set_aside_is_not_reported() {
    Release restated =
        new Sheet("restated.txt", "2005-04-22", Q1)
            .row(LineItems.NET_INCOME, 6000)
            .row(LineItems.AVERAGE_SHARES_BASIC, 12_000)
            .release();
    Answer eps = ask(FactBook.of(before(), restated).latest(), LineItems.EPS_BASIC);
    assertEquals(Status.DERIVED, eps.status());
    assertEquals(new BigDecimal("0.5"), eps.orElseThrow().amount());
    assertTrue(
        eps.explain().endsWith("q1.txt line 2 column 1 states USD/shares 0.6"), eps::explain);
  }
}
