package org.lexprecision.internal.tieout.pershare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.internal.Intervals;
import org.lexprecision.tieout.Finding.Implied;
import org.lexprecision.tieout.ShareCertificate;

/**
 * What would have to be deducted from income, or what shares there would have to be, for earnings
 * per share to be right.
 *
 * <p>One deduction must serve every row of a period, and deductions of two periods that abut add up
 * to that of both; so periods whose earnings per share hold narrow those of which they do not.
 */
public final class Deductions {

  private static final int MOST_ROUNDS = 8;

  private final Map<Period, Optional<Interval>> byPeriod = new LinkedHashMap<>();
  private final Map<Period, Optional<Interval>> shareDays = new LinkedHashMap<>();

  /** Takes note of a row, whether it holds or not, and of its shares unless they are assumed. */
  public void add(Period period, PerShareCheck.PerShare perShare) {
    ShareCertificate row = perShare.certificate();
    Interval days = Interval.exactly(BigDecimal.valueOf(period.days()));
    narrow(byPeriod, period, row.due().minus(row.product()));
    if (!perShare.assumed()) {
      narrow(shareDays, period, row.shares().figure().interval().times(days));
    }
    Intervals.quotient(row.due(), row.perShare().figure().interval())
        .ifPresent(shares -> narrow(shareDays, period, shares.times(days)));
  }

  private static void narrow(
      Map<Period, Optional<Interval>> intervals, Period period, Interval by) {
    Optional<Interval> before = intervals.getOrDefault(period, Optional.of(by));
    intervals.put(period, before.flatMap(interval -> Intervals.meet(interval, by)));
  }

  /** Says what the rows of a period that fail imply. */
  public Implications of(Period period, List<PerShareCheck.PerShare> rows) {
    ImmutableMap.Builder<Implied, Interval> implied = ImmutableMap.builder();
    StringBuilder words = new StringBuilder("not income over shares");
    Optional<Interval> deduction = byPeriod.getOrDefault(period, Optional.empty());
    Optional<Interval> shares = shares(rows);
    if (deduction.isPresent()) {
      implied.put(Implied.DEDUCTION_FROM_INCOME, deduction.get());
      words.append("; a deduction from income of ").append(deduction.get()).append(" explains it");
      Optional<Interval> jointly = jointly(byPeriod, period);
      jointly.ifPresent(interval -> implied.put(Implied.DEDUCTION_FROM_INCOME_JOINTLY, interval));
      words.append(
          jointly
              .filter(interval -> !interval.equals(deduction.get()))
              .map(interval -> ", with the other periods one of " + interval)
              .orElse(jointly.isPresent() ? "" : ", but none that adds up over the periods"));
    }
    if (shares.isPresent()) {
      implied.put(Implied.AVERAGE_SHARES, shares.get());
      words.append("; so do average shares of ").append(Intervals.whole(shares.get()));
      if (jointly(shareDays, period).isEmpty()) {
        words.append(", but those of the other periods exclude it");
      }
    }
    return new Implications(implied.buildOrThrow(), words.toString());
  }

  private static Optional<Interval> shares(List<PerShareCheck.PerShare> rows) {
    Optional<Interval> shares = Optional.empty();
    for (PerShareCheck.PerShare row : rows) {
      Optional<Interval> of =
          Intervals.quotient(row.certificate().due(), row.fact().figure().interval());
      Optional<Interval> before = shares;
      shares = before.isEmpty() ? of : of.flatMap(next -> Intervals.meet(before.get(), next));
      if (shares.isEmpty()) {
        return shares;
      }
    }
    return shares;
  }

  /** Narrows every period by the sums and differences of others, until nothing changes. */
  private static Optional<Interval> jointly(
      Map<Period, Optional<Interval>> intervals, Period period) {
    Map<Period, Interval> known = new LinkedHashMap<>();
    intervals.forEach((of, interval) -> interval.ifPresent(found -> known.put(of, found)));
    ImmutableList<Period> spans =
        intervals.keySet().stream().filter(of -> !of.isInstant()).collect(toImmutableList());
    ImmutableListMultimap<LocalDate, Period> byStart = Multimaps.index(spans, Period::start);
    boolean changed = known.containsKey(period);
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false;
      for (Period first : spans) {
        for (Period second : byStart.get(first.end())) {
          Triple triple = new Triple(first, second, first.plus(second));
          Optional<Boolean> narrowed = triple.narrow(known);
          if (narrowed.isEmpty()) {
            return Optional.empty();
          }
          changed |= narrowed.get();
        }
      }
    }
    return Optional.ofNullable(known.get(period));
  }

  /** Two periods that abut, and both together. */
  private record Triple(Period first, Period second, Period both) {

    /** Narrows each by the two others: whether something changed, or empty if nothing is left. */
    Optional<Boolean> narrow(Map<Period, Interval> known) {
      Interval a = known.get(first);
      Interval b = known.get(second);
      Interval sum = known.get(both);
      if (a == null || b == null || sum == null) {
        return Optional.of(false);
      }
      Optional<Interval> narrowSum = Intervals.meet(sum, a.plus(b));
      Optional<Interval> narrowA = Intervals.meet(a, sum.minus(b));
      Optional<Interval> narrowB = Intervals.meet(b, sum.minus(a));
      if (narrowSum.isEmpty() || narrowA.isEmpty() || narrowB.isEmpty()) {
        return Optional.empty();
      }
      known.put(both, narrowSum.get());
      known.put(first, narrowA.get());
      known.put(second, narrowB.get());
      return Optional.of(
          !sum.equals(narrowSum.get()) || !a.equals(narrowA.get()) || !b.equals(narrowB.get()));
    }
  }
}
