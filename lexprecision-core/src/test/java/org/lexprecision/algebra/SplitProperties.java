package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** What holds of books of a company that split its shares, whatever the ratio. */
class SplitProperties {

  private static final int TRIES = 60;
  private static final Period Q1 = Period.parse("quarter ended March 31, 2004");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2004");
  private static final Period H1 = Period.parse("six months ended June 30, 2004");

  /** Income of two quarters in thousands, shares before the split in thousands, and the split. */
  record Company(long first, long second, long shares, SplitRatio split) {

    BigDecimal after() {
      return split.of(BigDecimal.valueOf(shares * 1000));
    }

    long thousands() {
      return after().movePointLeft(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    BigDecimal eps(long income, BigDecimal over) {
      return BigDecimal.valueOf(income * 1000).divide(over, 12, RoundingMode.HALF_EVEN);
    }

    long cents(long income, BigDecimal over) {
      return eps(income, over).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    Release before() {
      return new Sheet("q1.txt", "2004-04-22", Q1)
          .row(LineItems.NET_INCOME, first)
          .cents(LineItems.EPS_BASIC, cents(first, BigDecimal.valueOf(shares * 1000)))
          .row(LineItems.AVERAGE_SHARES_BASIC, shares)
          .release();
    }

    Release next() {
      return new Sheet("q2.txt", "2004-07-22", Q2, H1, Q1)
          .row(LineItems.NET_INCOME, second, first + second, first)
          .cents(
              LineItems.EPS_BASIC,
              cents(second, after()),
              cents(first + second, after()),
              cents(first, after()))
          .row(LineItems.AVERAGE_SHARES_BASIC, thousands(), thousands(), thousands())
          .release();
    }

    Release half() {
      return new Sheet("q2.txt", "2004-07-22", Q2, H1)
          .row(LineItems.NET_INCOME, second, first + second)
          .cents(LineItems.EPS_BASIC, cents(second, after()), cents(first + second, after()))
          .row(LineItems.AVERAGE_SHARES_BASIC, thousands(), thousands())
          .release();
    }
  }

  @Provide
  Arbitrary<Company> companies() {
    Arbitrary<SplitRatio> ratios =
        Arbitraries.of(
            SplitRatio.of(2, 1),
            SplitRatio.of(3, 2),
            SplitRatio.of(4, 3),
            SplitRatio.of(5, 1),
            SplitRatio.of(10, 1),
            SplitRatio.of(1, 2),
            SplitRatio.of(1, 10),
            SplitRatio.of(2, 3),
            SplitRatio.of(20, 1));
    return Combinators.combine(
            Arbitraries.longs().between(30_000, 900_000),
            Arbitraries.longs().between(30_000, 900_000),
            Arbitraries.longs().between(8_000, 20_000),
            ratios)
        .as(Company::new);
  }

  private static Answer ask(FactBook book, LineItem item) {
    return book.ask(item).over(Q1);
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_split_of_any_ratio_is_found(@ForAll("companies") Company company) {
    FactBook book = FactBook.of(company.before(), company.next());
    assertEquals(
        List.of(company.split()), book.splits().stream().map(split -> split.ratio()).toList());
    assertEquals(Status.REPORTED, ask(book.latest(), LineItems.EPS_BASIC).status());
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_bounds_after_a_split_hold_the_truth(@ForAll("companies") Company company) {
    FactBook book =
        FactBook.of(company.before(), company.half())
            .withSplit(LocalDate.parse("2004-06-01"), company.split());
    for (FactBook view : List.of(book, book.latest())) {
      Answer eps = ask(view, LineItems.EPS_BASIC);
      assertEquals(Status.DERIVED, eps.status());
      assertTrue(
          eps.bounds().orElseThrow().contains(company.eps(company.first(), company.after())),
          eps::toString);
      Answer shares = ask(view, LineItems.AVERAGE_SHARES_BASIC);
      assertEquals(Status.DERIVED, shares.status());
      assertTrue(shares.bounds().orElseThrow().contains(company.after()), shares::toString);
      for (Answer answer : List.of(eps, shares)) {
        answer.proofs().forEach(proof -> assertEquals(proof.interval(), proof.replay()));
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void in_all_nothing_before_a_split_is_reported(@ForAll("companies") Company company) {
    FactBook book =
        FactBook.of(company.before(), company.half())
            .withSplit(LocalDate.parse("2004-06-01"), company.split());
    for (FactBook view : List.of(book, book.asReported(), book.splitAdjusted())) {
      assertNotEquals(Status.REPORTED, ask(view, LineItems.EPS_BASIC).status());
      assertNotEquals(Status.REPORTED, ask(view, LineItems.AVERAGE_SHARES_BASIC).status());
      assertEquals(Status.REPORTED, ask(view, LineItems.NET_INCOME).status());
    }
  }
}
