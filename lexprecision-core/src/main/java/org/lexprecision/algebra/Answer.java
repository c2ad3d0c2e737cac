package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * What a fact book says to a question: reported, derived, conflicting, or not derivable.
 *
 * <p>Only the first two have a figure. A conflicting answer has the answers that contend; the last
 * has the reason why there is none.
 */
public sealed interface Answer extends Serializable {

  /** Which of the four it is. */
  enum Status {
    /** A release prints it. */
    REPORTED("reported"),
    /** It follows from what releases print. */
    DERIVED("derived"),
    /** What releases print contradicts itself here, and it cannot be told which of it is wrong. */
    CONFLICTING("conflicting"),
    /** Nothing printed leads to it. */
    NOT_DERIVABLE("not-derivable");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }
  }

  /** Why there is no answer. */
  enum Reason {
    /** No release of the book prints the measure for any period. */
    NO_READINGS,
    /** No printed periods lead from the beginning of the period to its end. */
    DISCONNECTED,
    /** The measure does not add up over time, and was not reported for the period. */
    NOT_ADDITIVE,
    /** A measure over a period was asked at a moment. */
    OVER_NO_TIME,
    /** A measure that stands at a moment was asked over a period. */
    AT_NO_MOMENT,
    /** The measure is stated in more than one unit, and the question names none. */
    MIXED_UNITS,
    /** The measures a ratio divides are not known, or not answered. */
    PARTS_NOT_ANSWERED,
    /** The divisor may be zero. */
    DIVISOR_MAY_BE_ZERO,
    /** Only figures of releases that present the company in different scopes lead there. */
    MIXED_PRESENTATIONS,
    /** Only counts of shares before and after a split lead there, and they are asked as printed. */
    MIXED_SHARES,
    /** The period or its parts may have had a loss, over which diluted shares do not add up. */
    SIGNS_DIFFER,
    /** What is printed rests on a number of shares that this view leaves out. */
    DENOMINATOR_SET_ASIDE
  }

  /** What was asked for. */
  Series series();

  /** For when it was asked. */
  Period period();

  /** Which of the four answers it is. */
  Status status();

  /** The figure, if reported or derived. */
  default Optional<Figure> figure() {
    return Optional.empty();
  }

  /** Every number the printed figures leave open, if reported or derived. */
  default Optional<Interval> bounds() {
    return Optional.empty();
  }

  /**
   * One proof if reported or derived, that of every contending answer if conflicting, else none.
   */
  ImmutableList<Proof> proofs();

  /** Says in words what the answer is, where it comes from, and who states it otherwise. */
  String explain();

  /** Says in words what the answer rests on in full, bounds and all, or why there is none. */
  default String prove() {
    return explain();
  }

  /**
   * Returns the figure.
   *
   * @throws NotAnsweredException if the answer has none
   */
  default Figure orElseThrow() {
    return figure().orElseThrow(() -> new NotAnsweredException(this));
  }

  /** An answer with a figure, and its proof. */
  sealed interface Proven extends Answer {

    /** What the figure follows from. */
    Proof proof();

    /**
     * What releases state otherwise: for the period itself, then for the periods of the figures the
     * answer follows from. Empty where no release contradicts it.
     */
    ImmutableList<Reading> dissents();

    @Override
    default Series series() {
      return proof().series();
    }

    @Override
    default Period period() {
      return proof().period();
    }

    @Override
    default Optional<Interval> bounds() {
      return Optional.of(proof().interval());
    }

    @Override
    default ImmutableList<Proof> proofs() {
      return ImmutableList.of(proof());
    }

    @Override
    default String explain() {
      return proof().explain() + AnswerText.dissent(this);
    }

    @Override
    default String prove() {
      return proof() + AnswerText.dissent(this);
    }
  }

  /**
   * A release prints it.
   *
   * @param reading what is printed
   * @param proof the same, with the bounds that other figures put on it
   * @param dissents what other releases state instead
   */
  record Reported(Reading reading, Proof proof, ImmutableList<Reading> dissents) implements Proven {

    /**
     * Holds what is printed to the proof.
     *
     * @throws IllegalArgumentException if the proof is of something else, or excludes what is
     *     printed
     */
    public Reported {
      if (!reading.fact().series().equals(proof.series())
          || !reading.period().equals(proof.period())
          || !reading.figure().interval().meets(proof.interval())) {
        throw new IllegalArgumentException(reading + " is not what is proved: " + proof);
      }
    }

    @Override
    public Status status() {
      return Status.REPORTED;
    }

    /** The figure as printed. */
    @Override
    public Optional<Figure> figure() {
      return Optional.of(reading.figure());
    }

    /** Prints the status and the proof. */
    @Override
    public String toString() {
      return AnswerText.of(this);
    }
  }

  /**
   * It follows from what releases print.
   *
   * @param proof what it follows from
   * @param dissents what releases state instead of it, or of a figure it follows from
   */
  record Derived(Proof proof, ImmutableList<Reading> dissents) implements Proven {
    @Override
    public Status status() {
      return Status.DERIVED;
    }

    @Override
    public Optional<Figure> figure() {
      return Optional.of(proof.figure());
    }

    /** Prints the status and the proof. */
    @Override
    public String toString() {
      return AnswerText.of(this);
    }
  }

  /**
   * The printed figures contradict one another here.
   *
   * @param series what was asked for
   * @param period for when
   * @param contenders the proof of each answer that is left when the fewest figures are left out,
   *     those of fewest figures first; then what else releases state
   * @param suggestion what most figures bear out, where releases state the cell in several ways and
   *     it can be told
   */
  record Conflicting(
      Series series, Period period, ImmutableList<Proof> contenders, Optional<Proof> suggestion)
      implements Answer {
    @Override
    public Status status() {
      return Status.CONFLICTING;
    }

    @Override
    public ImmutableList<Proof> proofs() {
      return contenders;
    }

    @Override
    public String explain() {
      return AnswerText.explain(this);
    }

    /** Prints the status and what contends. */
    @Override
    public String toString() {
      return AnswerText.of(this);
    }
  }

  /**
   * Nothing printed leads to it.
   *
   * @param series what was asked for
   * @param period for when
   * @param reason why there is no answer
   * @param detail the same in words
   */
  record NotDerivable(Series series, Period period, Reason reason, String detail)
      implements Answer {
    @Override
    public Status status() {
      return Status.NOT_DERIVABLE;
    }

    @Override
    public ImmutableList<Proof> proofs() {
      return ImmutableList.of();
    }

    @Override
    public String explain() {
      return detail;
    }

    /** Prints the status and the reason. */
    @Override
    public String toString() {
      return AnswerText.of(this);
    }
  }
}
