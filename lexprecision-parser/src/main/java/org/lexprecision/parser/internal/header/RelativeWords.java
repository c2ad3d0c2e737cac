package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;

/**
 * Columns headed "Current" and "Prior" are of this year and of the last one, though no word says
 * so. Where they are no longer than a quarter, "Prior" may as well be the quarter before.
 */
final class RelativeWords {

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
        columns.stream().anyMatch(column -> isOf(0, column))
            && columns.stream().anyMatch(column -> isOf(1, column));
    if (!both) {
      return ImmutableList.copyOf(columns);
    }
    boolean years =
        columns.stream()
            .filter(column -> isOf(1, column))
            .anyMatch(
                column ->
                    length(column).or(() -> titled).filter(RelativeWords::isLong).isPresent());
    return columns.stream()
        .map(
            column ->
                isOf(0, column)
                    ? column.saying("This Year")
                    : !isOf(1, column) ? column : years ? column.saying("Last Year") : open(column))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Length> length(Column column) {
    return PeriodGrammar.length(
        column.header().stream().map(Column.HeaderCell::text).collect(Collectors.joining(" ")));
  }

  private static boolean isLong(Length length) {
    return length.months() > QUARTER_MONTHS || length.weeks() > QUARTER_WEEKS;
  }

  /** Asks whether a column is headed as so many periods before the one that is reported. */
  private static boolean isOf(int before, Column column) {
    return column
        .nearest()
        .map(cell -> cell.text().toLowerCase(Locale.ROOT).strip())
        .filter(word -> Lexicon.periods().isWord(WordClass.RELATIVE, before, word))
        .isPresent();
  }

  /** The column with nothing over it but that it is of another period. */
  private static Column open(Column column) {
    return new Column(ImmutableList.of(column.nearest().orElseThrow().saying("Prior Period")));
  }
}
