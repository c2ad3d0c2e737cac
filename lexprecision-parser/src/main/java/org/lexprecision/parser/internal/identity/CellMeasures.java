package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Ratio;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.PerShareItems;
import org.lexprecision.parser.internal.measure.ShareItems;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.row.PeriodCaptions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** What a cell measures, and of which part of the company: its row as its column shows it. */
public final class CellMeasures {

  private static final String ADJUSTED = "Adjusted";
  private static final Wording FOOTING = Wording.listed(CellMeasures.class, "footing");

  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private static final int CENTS = 2;

  /** So many columns away at most stand the percentages of whose change a cell tells. */
  private static final int NEAR = 16;

  private CellMeasures() {}

  public static Measure measure(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    Measure measure = ofItem(row, value, column);
    return isAdjustedProForma(row, column)
            && measure.known()
            && !measure.item().id().startsWith(ADJUSTED)
        ? measure.seenAs(ADJUSTED)
        : measure;
  }

  /** Asks whether an adjusted figure stands in a column of pro forma ones, and is both. */
  public static boolean isAdjustedProForma(RowDraft row, ColumnMeaning column) {
    return row.basis == Basis.ADJUSTED
        && column.basis().filter(Basis.PRO_FORMA::equals).isPresent();
  }

  private static Measure ofItem(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    Optional<Count> counts = column.counts();
    boolean money = counts.filter(Count.MONEY::equals).isPresent();
    boolean signed =
        !value.cell.sign().isEmpty() && counts.filter(count -> !count.isOfMoney()).isPresent();
    if (money && row.measure.count() == Count.PER_SHARE && row.money.isPresent()) {
      return row.money.get();
    }
    boolean whole = value.token.suffix() == TokenValue.Suffix.NONE && value.token.decimals() == 0;
    if (whole && row.measure.count() == Count.PER_SHARE && row.decimals() >= CENTS) {
      // "Basic earnings per share" over its income, its shares and their quotient
      if (column.measure().filter(shown -> shown.count() == Count.MONEY).isPresent()) {
        return column.measure().get();
      }
      if (counts.filter(Count.SHARES::equals).isPresent()) {
        return ShareItems.averageShares(row.caption(), row.groups);
      }
    }
    Measure shown = shown(row, column);
    if (column.perShare()
        && shown.count() == Count.SHARES
        && value.token.decimals() > 1
        && value.token.magnitude().compareTo(THOUSAND) < 0) {
      String id = Captions.named(row.caption()) + "PerShare";
      return new Measure(LineItems.ratio(id, row.caption()), Count.PER_SHARE, false, shown.basis());
    }
    if (column.perShare()
        && shown.count() == Count.MONEY
        && !isFraction(value.token)
        && !isWholeMoney(row, value)) {
      return PerShareItems.perShare(row.caption(), row.groups, false, true).orElse(shown);
    }
    if (counts.isPresent()
        && !money
        && !signed
        && !column.perShare()
        && shown.count() == Count.MONEY
        && !isFraction(value.token)) {
      return counts.get() == Count.SHARES
          ? shown.counting(Count.SHARES)
          : ratio(shown, shown.item().id(), shown.item().label());
    }
    if (value.token.suffix() == TokenValue.Suffix.TIMES) {
      return ratio(shown, shown.item().id(), shown.item().label());
    }
    boolean fraction = isFraction(value.token) || column.kind() == ColumnMeaning.Kind.SHARE;
    if (fraction && column.kind() != ColumnMeaning.Kind.CHANGE) {
      return ratio(shown, shown.item().id() + "Percent", shown.item().label() + " in percent");
    }
    return fraction || isPercentChange(column) || isOfPoints(row, value, column)
        ? shown.counting(Count.PURE)
        : shown;
  }

  /** Asks whether a whole amount stands under a heading of amounts per share. */
  private static boolean isWholeMoney(RowDraft row, RowDraft.Value value) {
    boolean whole = !value.token.nil() && value.token.decimals() == 0;
    return whole
        && (value.token.magnitude().compareTo(THOUSAND) >= 0
            || (row.measure.known() && row.decimals() == 0));
  }

  private static Measure ratio(Measure shown, String id, String label) {
    return shown.item() instanceof Ratio
        ? shown.counting(Count.PURE)
        : new Measure(LineItems.ratio(id, label), Count.PURE, shown.known(), shown.basis());
  }

