package org.lexprecision.parser.internal.statement;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.token.TokenValue;

/** A row of values while the stages find out what it is; only they see it. */
final class RowDraft {

  /** A value of the row. */
  static final class Value {
    final Row.Cell cell;
    final TokenValue token;
    boolean negative;
    boolean proven;
    String proof = "";

    Value(Row.Cell cell, TokenValue token) {
      this.cell = cell;
      this.token = token;
      this.negative = token.negative();
      this.proven = token.isWellFormed();
    }

    /** The printed number with the sign that it was found to have. */
    BigDecimal signed() {
      return negative ? token.magnitude().negate() : token.magnitude();
    }
  }

  /** So many values are looked through faster than they are looked up. */
  private static final int WIDE = 16;

  private final Supplier<Map<Integer, Value>> byColumn;
  final Row.Values row;
  final ImmutableList<String> groups;
  final ImmutableList<Value> values;
  final boolean ruledAbove;
  final boolean gapAbove;
  StatementKind statement;
  Measure measure;
  Segment segment = Segment.consolidated();
  Basis basis = Basis.REPORTED;

  /** The footing that its caption or a heading above it names, whatever the title says. */
  Optional<Basis> ownBasis = Optional.empty();

  Optional<Length> span = Optional.empty();

  /** The day on which the period ends that a heading names. */
  Optional<LocalDate> end = Optional.empty();

  /** When the first of its figures is. */
  Optional<Period> time = Optional.empty();

  /** What the row measures in columns of amounts, where its caption names amounts per share too. */
  Optional<Measure> money = Optional.empty();

  int scale;

  /** The scale of shares that a column counts in the row. */
  int shareScale;

  /** How many decimals a number of the row would have, if all it prints are nil. */
  int usualDecimals;

  /** Whether the row is printed in whole units whatever the scale of its table. */
  boolean whole;

  /** Whether the numbers are percentages although no sign says so. */
  boolean percent;

  /** Whether the rows of its group are the parts of the company. */
  boolean amongSegments;

  /** Whether the values that become facts are the printed ones negated. */
  boolean turned;

  /** Whether the row is no part of what its columns show shares of. */
  boolean apart;

  /** Whether what the row is came from its caption, not from a sum. */
  boolean named = true;

  RowDraft(
      Row.Values row,
      ImmutableList<String> groups,
      ImmutableList<Value> values,
      boolean ruledAbove,
      boolean gapAbove,
      StatementKind statement,
      Measure measure) {
    this.row = row;
    this.groups = groups;
    this.values = values;
    this.byColumn = Suppliers.memoize(() -> byColumn(values));
    this.ruledAbove = ruledAbove;
    this.gapAbove = gapAbove;
    this.statement = statement;
    this.measure = measure;
  }

  String caption() {
    return row.label();
  }

  String group() {
    return groups.isEmpty() ? "" : groups.get(groups.size() - 1);
  }

  /** The value of a column; null if the cell is blank. */
  @org.jspecify.annotations.Nullable
  Value at(int column) {
    if (values.size() > WIDE) {
      return Objects.requireNonNull(byColumn.get()).get(column);
    }
    for (Value value : values) {
      if (value.cell.column() == column) {
        return value;
      }
    }
    return null;
  }

  private static Map<Integer, Value> byColumn(List<Value> values) {
    Map<Integer, Value> byColumn = new HashMap<>();
    values.forEach(value -> byColumn.putIfAbsent(value.cell.column(), value));
    return byColumn;
  }

  /** The most decimals printed in the row. */
  int decimals() {
    int most = 0;
    for (Value value : values) {
      if (!value.token.nil()) {
        most = Math.max(most, value.token.decimals());
      }
    }
    return most;
  }
}
