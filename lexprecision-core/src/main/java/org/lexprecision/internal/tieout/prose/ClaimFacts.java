package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.tieout.ClaimCheck;

/** The figures of a release's tables, as claims look for them. */
public final class ClaimFacts {

  /** Why a claim is not held against figures that differ. */
  public static final String AMBIGUOUS = "the tables state it twice, and differently";

  private final ImmutableListMultimap<Key, Fact> byKey;
  private final ImmutableList<Fact> facts;

  private record Key(String item, Segment segment, Period period) {}

  public ClaimFacts(ImmutableList<Fact> facts) {
    this.facts =
        facts.stream()
            .filter(fact -> fact.period().isPresent())
            .collect(ImmutableList.toImmutableList());
    this.byKey =
        Multimaps.index(
            this.facts,
            fact -> new Key(fact.item().id(), fact.segment(), fact.period().orElseThrow()));
  }

  /** The figures of what a claim is about, in a period; in printed order. */
  public ImmutableList<Fact> of(Claim claim, Optional<Period> period) {
    if (claim.item().isEmpty() || claim.segment().isEmpty() || period.isEmpty()) {
      return ImmutableList.of();
    }
    return of(claim.item().get().id(), claim.segment().get(), period.get(), claim);
  }

  /** The figures of the whole that a claim states a part of, in a period. */
  public ImmutableList<Fact> whole(Claim claim, Optional<Period> period) {
    if (period.isEmpty()) {
      return ImmutableList.of();
    }
    Segment segment = claim.segment().orElse(Segment.consolidated());
    ImmutableList<Fact> found = of(claim.whole(), segment, period.get(), claim);
    return found.isEmpty() && claim.basis() != Basis.REPORTED
        ? of(claim.whole(), segment, period.get(), claim, Basis.REPORTED)
        : found;
  }

  /** Whether figures of one thing are not the same, as far as rounding lets anybody tell. */
  public static boolean isAmbiguous(ImmutableList<Fact> found) {
    Interval first = found.get(0).figure().interval();
    return found.stream().anyMatch(fact -> !fact.figure().interval().meets(first));
  }

  /** Whether two amounts are the same but for thousands or millions, as a scale misread gives. */
  public static boolean isScaled(Figure table, Figure stated) {
    for (int power : new int[] {3, 6}) {
      for (int sign : new int[] {1, -1}) {
        BigDecimal scaled = table.amount().scaleByPowerOfTen(power * sign);
        if (scaled.signum() != 0 && stated.interval().contains(scaled)) {
          return true;
        }
      }
    }
    return false;
  }

  private ImmutableList<Fact> of(String item, Segment segment, Period period, Claim claim) {
    return of(item, segment, period, claim, claim.basis());
  }

  private ImmutableList<Fact> of(
      String item, Segment segment, Period period, Claim claim, Basis basis) {
    // a measure that is an adjusted one by its name may stand on either footing
    boolean named = item.startsWith("Adjusted");
    return byKey.get(new Key(item, segment, period)).stream()
        .filter(
            fact ->
                fact.basis() == basis
                    || (named
                        && (fact.basis() == Basis.ADJUSTED || fact.basis() == Basis.REPORTED)))
        .filter(fact -> claim.figure().filter(stated -> isOfKind(fact, stated)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** A percentage may be of anything; another figure is of its own unit. */
  private static boolean isOfKind(Fact fact, Figure stated) {
    return stated.unit().equals(fact.figure().unit()) || stated.unit() instanceof Unit.Pure;
  }

  /** Says whose figure a claim states, if it is another one of the same tables. */
  public Optional<String> likelyCause(Claim claim, Figure stated) {
    Set<String> causes = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact.figure().unit().equals(stated.unit())
          && fact.figure().amount().signum() != 0
          && fact.figure().amount().compareTo(stated.amount()) == 0
          && fact.basis() == claim.basis()) {
        cause(claim, fact).ifPresent(causes::add);
      }
    }
    return causes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", causes));
  }

  private static Optional<String> cause(Claim claim, Fact fact) {
    boolean item = claim.item().filter(fact.item()::equals).isPresent();
    boolean segment = claim.segment().filter(fact.segment()::equals).isPresent();
    boolean period = claim.period().equals(fact.period());
    String place = " (" + fact.source() + ")";
    if (item && segment) {
      return Optional.of("the figure stated is that of the " + fact.period().orElseThrow() + place);
    }
    if (segment && period) {
      return Optional.of("the figure stated is the " + named(fact) + place);
    }
    if (item && period) {
      return Optional.of("the figure stated is that of " + fact.segment() + place);
    }
    return Optional.empty();
  }

  /** "Operating income (loss)" of −753 is the operating loss. */
  private static String named(Fact fact) {
    String label = fact.item().label();
    if (!label.endsWith(" income (loss)") && !label.startsWith("Income (loss) ")) {
      return label;
    }
    String result = fact.figure().amount().signum() < 0 ? "loss" : "income";
    String plain = label.replace("income (loss)", result).replace("Income (loss)", result);
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }

  /** Says that no table states what is claimed. */
  public static ClaimCheck nothing(Claim claim, Optional<Period> period) {
    return ClaimCheck.notEvaluated(
        claim,
        "the tables do not state it for "
            + period.map(Object::toString).orElse("a period that is not known"));
  }
}
