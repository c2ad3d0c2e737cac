package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.testing.Sheet;

/** Proofs as values, and sums as steps of them. */
class ProofTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period H1 = Period.parse("six months ended June 30, 2011");

  private static FactBook book(String document, long first) {
    return FactBook.of(
        new Sheet(document, "2011-07-20", Q1, H1)
            .row(LineItems.REVENUES, first, 1100)
            .row(LineItems.COST_OF_REVENUE, first, 1100)
            .release());
  }

  private static Proof proof(FactBook book, LineItem item, Period period) {
    return book.ask(item).over(period).proofs().get(0);
  }

  @Test
  void proofs_are_equal_that_derive_the_same_of_the_same_from_the_same() {
    FactBook book = book("a.txt", 500);
    new EqualsTester()
        .addEqualityGroup(
            proof(book, LineItems.REVENUES, Q1), proof(book("a.txt", 500), LineItems.REVENUES, Q1))
        .addEqualityGroup(proof(book, LineItems.COST_OF_REVENUE, Q1))
        .addEqualityGroup(proof(book, LineItems.REVENUES, Q2))
        .addEqualityGroup(proof(book("a.txt", 501), LineItems.REVENUES, Q1))
        .addEqualityGroup(proof(book("b.txt", 500), LineItems.REVENUES, Q1))
        .testEquals();
  }

  @Test
  void proofs_of_other_periods_and_bounds_lie_in_other_places() {
    FactBook book = book("a.txt", 500);
    int hash = proof(book, LineItems.REVENUES, Q1).hashCode();
    assertEquals(hash, proof(book("a.txt", 500), LineItems.REVENUES, Q1).hashCode());
    assertNotEquals(hash, proof(book, LineItems.REVENUES, H1).hashCode());
    assertNotEquals(hash, proof(book("a.txt", 501), LineItems.REVENUES, Q1).hashCode());
  }

  @Test
  void a_sum_adds_and_takes_away_values_and_bounds() {
    FactBook book =
        FactBook.of(
            new Sheet("a.txt", "2011-07-20", Q1)
                .row(LineItems.REVENUES, 500)
                .row(LineItems.COST_OF_REVENUE, 300)
                .row(LineItems.INTEREST_EXPENSE, 20)
                .release());
    Sum sum =
        new Sum(
            proof(book, LineItems.REVENUES, Q1).series(),
            Q1,
            ImmutableList.of(
                new Sum.Part(1, proof(book, LineItems.REVENUES, Q1)),
                new Sum.Part(-1, proof(book, LineItems.COST_OF_REVENUE, Q1)),
                new Sum.Part(1, proof(book, LineItems.INTEREST_EXPENSE, Q1))),
            ImmutableList.of());
    assertEquals(0, new BigDecimal("220000").compareTo(sum.value()));
    assertEquals(Interval.of(new BigDecimal("218500"), new BigDecimal("221500")), sum.interval());
    assertEquals(
        proof(book, LineItems.REVENUES, Q1).series()
            + " USD 500,000 [quarter ended March 31, 2011 500 (a.txt line 1 column 1)] − "
            + proof(book, LineItems.COST_OF_REVENUE, Q1).series()
            + " USD 300,000 [quarter ended March 31, 2011 300 (a.txt line 2 column 1)] + "
            + proof(book, LineItems.INTEREST_EXPENSE, Q1).series()
            + " USD 20,000 [quarter ended March 31, 2011 20 (a.txt line 3 column 1)]",
        sum.toString());
  }
}
