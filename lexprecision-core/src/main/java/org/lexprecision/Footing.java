package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * A row of a printed table that is the sum of other rows of it.
 *
 * <p>Signs are those of canonical amounts: gross profit = + sales − cost of sales, with both
 * positive, however the statement printed them. A reader states a footing when the columns of the
 * table bear it out; a column that does not is for tie-out to find.
 */
@Value.Immutable
@ValueStyle
public abstract class Footing implements Serializable, WithFooting {

  /** A row with the sign it enters the sum with. */
  @Value.Immutable
  @ValueStyle
  public abstract static class Part implements Serializable, WithPart {

    Part() {}

    /** 1 if the row is added, −1 if it is taken away. */
    public abstract int sign();

    /** The row. */
    public abstract Row row();

    /**
     * Returns a row with a sign.
     *
     * @throws IllegalArgumentException if the sign is neither 1 nor −1
     */
    public static Part of(int sign, Row row) {
      return ImmutablePart.builder().sign(sign).row(row).build();
    }

    @Value.Check
    void check() {
      if (sign() != 1 && sign() != -1) {
        throw new IllegalArgumentException("a sign is 1 or -1, not " + sign());
      }
    }
  }

  /** A row of the table. */
  @Value.Immutable
  @ValueStyle
  public abstract static class Row implements Serializable, WithRow {

    Row() {}

    /** The line of its facts' {@link Source}. */
    public abstract int line();

    /** What its facts measure. */
    public abstract Series series();

    /** Returns a row. */
    public static Row of(int line, Series series) {
      return ImmutableRow.builder().line(line).series(series).build();
    }
  }

  Footing() {}

  /** The table of the facts' {@link Source}. */
  public abstract int table();

  /** The row that is the sum. */
  public abstract Row total();

  /** The rows that are summed, in printed order. */
  public abstract ImmutableList<Part> parts();

  /**
   * Returns a footing of one table.
   *
   * @throws IllegalArgumentException if there are no parts
   */
  public static Footing of(int table, Row total, Iterable<Part> parts) {
    return ImmutableFooting.builder().table(table).total(total).addAllParts(parts).build();
  }

  @Value.Check
  void check() {
    if (parts().isEmpty()) {
      throw new IllegalArgumentException("a footing needs parts");
    }
  }

  /** Prints the equation. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(total().series().toString()).append(" =");
    for (Part part : parts()) {
      text.append(part.sign() > 0 ? " + " : " − ").append(part.row().series());
    }
    return text.toString();
  }
}
