package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Ledgers;
import org.lexprecision.testing.Ledgers.Printed;
import org.lexprecision.testing.Printer;
import org.lexprecision.testing.TrueLedger;

/** What holds of books in which a release restates a figure. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class RestatementProperties {

  private static final int TRIES = 60;

  /** A figure of a release, and the release that states it anew. */
  private record Restated(Fact fact, List<Release> releases) {}

  private static Restated restated(Printed printed, int at, int millions) {
    Release first = printed.releases().get(0);
    int ordinal = Math.floorMod(at, first.facts().size());
    Fact fact = first.facts().get(ordinal);
    BigDecimal moved = fact.figure().amount().add(BigDecimal.valueOf(millions * 1_000_000L));
    Release anew =
        Printer.withAmount(
            new Printer(
                    "restated.txt",
                    LocalDate.parse("2021-01-15"),
                    OptionalInt.of(-3),
                    RoundingMode.HALF_UP)
                .print(
                    printed.truth(), List.of(fact.period().orElseThrow()), List.of(fact.series())),
            0,
            moved);
    List<Release> releases = new ArrayList<>(printed.releases());
    releases.add(anew);
    return new Restated(fact, releases);
  }

  private static Answer answer(List<Release> releases, Fact fact) {
    return FactBook.of(releases).answer(fact.series(), fact.period().orElseThrow());
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_restated_figure_conflicts_and_no_release_makes_it_agree(
      @ForAll Printed printed,
      @ForAll int at,
      @ForAll @IntRange(min = 4, max = 99999) int millions) {
    Restated restated = restated(printed, at, millions);
    int last = restated.releases().size() - 1;
    for (int others = 1; others <= last; others++) {
      List<Release> some = new ArrayList<>(restated.releases().subList(0, others));
      some.add(restated.releases().get(last));
      assertEquals(Status.CONFLICTING, answer(some, restated.fact()).status());
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_vintages_answer_for_it_and_name_the_other_figure(
      @ForAll Printed printed,
      @ForAll int at,
      @ForAll @IntRange(min = 4, max = 99999) int millions) {
    Restated restated = restated(printed, at, millions);
    FactBook book = FactBook.of(restated.releases());
    for (FactBook vintage : List.of(book.asFirstReported(), book.latest())) {
      Answer.Proven answer =
          (Answer.Proven)
              vintage.answer(restated.fact().series(), restated.fact().period().orElseThrow());
      assertNotEquals(List.of(), answer.dissents());
      for (Reading dissent : answer.dissents()) {
        Interval bounds = answer.proof().interval();
        assertEquals(dissent.period().equals(answer.period()), !dissent.interval().meets(bounds));
      }
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void nothing_is_reported_that_two_releases_state_differently(
      @ForAll Printed printed,
      @ForAll int at,
      @ForAll @IntRange(min = 4, max = 99999) int millions) {
    Restated restated = restated(printed, at, millions);
    FactBook book = FactBook.of(restated.releases());
    for (Series series : TrueLedger.series()) {
      for (Period period : printed.truth().periods()) {
        Answer answer = book.answer(series, period);
        if (answer instanceof Answer.Reported reported) {
          assertEquals(List.of(), reported.dissents(), answer::toString);
        }
      }
    }
  }
}
