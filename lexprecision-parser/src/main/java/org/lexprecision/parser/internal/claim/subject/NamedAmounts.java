package org.lexprecision.parser.internal.claim.subject;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.words.WordList;

/**
 * The amounts of the tables by their size: finds the row that a sentence names by the words of its
 * caption and that states just what the sentence states, for a period that it speaks of.
 *
 * <p>Of "Nonperforming assets (NPAs) totaled $29.5 million" a grammar may understand no word; the
 * row "Total nonperforming assets" of 29,527 says what the figure is of. A figure that no row
 * states is not told by this: the words alone prove nothing.
 */
public final class NamedAmounts {

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.kinds(NamedAmounts.class, "amount-words.txt");
  private static final ImmutableSet<String> UNSAID = WORDS.get("unsaid");
  private static final ImmutableSet<String> ADJUSTED = WORDS.get("adjusted");
  private static final ImmutableSet<String> UNSETTLED = WORDS.get("unsettled");
  private static final ImmutableSet<String> RESULTS = WORDS.get("results");
  private static final ImmutableSet<String> GAINS = WORDS.get("gains");
  private static final String RESPECTIVELY = "respectively";

  /** The digits of a figure that is not that of another row by chance. */
  private static final int TELLING = 3;

  private static final String INCOME = "income";
  private static final String LOSS = "loss";
  private static final int BEFORE = 18;
  private static final int FAR_BEFORE = 36;
  private static final int BEHIND = 12;
  private static final int NEAR = 6;

  private record Series(LineItem item, Segment segment) {}

  private final ImmutableSet<String> unsaid;
  private final ListMultimap<Series, Fact> stated = ArrayListMultimap.create();
  private final Map<Unit, NavigableMap<BigDecimal, List<Fact>>> facts = new HashMap<>();
  private final Map<String, ImmutableSet<String>> captions = new HashMap<>();

  NamedAmounts(Iterable<Fact> facts, Company company) {
    this.unsaid =
        ImmutableSet.<String>builder()
            .addAll(UNSAID)
            .addAll(LongestPhrases.keys(company.name()))
            .build();
    for (Fact fact : facts) {
      stated.put(new Series(fact.item(), fact.segment()), fact);
      if (!(fact.figure().unit() instanceof Unit.Pure)
          && fact.period().isPresent()
          && fact.figure().amount().signum() != 0) {
        this.facts
            .computeIfAbsent(fact.figure().unit(), unit -> new TreeMap<>())
            .computeIfAbsent(fact.figure().amount().abs(), amount -> new ArrayList<>())
            .add(fact);
      }
    }
  }

