package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.part.column.ColumnPart;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Columns of single years that are the parts of one amount, by the year in which each began or
 * falls due: loans by year of origination, payments by year. No year is the period of its figures.
 *
 * <p>The rows tell: over the years and a column beside them that is of no year ("Prior",
 * "Revolving", "Thereafter") they add up to the column of the whole, which no periods do. Where too
 * few rows have figures to tell, the words "Prior" and "Total" do.
 */
public final class PartsByYear {

  private static final int FEWEST = 2;

  /** Over a column beside single years: these are when something began, not its periods. */
  private static final Wording EARLIER =
      Wording.of(
          "^(?:and )?(?:prior|earlier|thereafter|(?:all )?prior years?|before \\d{4}|after \\d{4})$");

  private static final Wording TOTAL = Wording.of("^total\\W{0,2}$");

  private final ImmutableList<ColumnHeader> headers;
  private final List<RowDraft> rows;

  private PartsByYear(ImmutableList<ColumnHeader> headers, List<RowDraft> rows) {
    this.headers = headers;
    this.rows = rows;
  }

  /** Asks whether the columns of a table are such parts and their sum. */
  static boolean are(ImmutableList<ColumnHeader> headers, List<RowDraft> rows) {
    return new PartsByYear(headers, rows).whole().isPresent();
  }

  /** Returns the columns; such parts without a period, each seen as the words over it say. */
  public static ImmutableList<ColumnMeaning> undated(
      ImmutableList<ColumnHeader> headers,
      ImmutableList<ColumnMeaning> columns,
      List<RowDraft> rows) {
    OptionalInt whole = new PartsByYear(headers, rows).whole();
    if (whole.isEmpty()) {
      return columns;
    }
    return IntStream.range(0, columns.size())
        .mapToObj(
            at -> {
              ColumnMeaning column =
                  columns.get(at).during(Optional.empty()).of(ColumnPart.UNTOLD);
              return at == whole.getAsInt()
                  ? column
                  : column.seenAs(headers.get(at).text());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether some columns are headed by years alone, each by another, and some by none. */
  private boolean areByYear() {
    long years = headers.stream().filter(PartsByYear::isYear).count();
    long distinct =
        headers.stream()
            .filter(PartsByYear::isYear)
            .map(ColumnHeader::year)
            .distinct()
            .count();
    long undated = headers.stream().filter(header -> header.dates().isEmpty()).count();
    return years >= FEWEST
        && distinct == years
        && undated >= FEWEST
        && years + undated == headers.size();
  }

  private static boolean isYear(ColumnHeader header) {
    return !header.dates().isEmpty()
        && header.span().filter(length -> !length.isYear()).isEmpty()
        && header.dates().stream().map(DateMention::month).allMatch(month -> month.isEmpty());
  }

  /** The column that is the sum of the others; empty where these are no parts by year. */
  private OptionalInt whole() {
    if (!areByYear()) {
      return OptionalInt.empty();
    }
    OptionalInt sum =
        IntStream.range(0, headers.size())
            .filter(at -> headers.get(at).dates().isEmpty())
            .filter(this::isSum)
            .findFirst();
    return sum.isPresent() || labelled(EARLIER).isEmpty() ? sum : labelled(TOTAL);
  }

  private OptionalInt labelled(Wording label) {
    return IntStream.range(0, headers.size())
        .filter(at -> label.isIn(headers.get(at).label().strip()))
        .findFirst();
  }

  /** Whether a column without a year is the sum of the others in all rows that have several. */
  private boolean isSum(int whole) {
    int told = 0;
    for (RowDraft row : rows) {
      RowDraft.@Nullable Value total = row.at(whole);
      if (total != null && total.token.suffix() == Suffix.NONE) {
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (RowDraft.Value value : row.values) {
          sum = value == total ? sum : sum.add(value.signed());
          parts += value == total || value.signed().signum() == 0 ? 0 : 1;
        }
        BigDecimal off = sum.subtract(total.signed()).abs();
        if (off.compareTo(BigDecimal.ONE.movePointLeft(row.decimals())) > 0) {
          return false;
        }
        told += parts >= FEWEST ? 1 : 0;
      }
    }
    return told >= FEWEST;
  }
}
