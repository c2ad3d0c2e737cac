package org.lexprecision.parser.internal.claim.subject;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.subject.CaptionNames.Setting;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * The amounts of the tables by their size: finds the row that a sentence names by the words of its
 * caption and that states just what the sentence states, for a period that it speaks of.
 *
 * <p>Of "Nonperforming assets (NPAs) totaled $29.5 million" a grammar may understand no word; the
 * row "Total nonperforming assets" of 29,527 says what the figure is of. Where a sentence says but
 * most of a caption, the figure must be so telling that none of the rows that it names as well as
 * that one states it by chance. A figure that no row states is not told by this: the words alone
 * prove nothing.
 */
public final class NamedAmounts {

  private static final String RESPECTIVELY = "respectively";

  /** A figure of three digits is not that of another row by chance. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  /** So many times its precision a figure must be for each row that may state it by chance. */
  private static final BigDecimal FOR_EACH_RIVAL = BigDecimal.valueOf(20);

  private static final int MOST_RIVALS = 50;
  private static final int BEFORE = 18;
  private static final int FAR_BEFORE = 36;
  private static final int BEHIND = 12;
  private static final int FAR_BEHIND = 20;

  private record Series(LineItem item, Segment segment) {}

  private final CaptionNames names;
  private final ListMultimap<Series, Fact> stated = ArrayListMultimap.create();
  private final Map<Unit, NavigableMap<BigDecimal, List<Fact>>> facts = new HashMap<>();
  private final SetMultimap<String, String> captions = LinkedHashMultimap.create();
  private final ListMultimap<String, Fact> byCaption = ArrayListMultimap.create();

  NamedAmounts(Iterable<Fact> facts, Company company) {
    this.names = new CaptionNames(company);
    for (Fact fact : facts) {
      stated.put(new Series(fact.item(), fact.segment()), fact);
      if (!(fact.figure().unit() instanceof Unit.Pure)
          && fact.period().isPresent()
          && fact.figure().amount().signum() != 0) {
        this.facts
            .computeIfAbsent(fact.figure().unit(), unit -> new TreeMap<>())
            .computeIfAbsent(fact.figure().amount().abs(), amount -> new ArrayList<>())
            .add(fact);
        String caption = fact.source().caption();
        byCaption.put(caption, fact);
        names.said(caption).forEach(word -> captions.put(word, caption));
      }
    }
  }

  /** Finds the figure that a sentence states. */
  public Optional<Fact> in(SpokenAmount amount) {
    NavigableMap<BigDecimal, List<Fact>> ofUnit = facts.get(amount.figure().unit());
    if (ofUnit == null
        || amount.figure().amount().signum() == 0
        || CaptionNames.isUnsettled(amount.telling())) {
      return Optional.empty();
    }
    BigDecimal half = amount.figure().interval().width().divide(BigDecimal.valueOf(2));
    BigDecimal size = amount.figure().amount().abs();
    Collection<List<Fact>> same =
        ofUnit.subMap(size.subtract(half), true, size.add(half), true).values();
    boolean telling = isTelling(amount.figure());
    if (same.isEmpty() || (amount.wholly() && !telling)) {
      return Optional.empty();
    }
    Setting setting = Setting.of(amount, telling ? FAR_BEFORE : BEFORE, BEHIND);
    int least = telling ? 1 : setting.says(RESPECTIVELY) ? Integer.MAX_VALUE : 2;
    ImmutableList<Fact> fitting =
        same.stream()
            .flatMap(List::stream)
            .filter(fact -> names.isSigned(fact, amount, setting))
            .filter(fact -> isCertain(amount) || names.isOfQuality(fact, setting, !telling))
            .collect(toImmutableList());
    ImmutableList<Fact> named =
        fitting.stream()
            .filter(fact -> names.isOfFooting(fact, setting))
            .filter(fact -> names.said(fact.source().caption()).size() >= least)
            .filter(fact -> names.isNamed(fact, setting, telling) || names.isCash(fact, setting))
            .collect(toImmutableList());
    return best(named, amount, amount.periods())
        .or(() -> telling ? best(named, amount, amount.near()) : Optional.empty())
        .or(() -> amount.wholly() ? Optional.empty() : halfNamed(fitting, amount));
  }

  /**
   * Of rows that are named: the one of the period understood, else the one whose period is told.
   */
  private Optional<Fact> best(List<Fact> named, SpokenAmount amount, Set<Period> periods) {
    ImmutableList<Fact> spoken =
        named.stream()
            .filter(fact -> periods.contains(fact.period().orElseThrow()))
            .collect(toImmutableList());
    Optional<Fact> own =
        longest(spoken.stream().filter(f -> f.period().equals(amount.own())).toList());
    return own.isPresent() ? own : longest(spoken).filter(fact -> isOfOnePeriod(fact, spoken));
  }

  private Optional<Fact> longest(List<Fact> rows) {
    return rows.stream().max(comparing(fact -> names.said(fact.source().caption()).size()));
  }

  /** Whether a row states a figure for one of the periods alone. */
  private static boolean isOfOnePeriod(Fact row, List<Fact> rows) {
    return rows.stream()
        .filter(fact -> fact.item().equals(row.item()) && fact.segment().equals(row.segment()))
        .allMatch(fact -> fact.period().equals(row.period()));
  }

