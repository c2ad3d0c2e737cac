package org.lexprecision;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * A quarter of a fiscal year by its name: {@code Q2 2003}.
 *
 * <p>When it begins and ends is for a {@link FiscalCalendar} to say: {@code
 * calendar.quarter(FiscalQuarter.of(2003, 2))} is the quarter ended June 30, 2003 of a company
 * whose years are calendar years.
 */
@Value.Immutable
@ValueStyle
public abstract class FiscalQuarter
    implements Comparable<FiscalQuarter>, Serializable, WithFiscalQuarter {

  private static final Pattern NAME = Pattern.compile("[Qq]([1-4]) ([0-9]{1,6})");
  private static final int QUARTERS = 4;

  FiscalQuarter() {}

  /** The name of the fiscal year. */
  public abstract int year();

  /** The ordinal of the quarter in its year, 1 to 4. */
  public abstract int quarter();

  /**
   * Returns a quarter: {@code of(2003, 2)}.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public static FiscalQuarter of(int year, int quarter) {
    return ImmutableFiscalQuarter.builder().year(year).quarter(quarter).build();
  }

  @Value.Check
  void check() {
    if (quarter() < 1 || quarter() > QUARTERS) {
      throw new IllegalArgumentException("a quarter is 1 to 4, not " + quarter());
    }
  }

  /**
   * Reads what {@link #toString} prints: {@code Q2 2003}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static FiscalQuarter parse(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no fiscal quarter such as \"Q2 2003\": " + name);
    }
    return of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
  }

  /** Returns the quarter so many quarters later; {@code Q4 2003} plus 1 is {@code Q1 2004}. */
  public FiscalQuarter plus(int quarters) {
    long ordinal = (long) year() * QUARTERS + quarter() - 1 + quarters;
    return of(
        Math.toIntExact(Math.floorDiv(ordinal, QUARTERS)), Math.floorMod(ordinal, QUARTERS) + 1);
  }

  /** Returns the quarter so many quarters earlier; {@code Q1 2004} minus 1 is {@code Q4 2003}. */
  public FiscalQuarter minus(int quarters) {
    return plus(Math.negateExact(quarters));
  }

  /** Returns the same quarter of the year before. */
  public FiscalQuarter yearBefore() {
    return of(year() - 1, quarter());
  }

  /** Orders quarters by time. */
  @Override
  public int compareTo(FiscalQuarter other) {
    return Comparator.comparingInt(FiscalQuarter::year)
        .thenComparingInt(FiscalQuarter::quarter)
        .compare(this, other);
  }

  /** Prints the name: {@code Q2 2003}. */
  @Override
  public String toString() {
    return "Q" + quarter() + " " + year();
  }
}
