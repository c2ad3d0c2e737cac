package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate;
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
  private final ImmutableList<PeriodWalks.Step> facts;
  private final ImmutableList.Builder<Relation> relations = ImmutableList.builder();
  private final ImmutableList.Builder<Relation> splits = ImmutableList.builder();

  private TimeRelations(Series series, List<Fact> facts, FactBook book, PresentShares shares) {
    this.series = series;
    this.book = book;
    this.shares = shares;
    List<PeriodWalks.Step> ordered = new ArrayList<>();
    facts.forEach(fact -> ordered.add(new PeriodWalks.Step(fact, period(fact))));
    ordered.sort(Comparator.comparing(PeriodWalks.Step::period));
    ImmutableList.Builder<PeriodWalks.Step> first = ImmutableList.builder();
    PeriodWalks.@Nullable Step before = null;
    for (PeriodWalks.Step step : ordered) {
      if (before != null && before.period().equals(step.period())) {
        repeated(before.fact(), step.fact());
      } else {
        first.add(step);
      }
      before = step;
    }
    this.facts = first.build();
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
        SumCertificate.difference(second, first).terms(),
        series + " printed twice");
  }

  private void chains() {
    PeriodWalks walks = new PeriodWalks(facts);
    Set<Set<Integer>> seen = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      List<Integer> around = facts.get(i).period().isInstant() ? List.of() : walks.around(i);
      if (!around.isEmpty()) {
        Set<Integer> cycle = new HashSet<>(around);
        cycle.add(i);
        if (seen.add(cycle)) {
          chain(facts.get(i), around);
        }
      }
    }
  }

  private void chain(PeriodWalks.Step whole, List<Integer> around) {
    List<Term> terms = new ArrayList<>();
    terms.add(term(1, whole));
    LocalDate at = whole.period().start();
    for (int other : around) {
      PeriodWalks.Step step = facts.get(other);
      boolean forward = step.period().start().equals(at);
      terms.add(term(forward ? -1 : 1, step));
      at = forward ? step.period().end() : step.period().start();
    }
    add(Finding.Kind.PERIODS, terms, series + " over " + whole.period());
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

  private Term term(int sign, PeriodWalks.Step step) {
    BigDecimal days =
        series.item() instanceof DayAverage
            ? BigDecimal.valueOf(step.period().days())
            : BigDecimal.ONE;
    return new Term(sign > 0 ? days : days.negate(), step.fact());
  }
}
