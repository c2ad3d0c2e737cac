package org.lexprecision.headline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Change;

/**
 * A release at a glance: the few figures people ask of it first.
 *
 * <pre>{@code
 * Headline headline = Headline.of(release);
 * headline.period(QUARTER);                             // quarter ended June 30, 2003
 * headline.quarter(REVENUES).orElseThrow();             // USD 30,873,000
 * headline.change(REVENUES, QUARTER).orElseThrow();     // from USD 32,996,000 a year before
 * headline.quarter(OPERATING_CASH_FLOW).reason();       // OTHER_PERIODS_ONLY: six months alone
 * }</pre>
 *
 * <p>Figures are of the whole company and as reported; adjusted EBITDA is as its maker adjusted it.
 * The quarter reported is the last one that the release's statement of operations shows, or the
 * half year where the company reports halves. Each figure is one the release prints, or one that
 * follows from what it prints; where places of the release disagree beyond rounding it is refused,
 * unless its own statement and most of the other places outweigh a single other.
 *
 * <p>A headline is immutable.
 */
public final class Headline {

  private final Release release;
  private final ReportedPeriods periods;
  private final ImmutableTable<HeadlineItem, HeadlinePeriod, HeadlineFigure> figures;

  private Headline(
      Release release,
      ReportedPeriods periods,
      ImmutableTable<HeadlineItem, HeadlinePeriod, HeadlineFigure> figures) {
    this.release = release;
    this.periods = periods;
    this.figures = figures;
  }

  /** Returns the headline of a release; of one without figures, all refused. */
  public static Headline of(Release release) {
    ReportedPeriods periods = ReportedPeriods.of(release);
    HeadlineChoice choice = new HeadlineChoice(release);
    ImmutableTable.Builder<HeadlineItem, HeadlinePeriod, HeadlineFigure> figures =
        ImmutableTable.builder();
    for (HeadlineItem item : HeadlineItem.values()) {
      for (HeadlinePeriod which : HeadlinePeriod.values()) {
        boolean moment =
            which == HeadlinePeriod.BALANCE || which == HeadlinePeriod.BALANCE_YEAR_BEFORE;
        if (moment == item.isBalance()) {
          figures.put(item, which, choice.figure(item, which, periods.period(which)));
        }
      }
    }
    return new Headline(release, periods, figures.buildOrThrow());
  }

  /** The release. */
  public Release release() {
    return release;
  }

  /** The period that is meant; empty if the release states none: no year to date in a quarter 1. */
  public Optional<Period> period(HeadlinePeriod which) {
    return periods.period(which);
  }

  /** All figures, by item and period, in the order of {@link HeadlineItem}. */
  public ImmutableList<HeadlineFigure> figures() {
    return figures.values().asList();
  }

  /**
   * Returns a figure: {@code get(REVENUES, QUARTER_YEAR_BEFORE)}.
   *
   * @throws IllegalArgumentException if a balance is asked over a period, or another at a moment
   */
  public HeadlineFigure get(HeadlineItem item, HeadlinePeriod which) {
    if (!figures.contains(item, which)) {
      throw new IllegalArgumentException(
          item + (item.isBalance() ? " stands at a moment, not over " : " has no ") + which);
    }
    return requireNonNull(figures.get(item, which));
  }

  /**
   * Returns a figure of the quarter reported, or half year.
   *
   * @throws IllegalArgumentException if the item is a balance
   */
  public HeadlineFigure quarter(HeadlineItem item) {
    return get(item, HeadlinePeriod.QUARTER);
  }

  /**
   * Returns a figure of the year to date.
   *
   * @throws IllegalArgumentException if the item is a balance
   */
  public HeadlineFigure yearToDate(HeadlineItem item) {
    return get(item, HeadlinePeriod.YEAR_TO_DATE);
  }

  /**
   * Returns a figure at the close of the quarter.
   *
   * @throws IllegalArgumentException if the item is no balance
   */
  public HeadlineFigure balance(HeadlineItem item) {
    return get(item, HeadlinePeriod.BALANCE);
  }

  /**
   * Returns the change of a figure from the year before, as exact as both are; empty if one of them
   * is not given, or if they count different currencies.
   *
   * @throws IllegalArgumentException if a balance is asked over a period, or another at a moment
   */
  public Optional<Change> change(HeadlineItem item, HeadlinePeriod which) {
    HeadlineFigure now = get(item, which);
    HeadlineFigure then = get(item, which.yearBefore());
    return now.bounds().isPresent()
            && then.bounds().isPresent()
            && now.orElseThrow().unit().equals(then.orElseThrow().unit())
        ? Optional.of(new Change(then.bounds().get(), now.bounds().get()))
        : Optional.empty();
  }

  /** Prints the release and the quarter. */
  @Override
  public String toString() {
    return release
        + periods.period(HeadlinePeriod.QUARTER).map(quarter -> ", " + quarter).orElse("");
  }
}
