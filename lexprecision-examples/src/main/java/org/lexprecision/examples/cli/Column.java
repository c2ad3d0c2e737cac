package org.lexprecision.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A named column of what a command prints as CSV and JSON.
 *
 * @param name the name of the column
 * @param cell what stands in it: a {@link String} or an {@link Integer}; empty for an empty cell
 * @param <R> the type of a row
 */
record Column<R>(String name, Function<R, Optional<?>> cell) {

  /** Returns a column of words; an empty word leaves the cell empty. */
  static <R> Column<R> text(String name, Function<R, String> word) {
    return new Column<>(name, row -> Optional.of(word.apply(row)).filter(text -> !text.isEmpty()));
  }

  /** Returns a column of anything that prints itself. */
  static <R> Column<R> optional(String name, Function<R, Optional<?>> value) {
    return new Column<>(name, row -> value.apply(row).map(Object::toString));
  }

  /** Returns a column of exact decimals, written plainly. */
  static <R> Column<R> decimal(String name, Function<R, Optional<BigDecimal>> number) {
    return new Column<>(name, row -> number.apply(row).map(BigDecimal::toPlainString));
  }

  /** Returns a column of counting numbers. */
  static <R> Column<R> integer(String name, Function<R, OptionalInt> number) {
    return new Column<>(
        name,
        row -> {
          OptionalInt value = number.apply(row);
          return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
        });
  }

  /** Returns a column of places; 0 is no place. */
  static <R> Column<R> place(String name, Function<R, Integer> number) {
    return new Column<>(name, row -> Optional.of(number.apply(row)).filter(place -> place != 0));
  }
}
