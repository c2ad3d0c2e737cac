package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Support;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Reason;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Which facts of its releases a book counts, and as what. */
class CountedFactsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");

  private static Release release() {
    return new Sheet("a.txt", "2011-07-20", Q1, Q2).row(LineItems.REVENUES, 500, 600).release();
  }

  private static Release with(Fact fact) {
    return Release.builder().from(release()).facts(List.of(fact)).build();
  }

  @Test
  void a_fact_whose_meaning_is_assumed_counts_unless_the_book_is_to_be_without() {
    Fact stated = release().facts().get(0);
    Fact assumed = Fact.builder().from(release().facts().get(1)).support(Support.ASSUMED).build();
    FactBook book = FactBook.of(with(stated), with(assumed));
    assertEquals(Status.REPORTED, book.ask(LineItems.REVENUES).over(Q2).status());
    FactBook without = book.withoutAssumed();
    assertEquals(Status.REPORTED, without.ask(LineItems.REVENUES).over(Q1).status());
    assertRefused(Reason.DISCONNECTED, without.ask(LineItems.REVENUES).over(Q2));
    assertEquals(ImmutableSortedSet.of(Q1), without.quarters());
    assertEquals(ImmutableSortedSet.of(Q1, Q2), without.withAssumed().quarters());
  }

  @Test
  void a_fact_without_a_period_counts_for_none() {
    Fact stated = release().facts().get(0);
    Fact timeless = Fact.builder().from(release().facts().get(1)).period(Optional.empty()).build();
    FactBook book = FactBook.of(with(timeless), with(stated));
    assertEquals(Status.REPORTED, book.ask(LineItems.REVENUES).over(Q1).status());
    assertEquals(ImmutableSortedSet.of(Q1), book.quarters());
  }

  @Test
  void an_amount_without_its_scale_stands_beside_the_one_that_has_it() {
    Release scaled = release();
    Release whole =
        new Sheet("b.txt", "2011-08-20", Q1, Q2).dollars(LineItems.REVENUES, 500, 977).release();
    FactBook book = FactBook.of(scaled, whole);
    assertEquals(ImmutableMap.of(whole.facts().get(0), scaled.facts().get(0)), book.withoutScale());
    assertEquals(ImmutableMap.of(), FactBook.of(scaled).withoutScale());
  }

  @Test
  void a_flow_or_an_average_is_of_no_moment_and_a_balance_of_no_period() {
    Period march = Period.atCloseOf(LocalDate.parse("2011-03-31"));
    FactBook book =
        FactBook.of(
            new Sheet("a.txt", "2011-07-20", Q1)
                .row(LineItems.REVENUES, 500)
                .row(LineItems.AVERAGE_SHARES_BASIC, 10)
                .release(),
            new Sheet("b.txt", "2011-07-20", march).row(LineItems.CASH, 70).release());
    assertRefused(Reason.OVER_NO_TIME, book.ask(LineItems.REVENUES).over(march));
    assertRefused(Reason.OVER_NO_TIME, book.ask(LineItems.AVERAGE_SHARES_BASIC).over(march));
    assertRefused(Reason.AT_NO_MOMENT, book.ask(LineItems.CASH).over(Q1));
  }

  private static void assertRefused(Reason reason, Answer answer) {
    assertEquals(reason, assertInstanceOf(NotDerivable.class, answer).reason());
  }
}
