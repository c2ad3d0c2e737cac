package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grid.Column;

/**
 * Columns headed "Current" and "Prior" are of this year and of the last one, though no word says
 * so. Where they are no longer than a quarter, "Prior" may as well be the quarter before.
 */
final class RelativeWords {

  private static final ImmutableSet<String> NOW = ImmutableSet.of("current", "this");
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("prior", "previous", "preceding", "last");
  private static final int QUARTER_MONTHS = 3;
  private static final int QUARTER_WEEKS = 14;

  private RelativeWords() {}

  /**
   * Returns the columns, what is current and prior said in years where both stand there.
   *
   * @param titled the length that the title names
   */
  static ImmutableList<Column> said(List<Column> columns, Optional<Length> titled) {
    boolean both =
        columns.stream().anyMatch(column -> NOW.contains(word(column)))
            && columns.stream().anyMatch(column -> BEFORE.contains(word(column)));
    if (!both) {
      return ImmutableList.copyOf(columns);
    }
    boolean years =
        columns.stream()
            .filter(column -> BEFORE.contains(word(column)))
            .anyMatch(
                column ->
                    length(column).or(() -> titled).filter(RelativeWords::isLong).isPresent());
    return columns.stream()
        .map(
            column ->
                NOW.contains(word(column))
                    ? said(column, "This Year")
                    : !BEFORE.contains(word(column))
                        ? column
                        : years ? said(column, "Last Year") : open(column))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Length> length(Column column) {
    return Length.find(
        column.header().stream().map(Column.HeaderCell::text).collect(Collectors.joining(" ")));
  }

  private static boolean isLong(Length length) {
    return length.months() > QUARTER_MONTHS || length.weeks() > QUARTER_WEEKS;
  }

  private static String word(Column column) {
    return column.header().isEmpty() ? "" : last(column).text().toLowerCase(Locale.ROOT).strip();
  }

  /** The cell of the header that is nearest to the values. */
  private static Column.HeaderCell last(Column column) {
    return column.header().get(column.header().size() - 1);
  }

  /** The column with nothing over it but that it is of another period. */
  private static Column open(Column column) {
    Column.HeaderCell last = last(column);
    return new Column(
        ImmutableList.of(
            new Column.HeaderCell("Prior Period", last.line(), last.first(), last.last())));
  }

  private static Column said(Column column, String words) {
    Column.HeaderCell last = last(column);
    return new Column(
        ImmutableList.<Column.HeaderCell>builder()
            .addAll(column.header().subList(0, column.header().size() - 1))
            .add(new Column.HeaderCell(words, last.line(), last.first(), last.last()))
            .build());
  }
}
