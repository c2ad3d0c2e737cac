package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * What one series says twice: one period printed more than once, and each period beside the fewest
 * others that run from its beginning to its end.
 */
public final class TimeRelations {

  private static final ImmutableSet<LineItem> OUTSTANDING =
      ImmutableSet.of(LineItems.AVERAGE_SHARES, LineItems.AVERAGE_SHARES_BASIC);

  private final Series series;
  private final FactBook book;
  private final PresentShares shares;
  private final Map<Period, Fact> facts = new LinkedHashMap<>();
  private final ListMultimap<LocalDate, Fact> touching =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final ImmutableList.Builder<Relation> relations = ImmutableList.builder();
  private final ImmutableList.Builder<Relation> splits = ImmutableList.builder();

  private TimeRelations(Series series, List<Fact> facts, FactBook book, PresentShares shares) {
    this.series = series;
    this.book = book;
    this.shares = shares;
    List<Fact> ordered = new ArrayList<>(facts);
    ordered.sort(Comparator.comparing(this::period));
    Map<Period, Fact> latest = new HashMap<>();
    for (Fact fact : ordered) {
      Period period = period(fact);
      Fact before = latest.put(period, fact);
      if (before != null) {
        repeated(before, fact);
      } else {
        this.facts.put(period, fact);
        touching.put(period.start(), fact);
        touching.put(period.end(), fact);
      }
    }
  }

  /**
   * Finds the relations of one series.
   *
   * @param facts its facts in the order of the releases
   */
  public static TimeRelations of(
      Series series, List<Fact> facts, FactBook book, PresentShares shares) {
    TimeRelations time = new TimeRelations(series, facts, book, shares);
    if (addsUp(series.item()) && book.addsUp(series)) {
      time.chains();
    }
    return time;
  }

  /** The relations, all figures in the shares of now. */
  public ImmutableList<Relation> relations() {
    return relations.build();
  }

  /** The relations as printed that do not hold because shares were split in between. */
  public ImmutableList<Relation> splits() {
    return splits.build();
  }

  /**
   * Asks whether figures of an item must add up over time.
   *
   * <p>Shares that dilute count only in periods in which they do: what a loss leaves out of a
   * quarter, the profit of the year lets in (SFAS 128, paragraphs 13 to 16 and 46). So of day
   * averages only those of the shares outstanding add up.
   */
  public static boolean addsUp(LineItem item) {
    return item instanceof Flow || (item instanceof DayAverage && OUTSTANDING.contains(item));
  }

  private Period period(Fact fact) {
    return book.named(fact.period().orElseThrow());
  }

  private void repeated(Fact first, Fact second) {
    add(
        Finding.Kind.DUPLICATE,
        ImmutableList.of(
            new Term(BigDecimal.ONE, second), new Term(BigDecimal.ONE.negate(), first)),
        series + " printed twice");
  }

  private void chains() {
    Set<Set<Fact>> seen = new HashSet<>();
    facts.forEach(
        (period, fact) -> {
          List<Fact> around = period.isInstant() ? List.of() : around(period);
          Set<Fact> cycle = new HashSet<>(around);
          cycle.add(fact);
          if (!around.isEmpty() && seen.add(cycle)) {
            chain(fact, period, around);
          }
        });
  }

  private void chain(Fact fact, Period period, List<Fact> around) {
    List<Term> terms = new ArrayList<>();
    terms.add(term(1, fact));
    LocalDate at = period.start();
    for (Fact other : around) {
      Period step = period(other);
      boolean forward = step.start().equals(at);
      terms.add(term(forward ? -1 : 1, other));
      at = forward ? step.end() : step.start();
    }
    add(Finding.Kind.PERIODS, terms, series + " over " + period);
  }

  /**
   * Adds a relation of figures that all count the same shares.
   *
   * @param kind what it is within one release
   */
  private void add(Finding.Kind kind, List<Term> printed, String equation) {
    List<Term> level = shares.level(printed);
    Relation relation = relation(kind, level, equation);
    relations.add(relation);
    if (level != printed && (!relation.isBroken() || Averaging.explains(relation))) {
      Relation asPrinted = relation(kind, printed, equation);
      if (asPrinted.isBroken()) {
        splits.add(asPrinted);
      }
    }
  }

  private static Relation relation(Finding.Kind kind, List<Term> terms, String equation) {
    Relation relation = Relation.of(kind, terms, equation);
    return relation.isWithinOneRelease()
        ? relation
        : Relation.of(Finding.Kind.RESTATEMENT, terms, equation);
  }

  private Term term(int sign, Fact fact) {
    BigDecimal days =
        series.item() instanceof DayAverage
            ? BigDecimal.valueOf(period(fact).days())
            : BigDecimal.ONE;
    return new Term(sign > 0 ? days : days.negate(), fact);
  }

  /** The fewest other figures whose periods run from the beginning of one to its end. */
  private List<Fact> around(Period period) {
    Map<LocalDate, Step> reached = new HashMap<>();
    Deque<LocalDate> open = new ArrayDeque<>();
    open.add(period.start());
    while (!open.isEmpty() && !reached.containsKey(period.end())) {
      LocalDate at = open.remove();
      for (Fact fact : touching.get(at)) {
        Period other = period(fact);
        LocalDate next = other.start().equals(at) ? other.end() : other.start();
        if (!other.equals(period)
            && !next.equals(period.start())
            && reached.putIfAbsent(next, new Step(at, fact)) == null) {
          open.add(next);
        }
      }
    }
    List<Fact> steps = new ArrayList<>();
    for (Step step = reached.get(period.end()); step != null; step = reached.get(step.from())) {
      steps.add(step.fact());
    }
    Collections.reverse(steps);
    return steps;
  }

  /** The figure by which a midnight was first reached, and the midnight before it. */
  private record Step(LocalDate from, Fact fact) {}
}
