package org.lexprecision;

import java.io.Serializable;
import java.util.Comparator;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/** One measure of one part of a company, on one basis and in one unit, over all periods. */
@Value.Immutable(lazyhash = true)
@ValueStyle
public abstract class Series implements Comparable<Series>, Serializable, WithSeries {

  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::item)
          .thenComparing(Series::segment)
          .thenComparing(Series::basis)
          .thenComparing(Series::unit, Series::compare);

  Series() {}

  private static int compare(Unit one, Unit other) {
    return one.equals(other) ? 0 : one.toString().compareTo(other.toString());
  }

  /** What is measured. */
  public abstract LineItem item();

  /** The part of the company. */
  public abstract Segment segment();

  /** On what footing it was stated; never {@link Basis#RESTATED}. */
  public abstract Basis basis();

  /** What its figures count. */
  public abstract Unit unit();

  /** Returns a series; what is restated continues the series of what was reported. */
  public static Series of(LineItem item, Segment segment, Basis basis, Unit unit) {
    return ImmutableSeries.of(item, segment, basis, unit);
  }

  @Value.Check
  Series normalized() {
    return basis() == Basis.RESTATED ? withBasis(Basis.REPORTED) : this;
  }

  /** Orders by item, segment, basis and unit. */
  @Override
  public int compareTo(Series other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  /** Prints item and segment, and the basis where it is not as reported. */
  @Override
  public String toString() {
    return item().label()
        + (segment().isConsolidated() ? "" : ", " + segment())
        + (basis() == Basis.REPORTED ? "" : " (" + basis().id() + ")");
  }
}
