package org.lexprecision.testing;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;

/** Random true ledgers, and random releases that print periods of them honestly. */
public final class Ledgers extends DomainContextBase {

  private static final LocalDate FIRST_RELEASE = LocalDate.parse("2020-01-15");

  /**
   * A ledger and releases that print some of it.
   *
   * @param truth what really happened
   * @param releases what is printed of it, by date
   */
  public record Printed(TrueLedger truth, ImmutableList<Release> releases) {}

  /** Ledgers of two to six elementary periods of a month to a year. */
  @Provide
  Arbitrary<TrueLedger> ledgers() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3000),
            Arbitraries.integers().between(28, 371).list().ofMinSize(2).ofMaxSize(6),
            Arbitraries.longs())
        .as(Ledgers::ledger);
  }

  private static TrueLedger ledger(int start, List<Integer> lengths, long seed) {
    ImmutableList.Builder<LocalDate> midnights = ImmutableList.builder();
    LocalDate at = LocalDate.parse("2000-01-01").plusDays(start);
    midnights.add(at);
    for (int length : lengths) {
      at = at.plusDays(length);
      midnights.add(at);
    }
    return new TrueLedger(midnights.build(), seed);
  }

  /** One to four releases of a ledger, each of one to six periods and some of the rows. */
  @Provide
  Arbitrary<Printed> printed() {
    return Combinators.combine(ledgers(), Arbitraries.integers().between(1, 4), Arbitraries.longs())
        .as(Ledgers::print);
  }

  private static Printed print(TrueLedger ledger, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      releases.add(release(ledger, i, random));
    }
    return new Printed(ledger, releases.build());
  }

  private static Release release(TrueLedger ledger, int ordinal, SplittableRandom random) {
    List<Period> columns = new ArrayList<>();
    ImmutableList<Period> periods = ledger.periods();
    for (int column = random.nextInt(1, 7); column > 0; column--) {
      columns.add(periods.get(random.nextInt(periods.size())));
    }
    List<Series> rows = new ArrayList<>(TrueLedger.series());
    for (int dropped = random.nextInt(3); dropped > 0; dropped--) {
      rows.remove(random.nextInt(rows.size()));
    }
    OptionalInt decimals =
        switch (random.nextInt(4)) {
          case 0 -> OptionalInt.of(-6);
          case 1 -> OptionalInt.of(0);
          default -> OptionalInt.of(-3);
        };
    RoundingMode rounding =
        switch (random.nextInt(3)) {
          case 0 -> RoundingMode.HALF_EVEN;
          case 1 -> RoundingMode.HALF_DOWN;
          default -> RoundingMode.HALF_UP;
        };
    return new Printer(
            "release" + ordinal + ".txt", FIRST_RELEASE.plusMonths(ordinal), decimals, rounding)
        .print(ledger, columns, rows);
  }
}
