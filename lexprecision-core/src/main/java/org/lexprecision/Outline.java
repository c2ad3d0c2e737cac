package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * How a table is set out: its title, and its headings and rows as they are indented.
 *
 * <p>An outline has the words of a table and none of its figures; the facts of a row are those
 * whose {@link Source} names its table and line. {@link Statement} brings both together.
 */
@Value.Immutable
@ValueStyle
public abstract class Outline implements Serializable, WithOutline {

  /**
   * A line of a table: a row of values, or words alone.
   *
   * @param line the line, as in {@link Source#line}
   * @param indent how far the words stand to the right, in characters or their like
   * @param label the words, joined over their lines; empty for a row without any
   * @param heading whether it has words alone
   * @param path the headings it stands under, outermost first
   */
  public record Line(
      int line, int indent, String label, boolean heading, ImmutableList<String> path)
      implements Serializable {}

  Outline() {}

  /** The ordinal of the table in the document, from 1, as in {@link Source#table}. */
  public abstract int table();

  /** The words above its columns that speak of all of it; empty if there are none. */
  public abstract String title();

  /** Its headings and rows, in printed order. */
  public abstract ImmutableList<Line> lines();

  /** Returns the outline of a table. */
  public static Outline of(int table, String title, Iterable<Line> lines) {
    return ImmutableOutline.builder().table(table).title(title).addAllLines(lines).build();
  }

  /** Prints the table and its title. */
  @Override
  public String toString() {
    return "table " + table() + (title().isEmpty() ? "" : ", " + title());
  }
}
