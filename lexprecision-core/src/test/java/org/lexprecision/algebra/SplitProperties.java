package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.SplitCompany;

/** What holds of books of a company that split its shares, whatever the ratio. */
class SplitProperties {

  private static final int TRIES = 60;

  @Provide
  Arbitrary<SplitCompany> companies() {
    return SplitCompany.any();
  }

  private static Answer ask(FactBook book, LineItem item) {
    return book.ask(item).over(SplitCompany.Q1);
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_split_of_any_ratio_is_found(@ForAll("companies") SplitCompany company) {
    FactBook book = FactBook.of(company.before(), company.next());
    assertEquals(
        List.of(company.split()), book.splits().stream().map(split -> split.ratio()).toList());
    assertEquals(Status.REPORTED, ask(book.latest(), LineItems.EPS_BASIC).status());
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_bounds_after_a_split_hold_the_truth(@ForAll("companies") SplitCompany company) {
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
  void in_all_nothing_before_a_split_is_reported(@ForAll("companies") SplitCompany company) {
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
