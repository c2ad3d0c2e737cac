package org.lexprecision.parser.internal.unit;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.words.WordList;

/**
 * What the words over the columns of a table say that their cells count, read from {@code
 * column-counts.txt}: "Number of Shares", "Exercise Price", "Amount".
 */
public final class ColumnCounts {

  private static final ImmutableSetMultimap<String, String> PHRASES =
      WordList.kinds(ColumnCounts.class, "column-counts.txt");

  /** What parts words. */
  private static final CharMatcher WORDS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-–(),:;")).precomputed();

  /** More columns are told by words that name a measure than hold periods. */
  private static final int LONGEST = 80;

  private ColumnCounts() {}

  /** What each column counts, where the words nearest to its cells tell. */
  public static ImmutableList<Optional<Count>> of(Table table) {
    TableCells cells = TableCells.of(table);
    boolean ofOneShare = isOfOneShare(table, cells);
    ShareColumns shares = ShareColumns.of(table, cells);
    ImmutableList.Builder<Optional<Count>> counts = ImmutableList.builder();
    for (int at = 0; at < table.columns().size(); at++) {
      Optional<Count> named = ofOneShare ? Optional.of(Count.PER_SHARE) : of(cells, at);
      boolean counted = named.isEmpty() && shares.isCounted(at);
      counts.add(counted ? Optional.of(Count.SHARES) : named);
    }
    return counts.build();
  }

  private static Optional<Count> of(TableCells table, int column) {
    String own = words(table.columns().get(column));
    if (own.isEmpty() || own.length() > LONGEST) {
      return Optional.empty();
    }
    if (PHRASES.containsEntry("shares", own) || isAmong("of shares", own)) {
      return Optional.of(Count.SHARES);
    }
    if (isOfEach(table, column)) {
      return Optional.of(Count.PER_SHARE);
    }
    return PHRASES.containsEntry("money", own) ? Optional.of(Count.MONEY) : Optional.empty();
  }

  /** Whether the words over a column name a price, and its cells have the decimals of one. */
  static boolean isOfEach(TableCells table, int column) {
    Column head = table.columns().get(column);
    return table.numbers(column).areCents()
        && (isAmong("each", words(head)) || isAmong("each", all(head)) || isExtreme(table, column));
  }

  /** Whether a column is headed "High" beside one that is headed "Low", or the other way round. */
  private static boolean isExtreme(TableCells table, int column) {
    String own = lastWord(table, column);
    return PHRASES.containsEntry("extremes", own)
        && (isOther(table, column - 1, own) || isOther(table, column + 1, own));
  }

  private static boolean isOther(TableCells table, int column, String own) {
    if (column < 0 || column >= table.columns().size()) {
      return false;
    }
    String other = lastWord(table, column);
    return PHRASES.containsEntry("extremes", other) && !other.equals(own);
  }

  private static String lastWord(TableCells table, int column) {
    String own = words(table.columns().get(column));
    return own.substring(own.lastIndexOf(' ') + 1);
  }

  /** Whether the title says that the table is of one share, and all its numbers are of cents. */
  private static boolean isOfOneShare(Table table, TableCells cells) {
    boolean titled =
        table.heading().stream()
            .map(line -> plain(line.text()))
            .anyMatch(words -> isAmong("titled each", words) && !isAmong("apart", words));
    return titled
        && IntStream.range(0, table.columns().size())
            .mapToObj(cells::numbers)
            .allMatch(numbers -> numbers.isEmpty() || numbers.areCents());
  }

  private static String all(Column column) {
    return column.header().stream()
        .map(cell -> plain(cell.text()))
        .collect(Collectors.joining(" "));
  }

  /** The words of the cells that stand over this column alone, or of the nearest cell. */
  static String words(Column column) {
    String own =
        column.header().stream()
            .filter(cell -> cell.first() == cell.last())
            .map(cell -> plain(cell.text()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    if (!own.isEmpty() || column.header().isEmpty()) {
      return own;
    }
    return plain(column.header().get(column.header().size() - 1).text());
  }

  /** The words in small letters, without notes on their unit and marks of footnotes. */
  static String plain(String printed) {
    String words = UnitNotes.without(printed);
    int mark = words.lastIndexOf('(');
    String unmarked = mark > 0 && words.length() - mark <= 4 ? words.substring(0, mark) : words;
    return small(unmarked);
  }

  /** The words in small letters, apart by single blanks. */
  static String small(String printed) {
    return WORDS.trimAndCollapseFrom(printed.toLowerCase(Locale.ROOT), ' ');
  }

  static Stream<String> phrases(String kind) {
    return PHRASES.get(kind).stream();
  }

  static boolean isAll(String kind, String words) {
    return PHRASES.containsEntry(kind, words.strip());
  }

  static boolean isAmong(String kind, String words) {
    String spaced = ' ' + words + ' ';
    return phrases(kind).anyMatch(phrase -> spaced.contains(' ' + phrase.replace('-', ' ') + ' '));
  }
}
