package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.unit.UnitNotes;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Columns headed "First", "Second", "Third" and "Fourth", and rows of these names, are quarters
 * though no word says so.
 */
public final class QuarterWords {

  private static final ImmutableMap<String, Integer> ORDINALS =
      ImmutableMap.<String, Integer>builder()
          .put("first", 1)
          .put("1st", 1)
          .put("i", 1)
          .put("second", 2)
          .put("2nd", 2)
          .put("ii", 2)
          .put("third", 3)
          .put("3rd", 3)
          .put("iii", 3)
          .put("fourth", 4)
          .put("4th", 4)
          .put("iv", 4)
          .build();

  private static final int QUARTERS = 4;
  private static final Wording QUARTER = Wording.listed(QuarterWords.class, "quarter");

  private QuarterWords() {}

  /** Returns the columns, the word "quarter" said where two or more of them leave it out. */
  public static ImmutableList<Column> said(List<Column> columns) {
    Set<Integer> quarters = new LinkedHashSet<>();
    for (Column column : columns) {
      if (isOrdinal(column)) {
        quarters.add(quarter(column));
      }
    }
    return quarters.size() < 2
        ? ImmutableList.copyOf(columns)
        : columns.stream()
            .map(
                column ->
                    isOrdinal(column)
                        ? column.saying(place(column), "Q" + quarter(column))
                        : column)
            .collect(ImmutableList.toImmutableList());
  }

  /** The lines of the rows of a table that say which quarter they are of by an ordinal alone. */
  static ImmutableMap<Integer, Integer> rows(Table table) {
    ImmutableMap.Builder<Integer, Integer> rows = ImmutableMap.builder();
    Set<Integer> quarters = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        int quarter = ORDINALS.getOrDefault(key(values.label()), 0);
        if (quarter > 0) {
          quarters.add(quarter);
          rows.put(row.line(), quarter);
        }
      }
    }
    boolean named = table.heading().stream().anyMatch(line -> QUARTER.isIn(line.text()));
    return quarters.size() == QUARTERS || (named && quarters.size() > 1)
        ? rows.buildKeepingLast()
        : ImmutableMap.of();
  }

  private static String key(String words) {
    String key = words.toLowerCase(Locale.ROOT).strip();
    return key.endsWith(".") || key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
  }

  private static boolean isOrdinal(Column column) {
    return quarter(column) > 0;
  }

  /** The quarter that a column is headed as; 0 if it is none. */
  private static int quarter(Column column) {
    int place = place(column);
    return place < 0 ? 0 : ORDINALS.getOrDefault(key(column.header().get(place).text()), 0);
  }

  /**
   * The place of the cell nearest to the values that is no note on their unit, nor the year of its
   * quarter, nor the mark of a note; -1 without one.
   */
  private static int place(Column column) {
    int place = column.header().size() - 1;
    while (place >= 0 && isBelow(column.header().get(place).text())) {
      place--;
    }
    return place;
  }

  private static boolean isBelow(String text) {
    return UnitNotes.isNote(text) || isYear(text) || Notes.isMark(text);
  }

  private static boolean isYear(String text) {
    ImmutableList<DateMention> dates = PeriodGrammar.dates(text);
    return dates.size() == 1
        && dates.get(0).month().isEmpty()
        && dates.get(0).end() - dates.get(0).start() == text.strip().length();
  }
}
