package org.lexprecision.ebitda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;

/**
 * One measure of EBITDA put together from other measures of the same period.
 *
 * <p>Net loss (1,963) + depreciation and amortization 2,457 + interest 1,715 + taxes 7 = 2,216. A
 * part that is not answered leaves no figure: a row that no release prints is not taken for zero.
 *
 * @param measure what is put together
 * @param parts what it is put together from, with their signs
 */
public record BuildUp(EbitdaMeasure measure, ImmutableList<Part> parts) implements Serializable {

  /**
   * A measure that is added or taken away.
   *
   * @param sign 1 if it is added, −1 if it is taken away
   * @param answer what the book says of it
   */
  public record Part(int sign, Answer answer) implements Serializable {

    /** What is measured. */
    public LineItem item() {
      return answer.series().item();
    }

    /** The amount with its sign, if there is one: −248,000 for a gain that is taken out. */
    public Optional<Figure> signed() {
      return sign > 0 ? answer.figure() : answer.figure().map(Figure::negated);
    }

    private boolean isAnswered() {
      return answer.status() != Status.NOT_DERIVABLE;
    }

    private Unit unit() {
      return answer.series().unit();
    }

    private Interval bounds() {
      Interval bounds = answer.bounds().orElseThrow();
      return sign > 0 ? bounds : bounds.negated();
    }
  }

  /**
   * Derived if every part is answered in one unit, conflicting if a part is, else not derivable.
   */
  public Status status() {
    if (!missing().isEmpty()) {
      return Status.NOT_DERIVABLE;
    }
    return parts.stream().allMatch(part -> part.answer().figure().isPresent())
        ? Status.DERIVED
        : Status.CONFLICTING;
  }

  /**
   * The parts that cannot be had, each with the reason in its answer, and those of another unit
   * than the first that can.
   */
  public ImmutableList<Part> missing() {
    return parts.stream()
        .filter(part -> !part.isAnswered() || isOfOtherUnit(part))
        .collect(toImmutableList());
  }

  private boolean isOfOtherUnit(Part part) {
    return part.isAnswered() && !unit().equals(Optional.of(part.unit()));
  }

  /** The unit of what is put together: that of the first part that can be had. */
  Optional<Unit> unit() {
    return parts.stream().filter(Part::isAnswered).map(Part::unit).findFirst();
  }

  /** The sum, rounded as its coarsest part; empty unless derived. */
  public Optional<Figure> figure() {
    if (status() != Status.DERIVED) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    OptionalInt coarsest = OptionalInt.empty();
    for (Part part : parts) {
      Figure figure = part.signed().orElseThrow();
      sum = sum.add(figure.amount());
      if (figure.decimals().isPresent()
          && figure.decimals().getAsInt() < coarsest.orElse(Integer.MAX_VALUE)) {
        coarsest = figure.decimals();
      }
    }
    Figure first = parts.get(0).signed().orElseThrow();
    return Optional.of(
        coarsest.isPresent()
            ? Figure.of(sum, first.unit(), coarsest.getAsInt())
            : Figure.exactly(sum, first.unit()));
  }

  /** Every number that the bounds of the parts leave open; empty unless derived. */
  public Optional<Interval> bounds() {
    if (status() != Status.DERIVED) {
      return Optional.empty();
    }
    return Optional.of(
        parts.stream().map(Part::bounds).reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus));
  }

  /** Says how it is put together, or which part is missing or in conflict, and why. */
  public String explain() {
    return switch (status()) {
      case NOT_DERIVABLE -> missing().stream().map(this::why).collect(Collectors.joining("; "));
      case CONFLICTING ->
          parts.stream()
              .filter(part -> part.answer().status() == Status.CONFLICTING)
              .map(part -> part.item().label() + " is in conflict: " + part.answer().explain())
              .collect(Collectors.joining("; "));
      default ->
          parts.stream()
              .map(
                  part ->
                      (part.sign() > 0 ? "+ " : "− ")
                          + part.item().label()
                          + " "
                          + part.answer().orElseThrow())
              .collect(Collectors.joining(" "));
    };
  }

  private String why(Part part) {
    return isOfOtherUnit(part)
        ? part.item().label() + " is in " + part.unit() + ", not in " + unit().orElseThrow()
        : "no " + part.item().label() + ": " + part.answer().explain();
  }

  /** Prints the measure, its value if it has one, and how it is put together. */
  @Override
  public String toString() {
    return measure.id() + figure().map(value -> " " + value + " = ").orElse(": ") + explain();
  }
}
