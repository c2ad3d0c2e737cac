package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Ledgers;
import org.lexprecision.testing.Ledgers.Printed;
import org.lexprecision.testing.Printer;
import org.lexprecision.testing.TrueLedger;

/** What holds of every book of honest releases. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class LedgerProperties {

  private static final int TRIES = 60;

  private static List<Answer> answers(FactBook book, TrueLedger ledger) {
    List<Answer> answers = new ArrayList<>();
    for (Series series : TrueLedger.series()) {
      for (Period period : ledger.periods()) {
        answers.add(book.answer(series, period));
      }
    }
    return answers;
  }

  private static FactBook exactly(TrueLedger ledger, List<Period> columns) {
    Printer printer =
        new Printer(
            "exact.txt",
            LocalDate.parse("2020-01-15"),
            OptionalInt.empty(),
            RoundingMode.UNNECESSARY);
    return FactBook.of(printer.print(ledger, columns, TrueLedger.series()));
  }

  @Property(tries = TRIES, seed = "20031118")
  void every_true_value_lies_in_its_bounds_and_nothing_contradicts(@ForAll Printed printed) {
    FactBook book = FactBook.of(printed.releases());
    assertEquals(ImmutableList.of(), book.contradictions());
    for (Answer answer : answers(book, printed.truth())) {
      assertTrue(answer.status() != Status.CONFLICTING, answer::toString);
      BigDecimal truth = printed.truth().value(answer.series(), answer.period());
      answer.bounds().ifPresent(bounds -> assertTrue(bounds.contains(truth), answer::toString));
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void replaying_a_proof_gives_its_bounds_and_they_hold_its_value(@ForAll Printed printed) {
    for (Answer answer : answers(FactBook.of(printed.releases()), printed.truth())) {
      for (Proof proof : answer.proofs()) {
        assertEquals(proof.interval(), proof.replay());
        assertTrue(proof.interval().contains(proof.value()), proof::toString);
        assertTrue(!proof.facts().isEmpty());
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void quarters_derived_from_cumulative_periods_are_the_quarters(@ForAll TrueLedger ledger) {
    List<Period> cumulative = new ArrayList<>();
    for (int to = 1; to < ledger.midnights().size(); to++) {
      cumulative.add(ledger.period(0, to));
    }
    for (Answer answer : answers(exactly(ledger, cumulative), ledger)) {
      assertEquals(
          0,
          ledger.value(answer.series(), answer.period()).compareTo(answer.orElseThrow().amount()));
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void what_periods_give_adds_up_to_what_the_whole_gives(@ForAll TrueLedger ledger) {
    List<Period> quarters = new ArrayList<>();
    for (int to = 1; to < ledger.midnights().size(); to++) {
      quarters.add(ledger.period(to - 1, to));
    }
    FactBook book = exactly(ledger, quarters);
    int last = ledger.midnights().size() - 1;
    for (Series series : TrueLedger.series()) {
      for (int middle = 1; middle < last; middle++) {
        BigDecimal parts =
            amount(book, series, ledger.period(0, middle))
                .add(amount(book, series, ledger.period(middle, last)));
        assertEquals(0, parts.compareTo(amount(book, series, ledger.period(0, last))));
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void deriving_commutes_with_adding_segments_and_items(@ForAll TrueLedger ledger) {
    int last = ledger.midnights().size() - 1;
    FactBook book =
        exactly(ledger, ImmutableList.of(ledger.period(0, last), ledger.period(1, last)));
    Period first = ledger.period(0, 1);
    for (int item = 0; item < 9; item += 3) {
      List<Series> rows = TrueLedger.series().subList(item, item + 3);
      assertEquals(
          0,
          amount(book, rows.get(0), first)
              .add(amount(book, rows.get(1), first))
              .compareTo(amount(book, rows.get(2), first)));
    }
    for (int segment = 0; segment < 3; segment++) {
      List<Series> all = TrueLedger.series();
      assertEquals(
          0,
          amount(book, all.get(segment), first)
              .subtract(amount(book, all.get(3 + segment), first))
              .compareTo(amount(book, all.get(6 + segment), first)));
    }
  }

  private static BigDecimal amount(FactBook book, Series series, Period period) {
    return book.answer(series, period).orElseThrow().amount();
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_further_consistent_release_never_widens_a_bound(@ForAll Printed printed) {
    FactBook less = FactBook.of(printed.releases().subList(0, 1));
    FactBook more = FactBook.of(printed.releases());
    List<Answer> before = answers(less, printed.truth());
    List<Answer> after = answers(more, printed.truth());
    for (int i = 0; i < before.size(); i++) {
      Answer answer = after.get(i);
      before
          .get(i)
          .bounds()
          .ifPresent(
              bounds ->
                  assertTrue(bounds.encloses(answer.bounds().orElseThrow()), answer::toString));
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_order_and_the_number_of_times_a_release_is_given_do_not_matter(@ForAll Printed printed) {
    List<Release> turned = new ArrayList<>(Lists.reverse(printed.releases()));
    turned.addAll(printed.releases());
    assertEquals(
        answers(FactBook.of(printed.releases()), printed.truth()),
        answers(FactBook.of(turned), printed.truth()));
  }

  @Property(tries = TRIES, seed = "20031118")
  void both_vintages_of_honest_releases_say_what_the_whole_says(@ForAll Printed printed) {
    FactBook book = FactBook.of(printed.releases());
    assertEquals(ImmutableList.of(), book.asFirstReported().setAside());
    assertEquals(ImmutableList.of(), book.latest().setAside());
    assertEquals(
        bounds(answers(book, printed.truth())),
        bounds(answers(book.asFirstReported(), printed.truth())));
    assertEquals(
        bounds(answers(book, printed.truth())), bounds(answers(book.latest(), printed.truth())));
  }

  private static List<String> bounds(List<Answer> answers) {
    return answers.stream().map(answer -> answer.status() + " " + answer.bounds()).toList();
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_same_releases_give_the_same_words(@ForAll Printed printed) {
    assertEquals(
        answers(FactBook.of(printed.releases()), printed.truth()).toString(),
        answers(FactBook.of(printed.releases()), printed.truth()).toString());
  }
}