  /** The row's item, the column's, or that of the row in the column's view. */
  private static Measure shown(RowDraft row, ColumnMeaning column) {
    if (column.measure().isPresent() && row.measure.count() == Count.MONEY) {
      Measure measure = column.measure().get();
      return isWhole(row) || (row.amongSegments && isNamedAfterPart(row))
          ? new Measure(measure.item(), measure.count(), measure.known(), row.measure.basis())
          : measure.renamed(
              row.measure.item().id() + measure.item().id(),
              row.measure.item().label() + ", " + measure.item().label());
    }
    return column.view().isEmpty() ? row.measure : seenAs(row, row.measure, column.view());
  }

  /**
   * Asks whether the part of a row is the one its caption names: "Total boats" of "Boats", and not
   * "Sails" below that heading, whose sales are some of the part's.
   */
  private static boolean isNamedAfterPart(RowDraft row) {
    if (row.measure.known()
        || row.caption().isBlank()
        || BasisWords.find(row.caption()).isPresent()) {
      return true;
    }
    String caption = Captions.withoutMarks(row.caption()).toLowerCase(Locale.ROOT);
    String part = row.segment.name().toLowerCase(Locale.ROOT);
    return part.contains(caption)
        || Arrays.stream(part.split(", ")).anyMatch(caption::contains)
        || row.groups.stream()
            .noneMatch(
                heading ->
                    PartWords.withoutTotal(Captions.withoutMarks(heading)).equalsIgnoreCase(part));
  }

  /** The measure of a row in a column of some words, which alone say what it is of a period. */
  private static Measure seenAs(RowDraft row, Measure measure, String words) {
    return !measure.known() && isOfPeriod(row)
        ? measure.renamed(Captions.named(words), words)
        : measure.seenAs(words);
  }

  /** The item of a row's figure as words over its column say it is seen. */
  public static LineItem seenAs(RowDraft row, LineItem item, String words) {
    return seenAs(
            row,
            new Measure(item, row.measure.count(), row.measure.known(), Optional.empty()),
            words)
        .item();
  }

  /** The part that row and column name, each what the other parts: "Europe, Valves". */
  public static Segment segment(RowDraft row, ColumnMeaning column) {
    Segment across = column.segment().orElse(Segment.consolidated());
    if (row.segment.isConsolidated() || row.segment.equals(across)) {
      return across;
    }
    return across.isConsolidated()
        ? row.segment
        : Segment.of(across.name() + ", " + row.segment.name());
  }

  /** Asks whether a row's caption names no item of its own, but the whole or how it is measured. */
  private static boolean isWhole(RowDraft row) {
    return FOOTING.replacedIn(row.caption(), "").isEmpty() || isOfPeriod(row);
  }

  /** Asks whether a row's caption says when, and no heading above it says more. */
  private static boolean isOfPeriod(RowDraft row) {
    String label = row.row.label();
    boolean ended =
        PeriodCaptions.isDay(label) && row.time.filter(time -> !time.isInstant()).isPresent();
    boolean said = PeriodCaptions.isPeriod(label) || PeriodCaptions.isRange(label);
    return (ended || row.ownSpan.isPresent() || said)
        && row.groups.stream().allMatch(group -> PeriodGrammar.read(group).unread() == 0);
  }

  public static boolean isPercentChange(ColumnMeaning column) {
    return column.kind() == ColumnMeaning.Kind.CHANGE && column.percent();
  }

  /**
   * Asks whether a cell shows by how many points the percentages of its row changed: two of them
   * are so far apart, but for what was rounded.
   */
  public static boolean isOfPoints(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    if (column.kind() != ColumnMeaning.Kind.CHANGE
        || !value.cell.sign().isEmpty()
        || value.token.suffix() != TokenValue.Suffix.NONE) {
      return false;
    }
    int at = value.cell.column();
    List<RowDraft.Value> near =
        IntStream.rangeClosed(at - NEAR, at + NEAR)
            .mapToObj(row::at)
            .flatMap(Stream::ofNullable)
            .toList();
    List<BigDecimal> percents =
        near.stream().filter(other -> other.token.isPercent()).map(RowDraft.Value::signed).toList();
    BigDecimal rounded = BigDecimal.ONE.movePointLeft(value.token.decimals());
    return 2 * percents.size() > near.size()
        && percents.stream()
            .flatMap(one -> percents.stream().map(one::subtract))
            .anyMatch(gap -> gap.subtract(value.signed()).abs().compareTo(rounded) <= 0);
  }

  public static boolean isFraction(TokenValue token) {
    return token.suffix() == TokenValue.Suffix.PERCENT
        || token.suffix() == TokenValue.Suffix.POINTS
        || token.suffix() == TokenValue.Suffix.BASIS_POINTS;
  }
}
