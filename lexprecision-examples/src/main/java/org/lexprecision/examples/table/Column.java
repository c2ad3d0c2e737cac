package org.lexprecision.examples.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A named column of a table for other programs.
 *
 * @param name the name of the column
 * @param type what kind of value stands in it
 * @param value what stands in it, of the class that its type has; empty for an empty cell
 * @param <R> the type of a row
 */
public record Column<R>(String name, Type type, Function<R, Optional<?>> value) {

  /** What a column holds. */
  public enum Type {
    /** Words: a {@link String}. */
    WORDS,
    /** A {@link LocalDate}. */
    DAY,
    /** An exact {@link BigDecimal}. */
    DECIMAL,
    /** A counting number: an {@link Integer}. */
    COUNT
  }

  /** Returns a column of words; an empty word leaves the cell empty. */
  public static <R> Column<R> text(String name, Function<R, String> word) {
    return new Column<>(
        name, Type.WORDS, row -> Optional.of(word.apply(row)).filter(text -> !text.isEmpty()));
  }

  /** Returns a column of anything that prints itself. */
  public static <R> Column<R> optional(String name, Function<R, Optional<?>> value) {
    return new Column<>(name, Type.WORDS, row -> value.apply(row).map(Object::toString));
  }

  /** Returns a column of days. */
  public static <R> Column<R> day(String name, Function<R, Optional<LocalDate>> day) {
    return new Column<>(name, Type.DAY, day::apply);
  }

  /** Returns a column of exact decimals. */
  public static <R> Column<R> decimal(String name, Function<R, Optional<BigDecimal>> number) {
    return new Column<>(name, Type.DECIMAL, number::apply);
  }

  /** Returns a column of counting numbers. */
  public static <R> Column<R> integer(String name, Function<R, OptionalInt> number) {
    return new Column<>(
        name,
        Type.COUNT,
        row -> {
          OptionalInt value = number.apply(row);
          return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
        });
  }

  /** Returns a column of places; 0 is no place. */
  public static <R> Column<R> place(String name, Function<R, Integer> number) {
    return new Column<>(
        name, Type.COUNT, row -> Optional.of(number.apply(row)).filter(place -> place != 0));
  }

  /** Returns this column in a table whose rows hold those of this one. */
  public <T> Column<T> of(Function<T, R> row) {
    return new Column<>(name, type, one -> value.apply(row.apply(one)));
  }

  /** Returns what is printed: a {@link String}, decimals plainly, or an {@link Integer}. */
  public Optional<Object> printed(R row) {
    return value.apply(row).map(Column::print);
  }

  private static Object print(Object value) {
    if (value instanceof Integer) {
      return value;
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
