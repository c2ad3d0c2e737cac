package org.lexprecision.parser.internal.grid;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lexprecision.parser.internal.token.TokenValue;

/** A row of a table: values, words alone, a rule or a gap. */
public sealed interface Row {

  /** The line the row stands on; of a row wrapped over several, the one its values stand on. */
  int line();

  /**
   * A row with values.
   *
   * @param line the line the values stand on
   * @param indent the depth of the label: its left edge in characters (text) or an equivalent
   * @param label the label, joined over its lines and single-spaced; empty if there is none
   * @param cells the cells that are not blank, in printed order
   */
  record Values(int line, int indent, String label, ImmutableList<Cell> cells) implements Row {

    /** Returns the cells by their columns. */
    public ImmutableMap<Integer, Cell> byColumn() {
      return cells.stream()
          .collect(toImmutableMap(Cell::column, cell -> cell, (first, last) -> last));
    }

    /** Returns the row with another label. */
    public Values labelled(String other) {
      return new Values(line, indent, other, cells);
    }
  }

  /**
   * Words without values: the name of the group of rows that follows, or a remark.
   *
   * @param line the line the words begin on
   * @param indent the depth of the words
   * @param label the words, joined over their lines and single-spaced
   */
  record Heading(int line, int indent, String label) implements Row {}

  /**
   * A rule under or over values.
   *
   * @param line the line it stands on
   * @param doubled whether it is a double rule
   * @param columns the columns it stands under
   */
  record Rule(int line, boolean doubled, ImmutableList<Integer> columns) implements Row {}

  /**
   * A blank line, or several.
   *
   * @param line the first of them
   */
  record Gap(int line) implements Row {}

  /**
   * A value.
   *
   * @param column the column it stands in, from 0
   * @param printed the token as printed, without a currency sign set apart: {@code (1,259)}, {@code
   *     --}, {@code 6.5%}
   * @param value what the token says
   * @param line the line it stands on
   * @param ordinal its ordinal among the value tokens of that line, from 1
   * @param sign the currency sign printed beside it: {@code $}, {@code HK$}; empty if there is none
   */
  record Cell(int column, String printed, TokenValue value, int line, int ordinal, String sign) {

    /** Returns the cell as if a percent sign stood behind its number. */
    public Cell inPercent() {
      TokenValue percent =
          new TokenValue(
              value.magnitude(),
              value.negative(),
              value.nil(),
              TokenValue.Suffix.PERCENT,
              value.defect());
      return new Cell(column, printed, percent, line, ordinal, sign);
    }
  }
}