  /**
   * Finds the figure that a sentence states.
   *
   * @param words the sentence
   * @param from the index of the first word of the token
   * @param to the index behind its last
   * @param stated what it states
   * @param periods the periods it may be of
   * @param near those that releases compare with, which a figure of several digits may be of too
   */
  public Optional<Fact> in(
      List<Word> words, int from, int to, Figure stated, Set<Period> periods, Set<Period> near) {
    NavigableMap<BigDecimal, List<Fact>> ofUnit = facts.get(stated.unit());
    if (ofUnit == null || stated.amount().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal half = stated.interval().width().divide(BigDecimal.valueOf(2));
    BigDecimal size = stated.amount().abs();
    ImmutableSet<String> ahead = keys(words, from - NEAR, from);
    ImmutableSet<String> all = keys(words, 0, words.size());
    if (isUnsettled(words)) {
      return Optional.empty();
    }
    boolean telling = isTelling(stated);
    ImmutableSet<String> around = keys(words, from - (telling ? FAR_BEFORE : BEFORE), to + BEHIND);
    int least = telling ? 1 : all.contains(RESPECTIVELY) ? Integer.MAX_VALUE : 2;
    ImmutableList<Fact> named =
        ofUnit.subMap(size.subtract(half), true, size.add(half), true).values().stream()
            .flatMap(List::stream)
            .filter(fact -> said(fact.source().caption()).size() >= least)
            .filter(fact -> isNamed(fact, around, all, telling) && isOfFooting(fact, around, ahead))
            .filter(fact -> isSigned(fact, stated, around))
            .collect(toImmutableList());
    Optional<Fact> spoken = best(named, periods);
    return spoken.isPresent() || !telling ? spoken : best(named, near);
  }

  private Optional<Fact> best(ImmutableList<Fact> named, Set<Period> periods) {
    return named.stream()
        .filter(fact -> periods.contains(fact.period().orElseThrow()))
        .max(comparing(fact -> said(fact.source().caption()).size()));
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
    if (!isTelling(figure) || isUnsettled(words)) {
      return Optional.empty();
    }
    ImmutableList<Fact> same =
        series(claim).stream()
            .filter(fact -> fact.figure().unit().equals(figure.unit()))
            .filter(fact -> fact.figure().interval().meets(figure.interval()))
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
    return figure.amount().stripTrailingZeros().precision() >= TELLING;
  }

  private static boolean isUnsettled(List<Word> words) {
    return keys(words, 0, words.size()).stream().anyMatch(UNSETTLED::contains);
  }

  private static ImmutableSet<String> keys(List<Word> words, int from, int to) {
    return words.subList(Math.max(0, from), Math.min(words.size(), to)).stream()
        .filter(Word::isLetters)
        .flatMap(word -> Stream.of(word.key(), result(word.key())))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Earnings, a profit and a loss are what captions call an income. */
  private static String result(String key) {
    return GAINS.contains(key) ? INCOME : key;
  }

  private boolean isNamed(Fact fact, Set<String> around, Set<String> all, boolean telling) {
    return isNamed(fact, said(fact.source().caption()), around, all)
        || (telling && isNamed(fact, said(fact.item().label()), around, all));
  }

  private boolean isNamed(
      Fact fact, ImmutableSet<String> caption, Set<String> around, Set<String> all) {
    boolean whole = fact.segment().isConsolidated();
    ImmutableSet<String> part = whole ? ImmutableSet.of() : said(fact.segment().name());
    boolean named = caption.stream().allMatch(key -> around.contains(key) || part.contains(key));
    if (caption.isEmpty() || !named || whole) {
      return named && whole && !caption.isEmpty();
    }
    boolean spoken = part.stream().findFirst().filter(all::contains).isPresent();
    return spoken && (!part.containsAll(caption) || isOfItem(fact, part, around));
  }

  /** Asks whether a sentence names what the row of a part of the company is of. */
  private boolean isOfItem(Fact fact, Set<String> part, Set<String> around) {
    String id = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, fact.item().id());
    ImmutableSet<String> item = said(id);
    return !part.containsAll(item) && around.containsAll(item);
  }

  /** What a sentence must say of a caption to name it. */
  private ImmutableSet<String> said(String caption) {
    return captions.computeIfAbsent(
        caption,
        text ->
            LongestPhrases.keys(withoutBrackets(text)).stream()
                .filter(key -> !unsaid.contains(key) && Character.isLetter(key.charAt(0)))
                .filter(key -> key.length() > 1)
                .map(NamedAmounts::result)
                .collect(ImmutableSet.toImmutableSet()));
  }

  private static String withoutBrackets(String text) {
    StringBuilder rest = new StringBuilder();
    int open = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : 0;
      rest.append(open == 0 ? c : ' ');
      open -= c == ')' && open > 0 ? 1 : 0;
    }
    return rest.toString();
  }

  /** Asks whether a figure is adjusted just if the sentence says so. */
  private boolean isOfFooting(Fact fact, Set<String> around, Set<String> ahead) {
    boolean result = said(fact.source().caption()).stream().anyMatch(RESULTS::contains);
    boolean adjusted =
        (fact.basis() != Basis.REPORTED && result)
            || LongestPhrases.keys(fact.source().caption()).stream().anyMatch(ADJUSTED::contains);
    return adjusted
        ? around.stream().anyMatch(ADJUSTED::contains)
        : !result || ahead.stream().noneMatch(ADJUSTED::contains);
  }

  /** Asks whether a figure has the sign that is stated, or one that prose need not state. */
  private boolean isSigned(Fact fact, Figure stated, Set<String> around) {
    return fact.figure().amount().signum() == stated.amount().signum()
        || around.contains(LOSS)
        || said(fact.source().caption()).stream().noneMatch(RESULTS::contains);
  }
}
