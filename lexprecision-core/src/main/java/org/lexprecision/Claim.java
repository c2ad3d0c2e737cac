package org.lexprecision;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;

/**
 * A figure or date that a release states in prose, as far as the sentence says what it means.
 *
 * <p>The figure is canonical, as a {@link Fact}'s is: "a net loss of $674,000" is −674000 of net
 * income, and "a decrease of 6%" is −0.06. Of "net sales were $30,873,000, compared to $32,996,000
 * for the second quarter of 2002, a decrease of 6%" there are three claims: two levels and a change
 * whose {@link #period} is the later of the two compared.
 *
 * <p>What a sentence leaves open is left empty, and a {@link #doubt} says what was not understood.
 */
@Value.Immutable
@BuiltStyle
public abstract class Claim implements Serializable, WithClaim {

  /** What sort of thing is stated. */
  public enum Kind {
    /** An amount of money. */
    MONEY("money"),
    /** An amount of money for each share. */
    PER_SHARE("per-share"),
    /** A change or a part, in percent. */
    PERCENT("percent"),
    /** A number of shares or of other things. */
    COUNT("count"),
    /** A rate agreed upon: a coupon, a fee. */
    RATE("rate"),
    /** A day. */
    DATE("date");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }
  }

  /** How the figure relates to what it is about. */
  public enum Measure {
    /** It is the value itself. */
    LEVEL,
    /** It is by how much the value differs from that of the period compared with. */
    CHANGE,
    /** It is which part the value is of {@link Claim#whole}. */
    PART
  }

  /** Which way a value moved, in the sense of its item: a smaller loss is an increase. */
  public enum Direction {
    /** Up. */
    INCREASE,
    /** Down. */
    DECREASE;

    /** Returns the other way. */
    public Direction reversed() {
      return this == INCREASE ? DECREASE : INCREASE;
    }
  }

  Claim() {}

  /** The name of the file. */
  public abstract String document();

  /** The type of the document within a submission, {@code EX-99.1}; else empty. */
  @Value.Default
  public String exhibit() {
    return "";
  }

  /** The line on which the token starts, as in {@link Source#line}. */
  public abstract int line();

  /** The token as printed, single-spaced where it is split over lines: {@code 10 1/2%}. */
  public abstract String printed();

  /** What sort of thing is stated. */
  public abstract Kind kind();

  /** How the figure relates to what it is about. */
  @Value.Default
  public Measure measure() {
    return Measure.LEVEL;
  }

  /** The line item it is about; empty for the terms of an offer and for what was not understood. */
  public abstract Optional<LineItem> item();

  /** The plain name of a term that is no line item, {@code coupon_old_notes}; else empty. */
  @Value.Default
  public String term() {
    return "";
  }

  /** The part of the company, where the sentence tells. */
  public abstract Optional<Segment> segment();

  /** On what footing it is stated. */
  @Value.Default
  public Basis basis() {
    return Basis.REPORTED;
  }

  /** When it is so: the later of the two periods of a change, the instant of a date. */
  public abstract Optional<Period> period();

  /** The period compared with, where the sentence compares. */
  public abstract Optional<Period> comparedWith();

  /** The canonical value, rounded as it is stated; empty for a date. */
  public abstract Optional<Figure> figure();

  /** Which way the sentence says the value moved from the period compared with. */
  public abstract Optional<Direction> direction();

  /** Of a part, the concept of the whole: {@code Revenues}, {@code old_notes_outstanding}. */
  @Value.Default
  public String whole() {
    return "";
  }

  /**
   * What the sentence leaves to its surroundings, such as the period that a heading names; empty if
   * it says all itself. A figure that then does not agree may be about something else.
   */
  @Value.Default
  public String presumption() {
    return "";
  }

  /** What in the sentence was not understood; empty if nothing was left open. */
  @Value.Default
  public String doubt() {
    return "";
  }

  /** Returns the id of the item, or the term where there is none; empty if neither is known. */
  public String concept() {
    return item().map(LineItem::id).orElse(term());
  }

  /** Asks whether the sentence was understood. */
  public boolean isUnderstood() {
    return doubt().isEmpty();
  }

  /** Returns the claim as a further part of its token states it, behind a line break. */
  public Claim continuedAt(int line, String printed) {
    return withLine(line).withPrinted(printed);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Prints the token, what it is taken to mean, and where it stands. */
  @Override
  public String toString() {
    return "\""
        + printed()
        + "\" ("
        + (concept().isEmpty() ? kind().id() : concept())
        + segment().filter(part -> !part.isConsolidated()).map(part -> ", " + part).orElse("")
        + period().map(when -> ", " + when).orElse("")
        + ") "
        + document()
        + (exhibit().isEmpty() ? "" : " " + exhibit())
        + " line "
        + line();
  }

  /**
   * Builds a claim.
   *
   * <p>To be given: {@code document}, {@code line}, {@code printed}, {@code kind}. May be given:
   * {@code exhibit}, {@code measure} (else a level), {@code item}, {@code term}, {@code segment},
   * {@code basis} (else as reported), {@code period}, {@code comparedWith}, {@code figure}, {@code
   * direction}, {@code whole}, {@code presumption}, {@code doubt}. What is given again replaces
   * what was given; {@code from} gives all parts of another.
   */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
