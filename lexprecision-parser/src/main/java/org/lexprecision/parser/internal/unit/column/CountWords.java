package org.lexprecision.parser.internal.unit.column;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.unit.UnitNotes;
import org.lexprecision.parser.internal.words.WordList;

/** The words that tell what the cells of a column count, read from {@code column-counts.txt}. */
final class CountWords {

  private static final ImmutableSetMultimap<String, String> PHRASES =
      WordList.kinds(CountWords.class, "column-counts.txt");

  /** What parts words. */
  private static final CharMatcher WORDS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-–(),:;")).precomputed();

  private CountWords() {}

  /** Whether words are a phrase of a kind and nothing else. */
  static boolean isAll(String kind, String words) {
    return PHRASES.containsEntry(kind, words.strip());
  }

  /** Whether a phrase of a kind is among words. */
  static boolean isAmong(String kind, String words) {
    String spaced = ' ' + words + ' ';
    return phrases(kind).anyMatch(phrase -> spaced.contains(' ' + phrase.replace('-', ' ') + ' '));
  }

  /** The phrases of a kind. */
  static Stream<String> phrases(String kind) {
    return PHRASES.get(kind).stream();
  }

  /** The words of the cells that stand over this column alone, or of the nearest cell. */
  static String words(Column column) {
    String own =
        column.header().stream()
            .filter(cell -> cell.first() == cell.last())
            .map(cell -> plain(cell.text()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return own.isEmpty() ? column.nearest().map(cell -> plain(cell.text())).orElse("") : own;
  }

  /** The words up to the day of which they are: "options outstanding as of June 30, 2003". */
  static String undated(String words) {
    int as = words.indexOf(" as of ");
    int of = as < 0 ? words.indexOf(" at ") : as;
    return of < 0 || PeriodGrammar.dates(words.substring(of)).isEmpty()
        ? words
        : words.substring(0, of);
  }

  /** The words of all cells over a column. */
  static String all(Column column) {
    return column.header().stream()
        .map(cell -> plain(cell.text()))
        .collect(Collectors.joining(" "));
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
}
