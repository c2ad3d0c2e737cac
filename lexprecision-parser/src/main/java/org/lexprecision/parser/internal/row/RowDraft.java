package org.lexprecision.parser.internal.row;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Scale;

/** A row of values while the stages find out what it is; only they see it. */
public final class RowDraft {

  /** A value of the row. */
  public static final class Value {
    public final Row.Cell cell;
    public final TokenValue token;
    public boolean negative;
    public boolean proven;
    public String proof = "";

    public Value(Row.Cell cell, TokenValue token) {
      this.cell = cell;
      this.token = token;
      this.negative = token.negative();
      this.proven = token.isWellFormed();
    }

    /** The printed number with the sign that it was found to have. */
    public BigDecimal signed() {
      return negative ? token.magnitude().negate() : token.magnitude();
    }
  }

  /** So many values are looked through faster than they are looked up. */
  private static final int WIDE = 16;

  private final Supplier<Map<Integer, Value>> byColumn;
  public final Row.Values row;
  public final ImmutableList<String> groups;
  public final ImmutableList<Value> values;
  public final boolean ruledAbove;
  final boolean gapAbove;
  public StatementKind statement;
  public Measure measure;
  public Segment segment = Segment.consolidated();
  public Basis basis = Basis.REPORTED;

  /** The footing that its caption or a heading above it names, whatever the title says. */
  public Optional<Basis> ownBasis = Optional.empty();

  Optional<Length> span = Optional.empty();

  /** The length that is all its caption says. */
  public Optional<Length> ownSpan = Optional.empty();

  /** The caption, with what it says of time said in full: "1st quarter" where "1st" is printed. */
  public String said;

  /** The day on which the period ends that a heading names. */
  public Optional<LocalDate> end = Optional.empty();

  /** When the first of its figures is. */
  public Optional<Period> time = Optional.empty();

  /** What the row measures in columns of amounts, where its caption names amounts per share too. */
  public Optional<Measure> money = Optional.empty();

  /** The scale that a note below the table gives to it. */
  public Optional<Scale> noted = Optional.empty();

  /** The scale that a heading above the row states and nothing else. */
  public Optional<Scale> unit = Optional.empty();

  public int scale;

  /** The scale of shares that a column counts in the row. */
  public int shareScale;

  /** The power of ten in which money stands beside what a row of amounts per share shows. */
  public int moneyScale;

  /** How many decimals a number of the row would have, if all it prints are nil. */
  public int usualDecimals;

  /** Whether the row is printed in whole units whatever the scale of its table. */
  public boolean whole;

  /** Whether the numbers are percentages although no sign says so. */
  public boolean percent;

  /** Whether it is of a day, as the balances are that it adds up with. */
  public boolean amongBalances;

  /** Whether it is of a length of time, as the costs and income are that it adds up with. */
  public boolean amongFlows;

  /** Whether the rows of its group are the parts of the company. */
  public boolean amongSegments;

  /** Whether the values that become facts are the printed ones negated. */
  public boolean turned;

  /** Whether the row is no part of what its columns show shares of. */
  public boolean apart;

  /** Whether what the row is came from its caption, not from a sum. */
  public boolean named = true;

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
    this.said = row.label();
  }

  public String caption() {
    return row.label();
  }

  public String group() {
    return groups.isEmpty() ? "" : groups.get(groups.size() - 1);
  }

  /** Asks whether a sign of percent stands behind one of its numbers. */
  public boolean hasPercents() {
    return values.stream().anyMatch(value -> value.token.isPercent());
  }

  /** Whether a sign of money stands beside one of its numbers. */
  public boolean isSigned() {
    return values.stream()
        .anyMatch(
            value ->
                !value.cell.sign().isEmpty() || value.token.suffix() == TokenValue.Suffix.CENTS);
  }

  /** The numbers it prints, with the signs that they were found to have, by column. */
  public ImmutableMap<Integer, BigDecimal> numbers() {
    return values.stream()
        .collect(toImmutableMap(value -> value.cell.column(), Value::signed, (one, other) -> one));
  }

  /** The value of a column; null if the cell is blank. */
  @org.jspecify.annotations.Nullable
  public Value at(int column) {
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

  /** What rows add up to in a column. */
  public static BigDecimal sum(Iterable<RowDraft> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (RowDraft row : rows) {
      Value value = row.at(column);
      sum = value == null ? sum : sum.add(value.signed());
    }
    return sum;
  }

  /** The most decimals printed in the row. */
  public int decimals() {
    int most = 0;
    for (Value value : values) {
      if (!value.token.nil()) {
        most = Math.max(most, value.token.decimals());
      }
    }
    return most;
  }
}
