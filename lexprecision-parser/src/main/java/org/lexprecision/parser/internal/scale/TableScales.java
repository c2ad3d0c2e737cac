package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.TableTitle;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.NamedScales;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.unit.ThingNotes;
import org.lexprecision.parser.internal.unit.column.ColumnCounts;
import org.lexprecision.parser.internal.words.Wording;

/** Finds the scale that a table states, in its title, its header or a remark above its rows. */
public final class TableScales {

  /** A remark on the scale stands among so many rows. */
  private static final int REMARKS = 3;

  private static final OptionalInt OF_ONE = OptionalInt.of(0);

  /** Nobody prints so many thousands of shares. */
  private static final BigDecimal WHOLE_SHARES = new BigDecimal("1E7");

  /** Nor so many where it is dollars that are said to stand in thousands. */
  private static final BigDecimal WHOLE_BESIDE_MONEY = new BigDecimal("1E6");

  /** Nor so many millions of them. */
  private static final BigDecimal WHOLE_BESIDE_MILLIONS = new BigDecimal("1E5");

  private static final int MILLIONS = 6;

  private static final Wording OF_SHARES = Wording.listed(TableScales.class, "of shares");

  private static final Wording OF_MONEY = Wording.listed(TableScales.class, "of money");

  private static final Wording WHOLE = Wording.of("\\((?:\\p{Sc}|#)\\)\\W{0,3}$");

  /** A note that the amounts below are for one of something: "($ per day)". */
  private static final Wording PRICED = Wording.listed(TableScales.class, "priced");

  private TableScales() {}

  /** The scale that a table states; empty if it states none. */
  public static Optional<Scale> stated(Table table, TableTitle title) {
    if (title.scale().isPresent()) {
      return title.scale();
    }
    ImmutableSet<Integer> signed = signed(table);
    for (int at = 0; at < table.columns().size(); at++) {
      for (Column.HeaderCell cell : table.columns().get(at).header()) {
        Optional<Scale> scale =
            ThingNotes.areIn(cell.text())
                ? Optional.empty()
                : ScaleNote.find(note(cell, signed.contains(at)));
        boolean shared = cell.first() < cell.last();
        if (scale.isPresent() && (shared || !isOfThings(ColumnCounts.of(table), at))) {
          return scale;
        }
      }
    }
    for (Row row : Iterables.limit(table.rows(), REMARKS)) {
      if (row instanceof Row.Heading heading && heading.label().startsWith("(")) {
        Optional<Scale> scale = ScaleNote.find(heading.label());
        if (scale.isPresent()) {
          return scale;
        }
      }
    }
    return table.heading().stream().anyMatch(line -> PRICED.isIn(line.text().strip()))
        ? Optional.of(Scale.WHOLE)
        : Optional.empty();
  }

  /**
   * The scale of shares that a table states, in its title or over one of its columns; that of whole
   * shares, where a column of them is printed to the last one.
   */
  public static OptionalInt shares(Table table, TableTitle title, List<ColumnMeaning> columns) {
    OptionalInt titled = ScaleNote.shares(title.text());
    if (titled.isPresent()) {
      return titled;
    }
    ImmutableSet<Integer> signed = signed(table);
    ImmutableSet<Integer> ofShares = ofShares(columns, signed);
    return Stream.of(
            notes(table, signed).map(ScaleNote::shares),
            headers(table, ofShares::contains)
                .flatMap(words -> ScaleNote.find(words).stream())
                .map(scale -> OptionalInt.of(scale.money())),
            Stream.of(printedWhole(table, ofShares, mostShares(title))),
            Stream.of(besideMoney(table, title, ofShares)))
        .flatMap(scales -> scales)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** The words of the cells over one column alone, of some columns. */
  private static Stream<String> headers(Table table, IntPredicate some) {
    return IntStream.range(0, table.columns().size())
        .filter(some)
        .mapToObj(at -> table.columns().get(at).header())
        .flatMap(List::stream)
        .map(Column.HeaderCell::text);
  }

  /**
   * The scale of the amounts of each column that states its own, where the columns do not all state
   * the same; one that a table states once is all its columns', unless they count things.
   *
   * @param own what {@link #statedOver} the columns is
   */
  public static ImmutableList<OptionalInt> ofColumns(Table table, ImmutableList<OptionalInt> own) {
    boolean several = own.stream().filter(OptionalInt::isPresent).distinct().limit(2).count() > 1;
    boolean each = own.contains(OF_ONE) || own.contains(OptionalInt.of(MinorUnits.POWER));
    return several || each || areOfThings(table, own) ? own : ImmutableList.of();
  }

  /** The scale that the words over each column state; empty over those that state none. */
  public static ImmutableList<OptionalInt> statedOver(Table table) {
    NamedScales named = NamedScales.of(table);
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> ofColumn(table, column, named))
        .collect(ImmutableList.toImmutableList());
  }

