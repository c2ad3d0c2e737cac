package org.lexprecision.parser.internal.listing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;

/** What the witnesses look at: a table's words by place, its captions, its numbers by column. */
final class ListedCells {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** Exhibits have smaller numbers: 101 and 104 are the last. */
  private static final BigDecimal LAST_EXHIBIT = BigDecimal.valueOf(105);

  private final Table table;
  private final ImmutableList<Row.Cell> cells;
  private final ImmutableListMultimap<Integer, Row.Cell> byColumn;

  ListedCells(Table table) {
    this.table = table;
    this.cells =
        table.cells().filter(cell -> !cell.value().nil()).collect(ImmutableList.toImmutableList());
    this.byColumn = Multimaps.index(cells, Row.Cell::column);
  }

  ImmutableList<Row.Cell> all() {
    return cells;
  }

  int columns() {
    return table.columns().size();
  }

  /** The numbers of a column, from top to bottom. */
  ImmutableList<Row.Cell> in(int column) {
    return byColumn.get(column);
  }

  /** What stands over a column. */
  String head(int column) {
    StringBuilder head = new StringBuilder();
    for (Column.HeaderCell cell : table.columns().get(column).header()) {
      head.append(cell.text()).append(' ');
    }
    return head.toString();
  }

  /** What stands over all columns. */
  String heads() {
    StringBuilder heads = new StringBuilder();
    for (int column = 0; column < columns(); column++) {
      heads.append(head(column)).append("| ");
    }
    return heads.toString();
  }

  /** The lines above the header. */
  ImmutableList<Paragraph.Line> heading() {
    return table.heading();
  }

  /** The captions of the rows with values. */
  ImmutableList<String> captions() {
    List<String> captions = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        captions.add(values.label());
      }
    }
    return ImmutableList.copyOf(captions);
  }

  /** Whether the caption of each row begins with its number: "10(iii)" beside "10.48". */
  boolean areNumbered() {
    return table.rows().stream()
        .filter(Row.Values.class::isInstance)
        .map(Row.Values.class::cast)
        .allMatch(
            row ->
                row.cells().stream()
                    .allMatch(cell -> begins(row.label().strip(), cell.value().magnitude())));
  }

  private static boolean begins(String caption, BigDecimal number) {
    String whole = number.toBigInteger().toString();
    return caption.startsWith(whole)
        && (caption.length() == whole.length()
            || !Character.isDigit(caption.charAt(whole.length())));
  }

  /** All captions and headings of groups, as one text. */
  String labels() {
    StringBuilder labels = new StringBuilder();
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        labels.append(values.label()).append(" | ");
      } else if (row instanceof Row.Heading heading) {
        labels.append(heading.label()).append(" | ");
      }
    }
    return labels.toString();
  }

  /** Whether a number is printed without sign, separator, decimals and unit. */
  static boolean isPlain(Row.Cell cell) {
    return cell.value().suffix() == Suffix.NONE
        && cell.printed().chars().allMatch(c -> '0' <= c && c <= '9');
  }

  /** Whether a number may be that of an exhibit: "23", "10.48". */
  static boolean isOfExhibit(Row.Cell cell) {
    return cell.value().suffix() == Suffix.NONE
        && cell.value().magnitude().compareTo(LAST_EXHIBIT) < 0
        && cell.printed().chars().allMatch(c -> ('0' <= c && c <= '9') || c == '.');
  }

  /** Whether a number is a plain one that may be a year. */
  static boolean isYear(Row.Cell cell) {
    return isPlain(cell)
        && cell.value().magnitude().compareTo(FIRST_YEAR) >= 0
        && cell.value().magnitude().compareTo(LAST_YEAR) < 0;
  }

  /** Whether a number is printed as amounts are: with parted thousands or as negative. */
  static boolean isAmount(Row.Cell cell) {
    TokenValue value = cell.value();
    return cell.printed().indexOf(',') > 0
        || (value.negative() && (value.decimals() > 0 || cell.printed().length() > 4));
  }

  /** Whether the numbers of a column never fall by more than a slip. */
  static boolean ascend(List<Row.Cell> column) {
    int falls = 0;
    for (int i = 1; i < column.size(); i++) {
      BigDecimal before = column.get(i - 1).value().magnitude();
      falls += column.get(i).value().magnitude().compareTo(before) < 0 ? 1 : 0;
    }
    return falls * 8 <= column.size();
  }

  /** Whether captions stand in the order of the alphabet, quotes and other marks apart. */
  static boolean areAlphabetical(List<String> captions) {
    List<String> words = captions.stream().map(ListingWords::words).toList();
    int falls = 0;
    for (int i = 1; i < words.size(); i++) {
      falls += words.get(i).compareTo(words.get(i - 1)) < 0 ? 1 : 0;
    }
    return falls * 8 <= words.size();
  }
}
