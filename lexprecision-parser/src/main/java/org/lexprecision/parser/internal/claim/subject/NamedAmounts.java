package org.lexprecision.parser.internal.claim.subject;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  /** So many words behind an amount, what is expected is something else. */
  public static final int CLEAR = 8;

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
        || CaptionNames.isUnsettled(amount.until(CLEAR))) {
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
            .collect(toImmutableList());
    ImmutableList<Fact> named =
        fitting.stream()
            .filter(fact -> names.isOfFooting(fact, setting))
            .filter(fact -> names.said(fact.source().caption()).size() >= least)
            .filter(fact -> names.isNamed(fact, setting, telling))
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

  /** Finds a row of whose caption most is said where nothing else so named may state the figure. */
  private Optional<Fact> halfNamed(List<Fact> fitting, SpokenAmount amount) {
    int rivals =
        amount
            .figure()
            .amount()
            .abs()
            .divideToIntegralValue(amount.figure().interval().width().multiply(FOR_EACH_RIVAL))
            .min(BigDecimal.valueOf(MOST_RIVALS))
            .intValue();
    if (rivals == 0) {
      return Optional.empty();
    }
    Setting near = Setting.of(amount, BEFORE, BEHIND);
    boolean certain = rivals == MOST_RIVALS;
    ImmutableList<Fact> half =
        fitting.stream()
            .filter(fact -> certain || names.isOfFooting(fact, near))
            .filter(fact -> share(fact, near) > 0 && names.isSpoken(fact, near))
            .filter(fact -> amount.when().contains(fact.period().orElseThrow()))
            .collect(toImmutableList());
    if (half.isEmpty()) {
      return Optional.empty();
    }
    int most = half.stream().mapToInt(fact -> share(fact, near)).max().orElseThrow();
    ImmutableList<Fact> likeliest =
        half.stream().filter(fact -> share(fact, near) == most).collect(toImmutableList());
    return best(likeliest, amount, amount.when())
        .filter(fact -> isSeries(fact, likeliest))
        .filter(fact -> rivals(fact, most, amount, near, rivals) <= rivals);
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
        said >= 2 && (said * 5 >= own.size() * 3 || (said >= 3 && said * 2 >= own.size()));
    return enough ? (int) (said * 100 / own.size()) : 0;
  }

  /** Counts the amounts of the rows that are named as well as one, up to more than a limit. */
  private int rivals(Fact row, int share, SpokenAmount amount, Setting near, int limit) {
    Set<String> seen = new LinkedHashSet<>();
    Set<BigDecimal> amounts = new HashSet<>();
    for (String word : names.own(row)) {
      for (String caption : near.around().contains(word) ? captions.get(word) : Set.<String>of()) {
        if (!seen.add(caption)) {
          continue;
        }
        for (Fact fact : byCaption.get(caption)) {
          if (fact.figure().unit().equals(amount.figure().unit())
              && amount.when().contains(fact.period().orElseThrow())
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