  /** The scale that the words over a column state; none has what is money for one thing. */
  private static OptionalInt ofColumn(Table table, int column, NamedScales named) {
    List<Column.HeaderCell> header = table.columns().get(column).header();
    OptionalInt stated =
        header.stream()
            .map(Column.HeaderCell::text)
            .flatMap(
                words ->
                    ScaleNote.find(words)
                        .or(() -> RowScale.parenthesized(words))
                        .or(() -> named.of(words))
                        .stream())
            .mapToInt(Scale::money)
            .findFirst();
    boolean each =
        stated.isEmpty()
            && header.stream().anyMatch(cell -> Quantities.perThing(cell.text()).isPresent());
    boolean minor = each && header.stream().anyMatch(cell -> MinorUnits.areIn(cell.text()));
    return minor ? OptionalInt.of(MinorUnits.POWER) : each ? OF_ONE : stated;
  }

  /** Asks whether a column that states a scale of its own counts things. */
  private static boolean areOfThings(Table table, List<OptionalInt> own) {
    if (own.stream().allMatch(OptionalInt::isEmpty)) {
      return false;
    }
    ImmutableList<Optional<Count>> counts = ColumnCounts.of(table);
    return IntStream.range(0, own.size())
        .anyMatch(
            at ->
                own.get(at).isPresent()
                    && (isOfThings(counts, at) || areThings(table.columns().get(at))));
  }

  private static boolean areThings(Column column) {
    return column.header().stream().anyMatch(cell -> ThingNotes.areIn(cell.text()));
  }

  private static boolean isOfThings(List<Optional<Count>> counts, int column) {
    return counts.get(column).filter(Count.PURE::equals).isPresent();
  }

  /** The columns of shares, of which no amount has a sign of money. */
  private static ImmutableSet<Integer> ofShares(List<ColumnMeaning> columns, Set<Integer> signed) {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).counts().filter(Count.SHARES::equals).isPresent())
        .boxed()
        .filter(at -> !signed.contains(at))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The columns of which an amount has a sign of money. */
  private static ImmutableSet<Integer> signed(Table table) {
    return table
        .cells()
        .filter(cell -> !cell.sign().isEmpty())
        .map(Row.Cell::column)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Shares are whole where only the words over another column say what scale it is in: "Number of
   * Shares Purchased" beside "Dollar Value of Shares That May Yet Be Purchased (in millions)".
   */
  private static OptionalInt besideMoney(Table table, TableTitle title, Set<Integer> ofShares) {
    List<OptionalInt> own = statedOver(table);
    boolean named =
        title.scale().isEmpty()
            && IntStream.range(0, own.size())
                .filter(at -> own.get(at).isPresent() && !ofShares.contains(at))
                .anyMatch(
                    at -> headers(table, one -> one == at).anyMatch(TableScales::namesAndScales));
    boolean shares =
        IntStream.range(0, own.size())
            .anyMatch(at -> own.get(at).isEmpty() && ofShares.contains(at));
    return named && shares ? OF_ONE : OptionalInt.empty();
  }

  /** Whether words name what a column holds before they state its scale. */
  private static boolean namesAndScales(String words) {
    int open = words.indexOf('(');
    return open > 0
        && ScaleNote.find(words.substring(0, open)).isEmpty()
        && ScaleNote.find(words.substring(open)).isPresent();
  }

  /**
   * What the words over a column say of scales: of one whose amounts bear a sign of money, the note
   * behind its name, in which "Dollar Value of Shares (in thousands)" counts no shares.
   */
  private static String note(Column.HeaderCell cell, boolean signed) {
    String words = cell.text();
    return signed && namesAndScales(words) ? words.substring(words.indexOf('(')) : words;
  }

  private static Stream<String> notes(Table table, Set<Integer> signed) {
    return IntStream.range(0, table.columns().size())
        .boxed()
        .flatMap(
            at ->
                table.columns().get(at).header().stream()
                    .map(cell -> note(cell, signed.contains(at))));
  }

  /** The number of shares from which on a table under a title can only print them in full. */
  private static BigDecimal mostShares(TableTitle title) {
    return title.scale().filter(scale -> scale.money() >= MILLIONS).isPresent()
        ? WHOLE_BESIDE_MILLIONS
        : OF_MONEY.isIn(title.text()) ? WHOLE_BESIDE_MONEY : WHOLE_SHARES;
  }

  private static OptionalInt printedWhole(Table table, Set<Integer> ofShares, BigDecimal most) {
    boolean whole =
        table
            .cells()
            .filter(cell -> ofShares.contains(cell.column()))
            .anyMatch(cell -> cell.value().magnitude().compareTo(most) >= 0);
    return whole ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /** Asks whether the columns name whole units, each its own: "Salary ($)" and "Options (#)". */
  public static boolean areWhole(Table table) {
    return headers(table, at -> true).filter(WHOLE::isIn).distinct().limit(2).count() > 1;
  }

  /** The largest number that a table prints, but for those of shares. */
  public static BigDecimal largest(Table table) {
    BigDecimal largest = BigDecimal.ZERO;
    String heading = "";
    for (Row row : table.rows()) {
      if (row instanceof Row.Heading above) {
        heading = above.label();
      } else if (row instanceof Row.Values values
          && !OF_SHARES.isIn(values.label())
          && !OF_SHARES.isIn(heading)) {
        for (Row.Cell cell : values.cells()) {
          largest = cell.value().magnitude().max(largest);
        }
      }
    }
    return largest;
  }
}
