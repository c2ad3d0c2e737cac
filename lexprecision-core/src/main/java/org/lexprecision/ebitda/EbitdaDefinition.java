package org.lexprecision.ebitda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.algebra.Question;
import org.lexprecision.ebitda.BuildUp.Part;
import org.lexprecision.ebitda.Ebitda.SignedItem;

/**
 * EBITDA as somebody defines it: strict EBITDA with adjustments that are named.
 *
 * <pre>{@code
 * EbitdaDefinition covenant = Ebitda.of(book).adjusted("Covenant EBITDA")
 *     .adding(CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE)
 *     .deducting(gainOnSaleOfSecurities)
 *     .absentMeansZero();
 * covenant.trailingTwelveMonths(LocalDate.parse("2003-12-31")).figure();
 * }</pre>
 *
 * <p>An adjustment that no release prints leaves no figure, unless {@link #absentMeansZero} says
 * otherwise. A definition is immutable; each word returns a new one.
 */
public final class EbitdaDefinition {

  private final Ebitda base;
  private final FactBook book;
  private final String name;
  private final ImmutableList<SignedItem> adjustments;
  private final boolean absentMeansZero;

  EbitdaDefinition(
      Ebitda base,
      FactBook book,
      String name,
      ImmutableList<SignedItem> adjustments,
      boolean absentMeansZero) {
    this.base = base;
    this.book = book;
    this.name = name;
    this.adjustments = adjustments;
    this.absentMeansZero = absentMeansZero;
  }

  /** Adds a measure: an expense or loss that the definition leaves out. */
  public EbitdaDefinition adding(LineItem item) {
    return with(new SignedItem(1, item));
  }

  /** Takes a measure away: a gain that the definition leaves out. */
  public EbitdaDefinition deducting(LineItem item) {
    return with(new SignedItem(-1, item));
  }

  /**
   * Takes an adjustment for zero in quarters of which no release prints it. Where a longer period
   * prints an amount that the quarters known do not account for, it stays missing: then it is not
   * absent, and its quarter is not known.
   */
  public EbitdaDefinition absentMeansZero() {
    return new EbitdaDefinition(base, book, name, adjustments, true);
  }

  private EbitdaDefinition with(SignedItem adjustment) {
    return new EbitdaDefinition(
        base,
        book,
        name,
        ImmutableList.<SignedItem>builder().addAll(adjustments).add(adjustment).build(),
        absentMeansZero);
  }

  /**
   * Returns that of a fiscal quarter.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public AdjustedEbitda quarter(int year, int quarter) {
    return over(book.calendar().quarter(year, quarter));
  }

  /** Returns that of a fiscal year. */
  public AdjustedEbitda year(int year) {
    return over(book.calendar().year(year));
  }

  /** Returns that of the four quarters up to a day, inclusive. */
  public AdjustedEbitda trailingTwelveMonths(LocalDate lastDay) {
    return over(book.ask(LineItems.EBITDA).trailingTwelveMonths(lastDay).period());
  }

  /** Returns that of any period. */
  public AdjustedEbitda over(Period period) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    ImmutableList.Builder<LineItem> absent = ImmutableList.builder();
    parts.addAll(base.over(period).fromNetIncome().parts());
    for (SignedItem adjustment : adjustments) {
      Question question = book.ask(adjustment.item()).segment(base.segment());
      Answer whole = question.over(period);
      Optional<ImmutableList<Answer>> known =
          absentMeansZero && whole.status() == Status.NOT_DERIVABLE
              ? known(question, whole, period)
              : Optional.empty();
      known
          .orElseGet(() -> ImmutableList.of(whole))
          .forEach(answer -> parts.add(new Part(adjustment.sign(), answer)));
      if (known.isPresent()) {
        absent.add(adjustment.item());
      }
    }
    return new AdjustedEbitda(
        name, period, new BuildUp(EbitdaMeasure.ADJUSTED_EBITDA, parts.build()), absent.build());
  }

  /**
   * Returns what is known of a measure in the quarters of a period, if the rest may be zero: if no
   * printed period has more than its known quarters account for.
   */
  private Optional<ImmutableList<Answer>> known(Question question, Answer whole, Period period) {
    boolean accounted =
        printed(whole).stream()
            .filter(one -> overlap(one, period))
            .allMatch(one -> isAccounted(question, one));
    if (!accounted) {
      return Optional.empty();
    }
    List<Answer> known = new ArrayList<>();
    for (Period quarter : quarters(period)) {
      Answer answer = question.over(quarter);
      if (answer.status() != Status.NOT_DERIVABLE) {
        known.add(answer);
      }
    }
    return Optional.of(ImmutableList.copyOf(known));
  }

  private static boolean overlap(Period one, Period other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }

  private boolean isAccounted(Question question, Period printed) {
    Optional<Interval> rest = question.over(printed).bounds();
    for (Period quarter : quarters(printed)) {
      Optional<Interval> part = question.over(quarter).bounds();
      if (rest.isPresent() && part.isPresent()) {
        rest = Optional.of(rest.get().minus(part.get()));
      }
    }
    return rest.filter(open -> open.contains(BigDecimal.ZERO)).isPresent();
  }

  private ImmutableSortedSet<Period> printed(Answer asked) {
    return book.facts().stream()
        .filter(
            fact ->
                fact.item().equals(asked.series().item())
                    && fact.segment().equals(asked.series().segment())
                    && fact.basis() == asked.series().basis())
        .map(fact -> book.named(fact.period().orElseThrow()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ImmutableList<Period> quarters(Period of) {
    return book.quarters().stream().filter(of::encloses).collect(ImmutableList.toImmutableList());
  }

  /** Prints the name and the adjustments. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append(" = EBITDA");
    for (SignedItem adjustment : adjustments) {
      text.append(adjustment.sign() > 0 ? " + " : " − ").append(adjustment.item().label());
    }
    return text.toString();
  }
}