  /** Whether an amount has so many digits that no other row has it by chance. */
  private static boolean isCertain(SpokenAmount amount) {
    return rivals(amount) == MOST_RIVALS;
  }

  /** So many rows may be named as well as the one that states an amount. */
  private static int rivals(SpokenAmount amount) {
    return amount
        .figure()
        .amount()
        .abs()
        .divideToIntegralValue(amount.figure().interval().width().multiply(FOR_EACH_RIVAL))
        .min(BigDecimal.valueOf(MOST_RIVALS))
        .intValue();
  }

  /** Finds a row of whose caption most is said where nothing else so named may state the figure. */
  private Optional<Fact> halfNamed(List<Fact> fitting, SpokenAmount amount) {
    int rivals = rivals(amount);
    if (rivals == 0) {
      return Optional.empty();
    }
    int far = isTelling(amount.figure()) ? FAR_BEHIND : BEHIND;
    for (int behind : ImmutableSet.of(BEHIND, far)) {
      Setting near = Setting.of(amount, BEFORE, behind);
      for (Set<Period> when : ImmutableSet.of(amount.likely(), amount.when())) {
        Optional<Fact> found = halfNamed(fitting, amount, near, when, rivals);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fact> halfNamed(
      List<Fact> fitting, SpokenAmount amount, Setting near, Set<Period> when, int rivals) {
    ImmutableList<Fact> half =
        fitting.stream()
            .filter(fact -> isCertain(amount) || names.isOfFooting(fact, near))
            .filter(fact -> share(fact, near) > 0 && names.isSpoken(fact, near))
            .filter(fact -> when.contains(fact.period().orElseThrow()))
            .collect(toImmutableList());
    if (half.isEmpty()) {
      return Optional.empty();
    }
    int most = half.stream().mapToInt(fact -> share(fact, near)).max().orElseThrow();
    ImmutableList<Fact> likeliest =
        half.stream().filter(fact -> share(fact, near) == most).collect(toImmutableList());
    Unit unit = amount.figure().unit();
    return best(likeliest, amount, when)
        .filter(fact -> isSeries(fact, likeliest))
        .filter(fact -> rivals(fact, unit, near, when, rivals) <= rivals);
  }

  /** Whether rows are of one part, and their captions say the same. */
  private boolean isSeries(Fact row, List<Fact> rows) {
    return rows.stream()
        .allMatch(
            fact ->
                fact.segment().equals(row.segment())
                    && names.own(fact).equals(names.own(row))
                    && fact.basis() == row.basis());
  }

  /** How much of a caption is said, in hundredths; 0 if it is too little to name it. */
  private int share(Fact fact, Setting setting) {
    Set<String> own = names.own(fact);
    long said = own.stream().filter(setting.around()::contains).count();
    boolean enough =
        said >= 2 && (said * 5L >= own.size() * 3L || (said >= 3 && said * 2L >= own.size()));
    return enough ? (int) (said * 100 / own.size()) : 0;
  }

  /** Counts the amounts of the rows that are named as well as one, up to more than a limit. */
  private int rivals(Fact row, Unit unit, Setting near, Set<Period> when, int limit) {
    int share = share(row, near);
    Set<String> seen = new HashSet<>();
    Set<BigDecimal> amounts = new HashSet<>();
    for (String word : Sets.intersection(names.own(row), near.around())) {
      for (String caption : captions.get(word)) {
        for (Fact fact : seen.add(caption) ? byCaption.get(caption) : ImmutableList.<Fact>of()) {
          if (fact.figure().unit().equals(unit)
              && when.contains(fact.period().orElseThrow())
              && names.isSpoken(fact, near)
              && share(fact, near) >= share) {
            amounts.add(fact.figure().amount().abs());
          }
          if (amounts.size() > limit) {
            return amounts.size();
          }
        }
      }
    }
    return amounts.size();
  }

  /** The figures of what a claim is of, for its period and on whatever footing. */
  public ImmutableList<Fact> stated(Claim claim) {
    return series(claim).stream()
        .filter(fact -> fact.period().equals(claim.period()))
        .collect(toImmutableList());
  }

  /**
   * Finds the very figure that a claim states of what it names, on whatever footing: what else its
   * sentence says is then no doubt. One that other periods have as well tells nothing.
   */
  public Optional<Fact> bearingOut(Claim claim, List<Word> words) {
    Figure figure = claim.figure().orElseThrow();
    if (!isTelling(figure) || CaptionNames.isUnsettled(words)) {
      return Optional.empty();
    }
    boolean excluding = CaptionNames.isExcluding(words);
    ImmutableList<Fact> same =
        series(claim).stream()
            .filter(fact -> fact.figure().unit().equals(figure.unit()))
            .filter(fact -> fact.figure().interval().meets(figure.interval()))
            .filter(fact -> !excluding || fact.basis() != Basis.REPORTED)
            .collect(toImmutableList());
    return same.stream().allMatch(fact -> fact.period().equals(claim.period()))
        ? same.stream().max(comparing(fact -> fact.basis() == claim.basis()))
        : Optional.empty();
  }

  private List<Fact> series(Claim claim) {
    return claim
        .item()
        .map(item -> new Series(item, claim.segment().orElse(Segment.consolidated())))
        .map(stated::get)
        .orElse(ImmutableList.of());
  }

  private static boolean isTelling(Figure figure) {
    return figure.amount().abs().compareTo(figure.interval().width().multiply(TELLING)) >= 0;
  }
}
