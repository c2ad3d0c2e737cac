package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.testing.Ledgers;
import org.lexprecision.testing.Printer;
import org.lexprecision.testing.TrueLedger;

/** What holds of a book with one wrong figure. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class ErrorProperties {

  private static final Interval THOUSAND = Interval.exactly(BigDecimal.valueOf(1000));
  private static final int TRIES = 60;

  private static Release everyPeriod(TrueLedger ledger, long shift, int decimals) {
    return new Printer(
            "release.txt",
            LocalDate.parse("2020-01-15").plusDays(shift),
            OptionalInt.of(decimals),
            RoundingMode.HALF_UP)
        .print(ledger, ledger.periods(), TrueLedger.series());
  }

  private static Release erring(TrueLedger ledger, int at, int thousands) {
    Release honest = everyPeriod(ledger, 0, -3);
    int fact = Math.floorMod(at, honest.facts().size());
    BigDecimal amount = honest.facts().get(fact).figure().amount();
    return Printer.withAmount(honest, fact, amount.add(BigDecimal.valueOf(1000L * thousands)));
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_wrong_figure_is_found_and_is_among_the_suspects(
      @ForAll TrueLedger ledger, @ForAll int at, @ForAll @IntRange(min = 4, max = 99999) int off) {
    Release release = erring(ledger, at, off);
    Fact wrong = release.facts().get(Math.floorMod(at, release.facts().size()));
    ImmutableList<Contradiction> found = FactBook.of(release).contradictions();
    assertEquals(1, found.size());
    Contradiction contradiction = found.get(0);
    contradiction.replay();
    assertTrue(contradiction.excess().signum() > 0);
    assertTrue(
        contradiction.suspects().stream()
            .anyMatch(suspect -> suspect.reading().fact().equals(wrong)),
        contradiction::toString);
    for (Contradiction.Suspect suspect : contradiction.suspects()) {
      assertEquals(suspect.interval(), suspect.implied().replay());
      if (suspect.reading().fact().equals(wrong)) {
        BigDecimal truth = ledger.value(wrong.series(), wrong.period().orElseThrow());
        assertTrue(suspect.interval().contains(truth));
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_vintages_contradict_nothing_and_prove_what_they_leave_out(
      @ForAll TrueLedger ledger, @ForAll int at, @ForAll @IntRange(min = 4, max = 99999) int off) {
    FactBook book = FactBook.of(erring(ledger, at, off));
    for (FactBook vintage : ImmutableList.of(book.asFirstReported(), book.latest())) {
      assertEquals(ImmutableList.of(), vintage.contradictions());
      assertTrue(!vintage.setAside().isEmpty());
      for (SetAside out : vintage.setAside()) {
        assertEquals(out.implied().interval(), out.implied().replay());
        assertTrue(!out.reading().interval().meets(out.implied().interval()));
      }
      for (Series series : TrueLedger.series()) {
        for (Period period : ledger.periods()) {
          assertTrue(vintage.answer(series, period).figure().isPresent());
        }
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_wrong_figure_leaves_other_series_alone(
      @ForAll TrueLedger ledger, @ForAll int at, @ForAll @IntRange(min = 4, max = 99999) int off) {
    FactBook clean = FactBook.of(everyPeriod(ledger, 0, -3));
    Release release = erring(ledger, at, off);
    Fact wrong = release.facts().get(Math.floorMod(at, release.facts().size()));
    FactBook book = FactBook.of(release);
    for (Series series : TrueLedger.series()) {
      for (Period period : ledger.periods()) {
        if (!series.equals(wrong.series())) {
          Answer answer = book.answer(series, period);
          assertEquals(clean.answer(series, period).figure(), answer.figure());
        }
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void shifting_time_changes_nothing_else(
      @ForAll TrueLedger ledger, @ForAll @IntRange(min = 1, max = 5000) int days) {
    FactBook book = FactBook.of(everyPeriod(ledger, 0, -3));
    TrueLedger later =
        new TrueLedger(
            ledger.midnights().stream()
                .map(midnight -> midnight.plusDays(days))
                .collect(ImmutableList.toImmutableList()),
            ledger.seed());
    FactBook shifted = FactBook.of(everyPeriod(later, days, -3));
    for (Series series : TrueLedger.series()) {
      for (Period period : ledger.periods()) {
        Period moved = Period.of(period.start().plusDays(days), period.end().plusDays(days));
        assertEquals(book.answer(series, period).bounds(), shifted.answer(series, moved).bounds());
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void counting_in_thousands_changes_nothing_else(@ForAll TrueLedger ledger) {
    Release release = everyPeriod(ledger, 0, -3);
    FactBook book = FactBook.of(release);
    FactBook thousandfold = FactBook.of(Printer.scaled(release, 3));
    for (Series series : TrueLedger.series()) {
      for (Period period : ledger.periods()) {
        assertEquals(
            book.answer(series, period).bounds().map(bounds -> bounds.times(THOUSAND)),
            thousandfold.answer(series, period).bounds());
      }
    }
  }
}
