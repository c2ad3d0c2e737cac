package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Numbers;

/**
 * Weighs which columns count shares though no word over them alone says so.
 *
 * <p>The title of the table may: "Shares of common stock outstanding were as follows". So do the
 * words at either end of a heading, "Class A Common Stock Shares"; a price in the next column; and
 * rows that only awards have, "Granted", "Forfeited". A sign of money beside whole numbers speaks
 * against all of them.
 */
final class ShareColumns {

  private static final int TITLE = 5;
  private static final int ENDS = 5;
  private static final int PRICE = 3;
  private static final int AWARDS = 2;
  private static final int USUAL = 4;
  private static final int SIGN = -12;

  /** So many lines above a header are what it is the title of. */
  private static final int TITLE_LINES = 2;

  private final TableCells table;
  private final boolean titled;
  private final boolean awards;
  private final boolean signed;

  private ShareColumns(Table table, TableCells cells) {
    this.table = cells;
    List<Paragraph.Line> heading = table.heading();
    this.titled =
        Iterables.any(
            Iterables.skip(heading, Math.max(0, heading.size() - TITLE_LINES)),
            line -> isOfShares(CountWords.small(line.text())));
    this.awards =
        table
            .values()
            .map(row -> CountWords.plain(row.label()))
            .anyMatch(label -> CountWords.isAmong("awards", label));
    this.signed =
        IntStream.range(0, table.columns().size()).anyMatch(column -> isSigned(cells.in(column)));
  }

  static ShareColumns of(Table table, TableCells cells) {
    return new ShareColumns(table, cells);
  }

  /** Whether the votes say that a column counts shares. */
  boolean isCounted(int column) {
    ImmutableList<Row.Cell> cells = table.in(column);
    Numbers numbers = Numbers.of(cells);
    if (numbers.isEmpty() || numbers.areCents()) {
      return false;
    }
    Ballot<Count> ballot = new Ballot<>();
    ballot.vote(Count.MONEY, "usual", USUAL);
    ballot.nominate(Count.SHARES);
    if (titled && !signed) {
      ballot.vote(Count.SHARES, "title", TITLE);
    }
    boolean named =
        table.columns().get(column).header().stream()
            .map(cell -> CountWords.plain(cell.text()))
            .anyMatch(ShareColumns::isEnded);
    if (named) {
      ballot.vote(Count.SHARES, "words", ENDS);
    }
    boolean price = column + 1 < table.columns().size() && PriceColumns.isOne(table, column + 1);
    if (price) {
      ballot.vote(Count.SHARES, "price", PRICE);
    }
    if (awards) {
      ballot.vote(Count.SHARES, "awards", AWARDS);
    }
    if (isSigned(cells)) {
      ballot.vote(Count.SHARES, "sign", SIGN);
    }
    return ballot.verdict(1, 1).chosen().filter(Count.SHARES::equals).isPresent();
  }

  private static boolean isOfShares(String words) {
    return CountWords.isAll("only shares", words)
        || (CountWords.isAmong("titled shares", words) && !CountWords.isAmong("apart", words));
  }

  private static boolean isEnded(String words) {
    boolean ended =
        CountWords.phrases("ends shares").anyMatch(phrase -> words.endsWith(' ' + phrase))
            || CountWords.phrases("begins shares")
                .anyMatch(phrase -> words.startsWith(phrase + ' '));
    return ended && !CountWords.isAmong("valued", words) && !CountWords.isAmong("of things", words);
  }

  /** Whether a sign of money stands beside a number that is no price of one share. */
  private static boolean isSigned(List<Row.Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.sign().isEmpty())
        .anyMatch(cell -> !Numbers.of(ImmutableList.of(cell)).areCents());
  }
}
