package org.lexprecision.parser.internal.column;

import java.util.Currency;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.part.column.ColumnPart;
import org.lexprecision.parser.internal.unit.Count;

/**
 * What the cells of a column are about.
 *
 * @param kind whether the cells are amounts, or changes or shares of amounts
 * @param period when they were so; empty for changes and where no header tells
 * @param segment the part of the company that the header names
 * @param basis the footing that the header names
 * @param counts what the header says that the cells count, if it is not money
 * @param percent whether the header says that the cells are percentages
 * @param currency the money that the header names
 * @param measure the line item that the header names
 * @param view what the header says the column shows of its rows' items; empty for the items
 *     themselves
 */
public record ColumnMeaning(
    Kind kind,
    Optional<Period> period,
    Optional<Segment> segment,
    Optional<Basis> basis,
    Optional<Count> counts,
    boolean percent,
    Optional<Currency> currency,
    Optional<Measure> measure,
    String view) {

  /** What a cell states of its row. */
  public enum Kind {
    /** The amount itself. */
    AMOUNT,
    /** What it changed by, in its own unit or in percent. */
    CHANGE,
    /** Its share of another amount. */
    SHARE
  }

  /** Whether the header says that the cells are amounts per share. */
  public boolean perShare() {
    return counts.filter(Count.PER_SHARE::equals).isPresent();
  }

  /** Returns the meaning for rows that are no part of what the other cells are shares of. */
  public ColumnMeaning ofAmounts() {
    return new ColumnMeaning(
        kind == Kind.SHARE ? Kind.AMOUNT : kind,
        period,
        segment,
        basis,
        counts,
        percent,
        currency,
        measure,
        view);
  }

  /** Returns the meaning with another period. */
  public ColumnMeaning during(Optional<Period> other) {
    return new ColumnMeaning(kind, other, segment, basis, counts, percent, currency, measure, view);
  }

  /** Returns the meaning of a column that shows by how much amounts changed. */
  public ColumnMeaning changing() {
    return new ColumnMeaning(
        Kind.CHANGE,
        Optional.empty(),
        segment,
        basis,
        counts,
        percent,
        currency,
        Optional.empty(),
        view);
  }

  /** Returns the meaning for a part of the company, or for what is beside its figures. */
  public ColumnMeaning of(ColumnPart part) {
    return new ColumnMeaning(
        kind, period, part.segment(), basis, counts, percent, currency, measure, part.view());
  }

  /** Returns the meaning of a column whose cells count something else. */
  public ColumnMeaning counting(Optional<Count> other) {
    return new ColumnMeaning(kind, period, segment, basis, other, percent, currency, measure, view);
  }

  /** Returns the meaning with its footing said: as reported where the header names none. */
  public ColumnMeaning footed() {
    return on(basis.orElse(Basis.REPORTED));
  }

  /** Returns the meaning on a footing. */
  public ColumnMeaning on(Basis footing) {
    return new ColumnMeaning(
        kind, period, segment, Optional.of(footing), counts, percent, currency, measure, view);
  }

  /** Returns the meaning of a column that shows one line item. */
  public ColumnMeaning showing(Measure shown) {
    return new ColumnMeaning(
        kind, period, segment, basis, counts, percent, currency, Optional.of(shown), view);
  }

  /** Returns the meaning of a column that shows its rows' items in one view. */
  public ColumnMeaning seenAs(String words) {
    return new ColumnMeaning(
        kind, period, segment, basis, counts, percent, currency, measure, words);
  }
}
