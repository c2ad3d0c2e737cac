package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.EPS_BASIC;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexprecision.LineItem;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.ChangedYear;
import org.lexprecision.testing.ChangedYear.Months;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOut;

/** Laws of books with a transition period, two classes of stock and a restatement among them. */
class TransitionProperties {

  private static final int TRIES = 80;

  @Provide
  Arbitrary<ChangedYear> companies() {
    return ChangedYear.any();
  }

  private static void contains(Answer answer, BigDecimal truth) {
    answer.bounds().ifPresent(bounds -> assertTrue(bounds.contains(truth), answer::toString));
  }

  private static Answer ask(FactBook book, LineItem item, String part, Months months) {
    return book.ask(item).segment(Segment.of(part)).over(months.period());
  }

  @Property(tries = TRIES, seed = "20031118")
  void no_bound_leaves_out_the_truth(@ForAll("companies") ChangedYear company) {
    ImmutableList<Release> releases = company.releases();
    FactBook all = FactBook.of(releases);
    for (FactBook book : List.of(all, all.latest(), all.asFirstReported())) {
      for (Months months : everyThird(company)) {
        contains(ask(book, NET_INCOME, "Consolidated", months), company.earned(months));
        if (!company.isRestated()) {
          contains(ask(book, REVENUES, "Consolidated", months), company.sold(months));
        }
        for (String one : ChangedYear.CLASSES) {
          contains(ask(book, EPS_BASIC, one, months), company.perShare(months));
        }
      }
    }
  }

  /** What is stated, and the quarter that ends each of it, derived or not. */
  private static ImmutableList<Months> everyThird(ChangedYear company) {
    ImmutableList.Builder<Months> months = ImmutableList.builder();
    for (Months stated : company.stated()) {
      months.add(stated);
      if (stated.to() - stated.from() > 3) {
        months.add(new Months(stated.to() - 3, stated.to()));
        months.add(new Months(stated.from(), stated.to() - 3));
      }
    }
    return months.build();
  }

  @Property(tries = TRIES, seed = "20031118")
  void what_two_releases_state_differently_conflicts_and_no_release_settles_it(
      @ForAll("companies") ChangedYear company) {
    List<Release> some = new ArrayList<>();
    for (Release release : company.releases()) {
      some.add(release);
      FactBook book = FactBook.of(some);
      for (Months months : company.stated()) {
        if (isStatedDifferently(book, months)) {
          assertEquals(
              Status.CONFLICTING,
              ask(book, REVENUES, "Consolidated", months).status(),
              months::toString);
        }
      }
    }
  }

  private static boolean isStatedDifferently(FactBook book, Months months) {
    return book.facts().stream()
            .filter(fact -> fact.item().equals(REVENUES))
            .filter(fact -> fact.period().equals(Optional.of(months.period())))
            .map(fact -> fact.figure().amount())
            .distinct()
            .count()
        > 1;
  }

  @Property(tries = TRIES, seed = "20031118")
  void an_honest_book_has_nothing_but_its_restatement(@ForAll("companies") ChangedYear company) {
    for (Finding finding : TieOut.of(FactBook.of(company.releases())).run().findings()) {
      boolean told =
          !finding.severity().isGrave()
              || (company.isRestated() && finding.severity() == Severity.RESTATED);
      assertTrue(told, finding::toString);
    }
  }
}
