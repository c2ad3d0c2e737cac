package org.lexprecision.examples.perturbation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lexprecision.Period;

/**
 * A sample printed again in other words, another layout or another calendar.
 *
 * @param told whether a sentence before the statement says which quarter is reported
 * @param balances whether a balance sheet follows
 */
record Variant(
    SampleStatement sample,
    Year year,
    Head head,
    Lengths lengths,
    Dates dates,
    Money money,
    Order order,
    Layouts layout,
    Captions captions,
    boolean told,
    boolean balances) {

  static final int YEAR = 2003;

  /** What is right of one figure. */
  record Expected(
      String caption, String item, String printed, Period period, BigDecimal value, String unit) {}

  /** The sample as it is, but for the layout. */
  static Variant of(SampleStatement sample) {
    return new Variant(
        sample,
        Year.DECEMBER,
        Head.YEARS_UNDER_LENGTHS,
        Lengths.MONTHS,
        Dates.LONG,
        Money.THOUSANDS,
        Order.THIS_YEAR_FIRST,
        Layouts.TEXT_RULED,
        Captions.OF_SAMPLE,
        true,
        true);
  }

  /** Whether such a document says all that its reader must know, and contradicts itself nowhere. */
  boolean isSound() {
    return lengths.fits(year, sample)
        && head.fits(this)
        && !(dates.isMonth() && (year.inWeeks() || head == Head.TWO_DAYS))
        && (order != Order.LONG_PERIODS_FIRST || sample.months().size() > 1)
        && (head != Head.TWO_DAYS || order != Order.LAST_YEAR_FIRST);
  }

  ImmutableList<Head.Column> columns() {
    return order.of(sample);
  }

  Period period(Head.Column column) {
    return year.period(YEAR - column.years(), sample.quarter(), column.months());
  }

  LocalDate latest() {
    return year.end(YEAR, sample.quarter());
  }

  /** The day on which the fiscal year before closed. */
  LocalDate yearBefore() {
    return year.end(YEAR - 1, 4);
  }

  /** The figure of a row in a column, as printed. */
  BigDecimal figure(SampleStatement.Line line, Head.Column column) {
    return line.figures().get(2 * sample.months().indexOf(column.months()) + column.years());
  }

  /** What a reader should find in the statement. */
  ImmutableList<Expected> expected() {
    ImmutableList.Builder<Expected> expected = ImmutableList.builder();
    for (SampleStatement.Line line : sample.lines()) {
      for (Head.Column column : columns()) {
        BigDecimal printed = figure(line, column);
        if (printed.signum() == 0
            || (line.count() == SampleStatement.Count.SHARES && !money.scalesShares())) {
          continue;
        }
        expected.add(
            new Expected(
                captions.of(line.caption()),
                line.item(),
                Sheet.token(printed),
                period(column),
                money.value(printed, line.count()),
                money.unit(line.count())));
      }
    }
    return expected.build();
  }

  @Override
  public String toString() {
    return String.join(
        " ",
        "Q" + sample.quarter() + "/" + sample.months(),
        year.name(),
        head.name(),
        lengths.name(),
        dates.name(),
        money.name(),
        order.name(),
        layout.name(),
        captions.name(),
        told ? "TOLD" : "UNTOLD",
        balances ? "BALANCES" : "ALONE");
  }
}
