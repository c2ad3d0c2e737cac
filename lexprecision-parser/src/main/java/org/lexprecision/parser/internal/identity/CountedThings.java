package org.lexprecision.parser.internal.identity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Rows of what others have the price of one of, which are counted: "Paid memberships" where a row
 * is "Revenue per membership", "ASMs" under a column "Per ASM".
 */
final class CountedThings {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate().precomputed()).omitEmptyStrings();

  private static final ImmutableSetMultimap<String, String> PHRASES =
      WordList.kinds(CountedThings.class, "counted-things.txt");

  /** What amounts are said to be for, and money is due in or paid for too. */
  private static final ImmutableSet<String> NO_THINGS = PHRASES.get("no things");

  /** What may stand behind the things that a caption counts. */
  private static final ImmutableSet<String> BEHIND = PHRASES.get("behind");

  /** What says that there are more of the things before it. */
  private static final ImmutableSet<String> ADDING = PHRASES.get("adding");

  private static final Wording DAYS = Wording.listed(CountedThings.class, "days");

  /** The letters of what was done: "added", "outsourced". */
  private static final int LEAST_DONE = 4;

  private static final int MOST_DONE = 14;

  /** So often must a product prove itself. */
  private static final int PROOFS = 2;

  private CountedThings() {}

  /** Makes counts of such rows, as far as neither a word nor a sign says that they are money. */
  static ImmutableList<RowDraft> tell(Table table, List<RowDraft> rows) {
    Stream<String> columns =
        table.columns().stream()
            .flatMap(column -> column.header().stream())
            .map(Column.HeaderCell::text);
    ImmutableList<String> prices =
        Streams.concat(columns, rows.stream().flatMap(CountedThings::words))
            .flatMap(words -> Quantities.perThing(words).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (prices.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableSet<String> whole =
        prices.stream().map(Captions::normalized).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> things =
        prices.stream().flatMap(CountedThings::thing).collect(ImmutableSet.toImmutableSet());
    ImmutableList<RowDraft> counted =
        rows.stream()
            .filter(CountedThings::mayCount)
            .filter(
                row ->
                    whole.contains("per " + Captions.normalized(row.caption()))
                        || counts(row.caption(), things))
            .collect(ImmutableList.toImmutableList());
    counted.forEach(row -> row.measure = row.measure.counting(Count.PURE));
    return counted;
  }

  /** Whether nothing but the lack of another reading makes money of a row. */
  static boolean mayCount(RowDraft row) {
    return row.measure.count() == Count.MONEY
        && !row.measure.known()
        && !row.isSigned()
        && row.values.stream().anyMatch(value -> !value.token.nil() && !value.token.isPercent())
        && !isOfStatement(row);
  }

  /** Whether a row stands in a statement, which is of money. */
  static boolean isOfStatement(RowDraft row) {
    return row.statement.isPrimary() || row.statement == StatementKind.RECONCILIATION;
  }

  private static Stream<String> words(RowDraft row) {
    return Stream.concat(Stream.of(row.caption()), row.groups.stream());
  }

  /**
   * Makes counts of rows of so many a day of what others count, as the days beside them prove:
   * "Average daily volume", "Trading days" and "Contracts traded".
   */
  static void tellDaily(List<RowDraft> rows) {
    ImmutableList<RowDraft> days =
        rows.stream()
            .filter(row -> DAYS.isIn(row.caption()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<RowDraft> sums =
        rows.stream()
            .filter(row -> row.measure.count() == Count.PURE && !row.percent)
            .filter(row -> !days.contains(row))
            .collect(ImmutableList.toImmutableList());
    for (RowDraft row : days.isEmpty() ? ImmutableList.<RowDraft>of() : rows) {
      if (mayCount(row)) {
        sums.stream()
            .filter(sum -> days.stream().anyMatch(day -> isProduct(row, day, sum)))
            .findFirst()
            .ifPresent(
                sum -> {
                  row.measure = row.measure.counting(Count.PURE);
                  row.noted = row.noted.or(() -> sum.noted);
                });
      }
    }
  }

  /** Whether two rows make a third in several columns, but for what rounding does. */
  private static boolean isProduct(RowDraft each, RowDraft days, RowDraft sum) {
    int proofs = 0;
    for (RowDraft.Value value : each.values) {
      RowDraft.@Nullable Value day = days.at(value.cell.column());
      RowDraft.@Nullable Value whole = sum.at(value.cell.column());
      if (day == null || whole == null || value.token.isPercent() || day.token.nil()) {
        continue;
      }
      BigDecimal product = value.token.magnitude().multiply(day.token.magnitude());
      BigDecimal off = product.subtract(whole.token.magnitude()).abs();
      BigDecimal rounding = day.token.magnitude().movePointLeft(value.token.decimals());
      if (off.compareTo(rounding) > 0) {
        return false;
      }
      proofs++;
    }
    return proofs >= PROOFS;
  }

  /** The thing that "per" is followed by, in the words before those that relate it to others. */
  private static Stream<String> thing(String per) {
    List<String> words = WORDS.splitToList(per.toLowerCase(Locale.ROOT));
    int end = 1;
    while (end < words.size() && !isBehind(words.get(end))) {
      end++;
    }
    String last = end > 1 ? words.get(end - 1) : "";
    return last.length() < 3 || NO_THINGS.contains(last) ? Stream.empty() : Stream.of(last);
  }

  /** Whether a caption ends with several of such things, or says what became of them. */
  private static boolean counts(String caption, ImmutableSet<String> things) {
    String plain = Captions.withoutParentheses(caption).toLowerCase(Locale.ROOT);
    // what is paid for is no payment
    String name = plain.startsWith("paid ") ? plain.substring("paid ".length()) : plain;
    if (Quantities.areMoney(name)) {
      return false;
    }
    List<String> words = WORDS.splitToList(name);
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      String next = at + 1 < words.size() ? words.get(at + 1) : "";
      boolean divides = at > 0 && words.get(at - 1).equals("per");
      boolean several = word.endsWith("s") && things.contains(word.substring(0, word.length() - 1));
      boolean added = things.contains(word) && ADDING.contains(next);
      if (!divides && ((several && isBehind(next)) || added)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing, a word of what relates things to others, or what was done stands there. */
  private static boolean isBehind(String word) {
    boolean done = word.endsWith("ed") && word.length() >= LEAST_DONE && word.length() <= MOST_DONE;
    return word.isEmpty() || done || BEHIND.contains(word);
  }
}
