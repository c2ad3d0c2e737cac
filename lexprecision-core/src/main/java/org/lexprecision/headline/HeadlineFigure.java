package org.lexprecision.headline;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Support;
import org.lexprecision.internal.ValueStyle;

/**
 * One headline figure: right, or refused with the reason.
 *
 * <p>Revenue of the quarter ended June 30, 2003, reported as 30,873 in thousands: {@code USD
 * 30,873,000}, with the place where it is printed, and how well its meaning is known.
 */
@Value.Immutable
@ValueStyle
public abstract class HeadlineFigure implements Serializable {

  /** What is said of the figure. */
  public enum Status {
    /** The release prints it. */
    REPORTED("reported"),
    /** It follows from what the release prints, without any doubt but rounding. */
    DERIVED("derived"),
    /** The release prints it in ways that cannot all be so. */
    CONFLICTING("conflicting"),
    /** It is not given; the {@link HeadlineFigure#reason} says why. */
    REFUSED("refused");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }
  }

  /** Why there is no figure. */
  public enum Reason {
    /** The release prints no such measure. */
    NOT_PRINTED("not-printed"),
    /** The release prints the measure for other periods only. */
    OTHER_PERIODS_ONLY("other-periods-only"),
    /** The release prints the measure for all owners, other owners than its own among them. */
    ALL_OWNERS_ONLY("all-owners-only"),
    /** Which period is asked cannot be told: the release states no such period. */
    NO_PERIOD("no-period"),
    /** What the release prints contradicts itself. */
    CONTRADICTION("contradiction");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }
  }

  HeadlineFigure() {}

  /** What is measured. */
  public abstract HeadlineItem item();

  /** Which of the release's periods it is for. */
  public abstract HeadlinePeriod which();

  /** That period; empty if the release has none. */
  public abstract Optional<Period> period();

  /** What is said of it. */
  public abstract Status status();

  /** The canonical value in full units; only if reported or derived. */
  public abstract Optional<Figure> figure();

  /** Every number that the figure may be; only if reported or derived. */
  public abstract Optional<Interval> bounds();

  /** How well its meaning is known; only if reported or derived. */
  public abstract Optional<Support> support();

  /** The fact that prints it at its best place; only if reported. */
  public abstract Optional<Fact> fact();

  /** Every fact it rests on; of a conflicting figure those that contend. */
  public abstract ImmutableList<Fact> facts();

  /** Why there is no figure; only if conflicting or refused. */
  public abstract Optional<Reason> reason();

  /** In words, how it was derived or why there is no figure; empty if it is reported. */
  @Value.Default
  public String detail() {
    return "";
  }

  /**
   * Returns the figure.
   *
   * @throws NoSuchElementException if it is conflicting or refused; the message says why
   */
  public Figure orElseThrow() {
    return figure().orElseThrow(() -> new NoSuchElementException(toString()));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Prints what, when, the status, and the figure or why there is none. */
  @Override
  public String toString() {
    return item().id()
        + ", "
        + period().map(Period::toString).orElse(which().toString())
        + ": "
        + status().id()
        + figure().map(figure -> " " + figure).orElse("")
        + (detail().isEmpty() ? "" : ", " + detail());
  }

  /** Builds a headline figure. */
  static final class Builder extends ImmutableHeadlineFigure.Builder {
    Builder() {}
  }
}
