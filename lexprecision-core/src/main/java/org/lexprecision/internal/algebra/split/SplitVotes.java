package org.lexprecision.internal.algebra.split;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lexprecision.Interval;
import org.lexprecision.SplitRatio;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * What figures stated anew say about a split of shares between a release and those before.
 *
 * <p>A split is found where most figures of earlier periods changed by it and counts of shares and
 * amounts per share both tell of it; where several counts of shares tell of the same, or several
 * amounts per share and nothing else; or where one of the two does and the prose of the release
 * tells the ratio.
 */
public final class SplitVotes {

  private static final int MOST = 20;
  private static final BigDecimal SMALLEST_ALONE = new BigDecimal("1.4");
  private static final BigDecimal SMALLEST_UNUSUAL = new BigDecimal("1.1");
  private static final int SURE_PER_SHARE = 3;
  private static final BigDecimal LAST_DECIMAL = BigDecimal.ONE.movePointLeft(Quotients.SCALE);

  /** Splits of a few shares for a few, the plainest first. */
  private static final ImmutableList<SplitRatio> USUAL = usual();

  private final ImmutableSortedSet<SplitRatio> told;
  private final List<Vote> votes = new ArrayList<>();
  private final List<Interval> levels = new ArrayList<>();

  /** A range for the ratio of shares now to shares before. */
  private record Vote(boolean perShare, Interval ratio, int statedBy) {
    /** Asks whether the ratio, to the decimals that quotients have, may be that of a split. */
    boolean isFor(SplitRatio split) {
      BigDecimal after = BigDecimal.valueOf(split.after());
      BigDecimal before = BigDecimal.valueOf(split.before());
      BigDecimal slack = after.multiply(LAST_DECIMAL);
      return ratio.lower().multiply(before).compareTo(after.add(slack)) < 0
          && ratio.upper().multiply(before).compareTo(after.subtract(slack)) > 0;
    }
  }

  public SplitVotes(Iterable<SplitRatio> told) {
    this.told = ImmutableSortedSet.copyOf(told);
  }

  private static ImmutableList<SplitRatio> usual() {
    Stream<SplitRatio> whole =
        Stream.iterate(2, shares -> shares <= MOST, shares -> shares + 1)
            .map(shares -> SplitRatio.of(shares, 1));
    Stream<SplitRatio> others =
        Stream.of(
            SplitRatio.of(3, 2),
            SplitRatio.of(4, 3),
            SplitRatio.of(5, 4),
            SplitRatio.of(5, 2),
            SplitRatio.of(5, 3),
            SplitRatio.of(6, 5),
            SplitRatio.of(7, 2),
            SplitRatio.of(7, 5),
            SplitRatio.of(11, 10),
            SplitRatio.of(21, 20),
            SplitRatio.of(25, 1),
            SplitRatio.of(30, 1),
            SplitRatio.of(35, 1),
            SplitRatio.of(40, 1),
            SplitRatio.of(50, 1));
    return Stream.concat(whole, others)
        .flatMap(ratio -> Stream.of(ratio, ratio.inverse()))
        .sorted(Comparator.comparingInt(ratio -> ratio.after() + ratio.before()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Adds what a release stated for a period before, and what is stated now. */
  public void add(boolean perShare, Interval before, Interval now, int statedBy) {
    Interval dividend = perShare ? before : now;
    Interval divisor = perShare ? now : before;
    ratio(dividend, divisor).ifPresent(ratio -> votes.add(new Vote(perShare, ratio, statedBy)));
  }

  /** Adds how many shares there were last before, and how many now. */
  public void level(Interval before, Interval now) {
    ratio(now, before).ifPresent(levels::add);
  }

  /** Positive, and away from zero; figures near zero tell nothing. */
  private static Optional<Interval> ratio(Interval dividend, Interval divisor) {
    boolean negative = divisor.upper().signum() < 0;
    Interval above = negative ? dividend.negated() : dividend;
    Interval below = negative ? divisor.negated() : divisor;
    return above.lower().signum() > 0 && below.lower().signum() > 0
        ? Optional.of(Quotients.outward(above, below))
        : Optional.empty();
  }

  /** Returns the split they tell of; empty if there is none, or none that is sure. */
  public Optional<SplitRatio> verdict() {
    long unmoved = votes.stream().filter(vote -> vote.isFor(SplitRatio.NONE)).count();
    if (!votes.isEmpty() && unmoved == votes.size()) {
      return Optional.empty();
    }
    if (votes.isEmpty()) {
      return byLevel();
    }
    Optional<SplitRatio> best =
        Stream.of(told.stream(), USUAL.stream(), unusual())
            .flatMap(ratios -> ratios)
            .filter(ratio -> isMost(support(ratio), unmoved))
            .filter(this::isSure)
            .max(Comparator.comparingLong(this::support));
    return best.isPresent() ? best : byLevel();
  }

  /** Asks whether more figures than tell of none, and more than half of all, tell of a split. */
  private boolean isMost(long support, long unmoved) {
    return support > unmoved && 2 * support > votes.size();
  }

  /** The plainest of what the counts of shares leave open. */
  private Stream<SplitRatio> unusual() {
    return votes.stream()
        .filter(vote -> !vote.perShare())
        .flatMap(vote -> PlainRatios.within(vote.ratio()).stream())
        .filter(ratio -> times(ratio).compareTo(SMALLEST_UNUSUAL) >= 0)
        .distinct();
  }

  private static BigDecimal times(SplitRatio ratio) {
    return (ratio.isReverse() ? ratio.inverse() : ratio).applyTo(BigDecimal.ONE);
  }

  /** Returns the last release of which a figure tells of a split since; empty if none does. */
  public OptionalInt last(SplitRatio ratio) {
    return votes.stream()
        .filter(vote -> vote.isFor(ratio) && !vote.isFor(SplitRatio.NONE))
        .mapToInt(Vote::statedBy)
        .max();
  }

  private long support(SplitRatio ratio) {
    return votes.stream().filter(vote -> vote.isFor(ratio)).count();
  }

  private boolean isSure(SplitRatio ratio) {
    long perShare = votes.stream().filter(vote -> vote.perShare() && vote.isFor(ratio)).count();
    long shares = support(ratio) - perShare;
    boolean alone = shares > 1 || (perShare == votes.size() && perShare >= SURE_PER_SHARE);
    return told.contains(ratio)
        || (shares > 0 && perShare > 0)
        || (alone && times(ratio).compareTo(SMALLEST_ALONE) >= 0);
  }

  /** A split the prose tells of, where the shares came nearer to it than to no split. */
  private Optional<SplitRatio> byLevel() {
    return votes.isEmpty() && !levels.isEmpty()
        ? told.stream()
            .filter(ratio -> levels.stream().allMatch(level -> isNearer(level, ratio)))
            .findFirst()
        : Optional.empty();
  }

  /** Asks whether a count is nearer to another after a split than to that as it was. */
  public static boolean isNearer(Interval before, Interval now, SplitRatio split) {
    return ratio(now, before).filter(level -> isNearer(level, split)).isPresent();
  }

  /** Asks whether a ratio is on the split's side of the geometric mean of the split and one. */
  private static boolean isNearer(Interval level, SplitRatio split) {
    Interval squared = level.times(level);
    BigDecimal ratio = split.applyTo(BigDecimal.ONE);
    return split.isReverse()
        ? squared.upper().compareTo(ratio) < 0
        : squared.lower().compareTo(ratio) > 0;
  }
}
