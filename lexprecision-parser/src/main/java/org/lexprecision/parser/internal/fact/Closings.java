package org.lexprecision.parser.internal.fact;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.period.row.Closing;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;

/**
 * Looks at what rows show under columns that end on one day and differ in nothing but their length.
 *
 * <p>A charge of the last quarter is that of the year as well, so that one pair of equal figures
 * tells nothing. What the catalogue knows needs no such witness that it is of a day.
 */
final class Closings {

  private static final int LEAST_CLOSES = 2;

  /** Smaller numbers may be rates, which are often the same. */
  private static final BigDecimal COUNT = new BigDecimal(100);

  /** What the columns that end on one day have in common. */
  private record Close(LocalDate day, ColumnMeaning meaning) {}

  /** The columns that end together, the longest first. */
  private final ImmutableList<ImmutableList<Integer>> closes;

  private Closings(ImmutableList<ImmutableList<Integer>> closes) {
    this.closes = closes;
  }

  static Closings of(List<ColumnMeaning> columns) {
    ImmutableListMultimap<Close, Integer> ends =
        IntStream.range(0, columns.size())
            .boxed()
            .filter(column -> length(columns.get(column)).isPresent())
            .sorted(comparing(column -> length(columns.get(column)).orElseThrow().start()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    column -> close(columns.get(column)), column -> column));
    return new Closings(
        Multimaps.asMap(ends).values().stream()
            .filter(together -> differ(together, columns))
            .map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Close close(ColumnMeaning column) {
    return new Close(length(column).orElseThrow().lastDay(), column.during(Optional.empty()));
  }

  private static boolean differ(List<Integer> together, List<ColumnMeaning> columns) {
    return together.stream().map(column -> columns.get(column).period()).distinct().count() > 1;
  }

  private static Optional<Period> length(ColumnMeaning column) {
    return column.kind() == ColumnMeaning.Kind.CHANGE
        ? Optional.empty()
        : column.period().filter(time -> !time.isInstant());
  }

  /** Says what a row shows. */
  Closing of(RowDraft row) {
    Set<BigDecimal> alike = new HashSet<>();
    int once = 0;
    for (List<Integer> together : closes) {
      List<RowDraft.Value> values =
          together.stream()
              .flatMap(column -> Optional.ofNullable(row.at(column)).stream())
              .filter(value -> !value.token.nil())
              .toList();
      if (values.stream().map(Closings::figure).distinct().count() > 1) {
        return values.stream().map(Closings::suffix).distinct().count() > 1
            ? Closing.NOTHING
            : Closing.UNLIKE;
      }
      if (values.size() > 1) {
        alike.add(figure(values.get(0)));
      } else if (values.size() == 1 && isShortest(values.get(0), together)) {
        once++;
      }
    }
    if (row.measure.known()) {
      return Closing.NOTHING;
    }
    BigDecimal least = row.measure.item() instanceof Ratio ? COUNT : BigDecimal.ONE;
    alike.removeIf(figure -> figure.abs().compareTo(least) < 0);
    return once == closes.size() && once >= LEAST_CLOSES
        ? Closing.ONCE
        : alike.size() >= LEAST_CLOSES ? Closing.ALIKE : Closing.NOTHING;
  }

  private static BigDecimal figure(RowDraft.Value value) {
    return value.signed().stripTrailingZeros();
  }

  private static TokenValue.Suffix suffix(RowDraft.Value value) {
    return value.token.suffix();
  }

  private static boolean isShortest(RowDraft.Value value, List<Integer> together) {
    return value.cell.column() == together.get(together.size() - 1);
  }
}
