package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
  private static final Wording EARLIER = Wording.listed(PartsByYear.class, "earlier");

  private static final Wording TOTAL = Wording.listed(PartsByYear.class, "total");

  private final ImmutableList<ColumnHeader> headers;
  private final List<RowDraft> rows;
  private final ImmutableSet<DateMention> shared;

  PartsByYear(ImmutableList<ColumnHeader> headers, List<RowDraft> rows) {
    this.headers = headers;
    this.rows = rows;
    this.shared = shared(headers);
  }

  /** What all columns say of when they are. */
  private static ImmutableSet<DateMention> shared(List<ColumnHeader> headers) {
    Set<DateMention> shared = new LinkedHashSet<>();
    if (!headers.isEmpty()) {
      headers.get(0).dates().forEach(date -> shared.add(placeless(date)));
    }
    for (ColumnHeader header : headers) {
      shared.retainAll(header.dates().stream().map(PartsByYear::placeless).toList());
    }
    return ImmutableSet.copyOf(shared);
  }

  /** A date without its place in a header. */
  private static DateMention placeless(DateMention date) {
    return new DateMention(date.year(), date.month(), date.day(), 0, 0, date.open());
  }

  /** Asks whether the columns of a table are such parts and their sum. */
  boolean are() {
    return whole().isPresent();
  }

  /** The day over all columns, if they share one. */
  Optional<LocalDate> day() {
    return shared.stream().flatMap(date -> date.date().stream()).findFirst();
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
              ColumnMeaning column = columns.get(at).during(Optional.empty()).of(ColumnPart.UNTOLD);
              return at == whole.getAsInt() ? column : column.seenAs(headers.get(at).text());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether some columns are headed by years, each by one of its own, and some by none. */
  private boolean areByYear() {
    Set<Integer> years = new HashSet<>();
    Set<OptionalInt> months = new HashSet<>();
    int undated = 0;
    for (int at = 0; at < headers.size(); at++) {
      ImmutableList<DateMention> own = own(at);
      if (own.isEmpty()) {
        undated++;
        continue;
      }
      DateMention last = own.get(own.size() - 1);
      boolean whole = headers.get(at).span().filter(length -> !length.isYear()).isEmpty();
      if (!whole || last.year().isEmpty() || !years.add(last.year().getAsInt())) {
        return false;
      }
      months.add(last.month());
    }
    return years.size() >= FEWEST && undated >= FEWEST && months.size() == 1;
  }

  /** What a column alone says of when it is. */
  private ImmutableList<DateMention> own(int column) {
    return headers.get(column).dates().stream()
        .map(PartsByYear::placeless)
        .filter(date -> !shared.contains(date))
        .collect(ImmutableList.toImmutableList());
  }

  /** The column that is the sum of the others; empty where these are no parts by year. */
  private OptionalInt whole() {
    if (!areByYear()) {
      return OptionalInt.empty();
    }
    OptionalInt sum =
        IntStream.range(0, headers.size())
            .filter(at -> own(at).isEmpty())
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
