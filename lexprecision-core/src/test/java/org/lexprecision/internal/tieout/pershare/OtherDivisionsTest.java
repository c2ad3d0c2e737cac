package org.lexprecision.internal.tieout.pershare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.AVERAGE_SHARES_BASIC;
import static org.lexprecision.LineItems.AVERAGE_SHARES_DILUTED;
import static org.lexprecision.LineItems.EPS_BASIC;
import static org.lexprecision.LineItems.NET_INCOME;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.ShareCertificate;

/** Which other amount and shares of a document an amount per share may be the quotient of. */
class OtherDivisionsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Flow EARNINGS =
      LineItems.flow("EarningsForHolders", "Earnings for holders", Balance.CREDIT);
  private static final String FOUND = "1.5 = 150000 / 100000";
  private static final String NONE = "none";

  /** An income of the first line, 100 million shares, $1.50 per share, and another row. */
  private static Sheet sheet(long income, LineItem item, String caption, long other) {
    return new Sheet("q1.txt", "2003-05-01", Q1)
        .row(NET_INCOME, income)
        .row(AVERAGE_SHARES_BASIC, 100_000)
        .cents(EPS_BASIC, 150)
        .row(item, "Consolidated", caption, other);
  }

  private static Sheet sheet(long income, long other) {
    return sheet(income, EARNINGS, "Earnings", other);
  }

  private static UnaryOperator<Fact> inTable(int table) {
    return fact ->
        fact.withSource(fact.source().print().orElseThrow().toBuilder().table(table).build());
  }

  private static String division(Sheet sheet) {
    return division(sheet, 4, fact -> fact);
  }

  private static String division(Sheet sheet, int line, UnaryOperator<Fact> change) {
    return division(sheet, fact -> fact.source().line() == line ? change.apply(fact) : fact);
  }

  private static String division(Sheet sheet, UnaryOperator<Fact> change) {
    Release typed = sheet.release();
    List<Fact> facts = typed.facts().stream().map(change).toList();
    Release release = Release.builder().from(typed).facts(facts).build();
    return new OtherDivisions(new Columns(List.of(release)))
        .of(ShareCertificate.of(facts.get(2), facts.get(1), facts.get(0), 1))
        .map(
            found ->
                found.perShare().source().printed()
                    + " = "
                    + found.amount().source().printed()
                    + " / "
                    + found.shares().source().printed())
        .orElse(NONE);
  }

  @Test
  void another_amount_of_the_table_may_be_what_is_divided() {
    assertEquals(FOUND, division(sheet(152_000, 150_000)));
    assertEquals(NONE, division(sheet(152_000, 150_502)));
    assertEquals(NONE, division(sheet(152_000, NET_INCOME, "Net income", 150_000)));
    assertEquals(
        NONE, division(sheet(152_000, 150_000), 4, fact -> fact.withSegment(Segment.of("Pipes"))));
    assertEquals(
        NONE,
        division(
            sheet(152_000, 150_000),
            4,
            fact -> fact.stating(Figure.of(fact.figure().amount(), Unit.measure("tons"), -3))));
  }

  @Test
  void an_amount_of_another_table_must_be_that_of_the_common_stock_or_stand_beside_the_quotient() {
    assertEquals(NONE, division(sheet(152_000, 150_000), 4, inTable(2)));
    assertEquals(
        FOUND,
        division(sheet(152_000, EARNINGS, "Available to Common holders", 150_000), 4, inTable(2)));
    Sheet repeated = sheet(152_000, 150_000).cents(EPS_BASIC, 150);
    assertEquals(
        FOUND,
        division(repeated, fact -> fact.source().line() >= 4 ? inTable(2).apply(fact) : fact));
    Sheet other = sheet(152_000, 150_000).cents(EPS_BASIC, 151);
    assertEquals(
        NONE, division(other, fact -> fact.source().line() >= 4 ? inTable(2).apply(fact) : fact));
  }

  @Test
  void another_amount_is_of_about_the_size_and_of_the_sign() {
    assertEquals(FOUND, division(sheet(75_000, 150_000)));
    assertEquals(NONE, division(sheet(74_999, 150_000)));
    assertEquals(FOUND, division(sheet(300_000, 150_000)));
    assertEquals(NONE, division(sheet(300_001, 150_000)));
    assertEquals(NONE, division(sheet(-152_000, 150_000)));
  }

  @Test
  void other_shares_of_the_table_may_divide() {
    assertEquals(
        "1.5 = 152000 / 101333",
        division(sheet(152_000, AVERAGE_SHARES_DILUTED, "Diluted", 101_333)));
    assertEquals(NONE, division(sheet(152_000, AVERAGE_SHARES_DILUTED, "Diluted", 102_333)));
    assertEquals(
        NONE, division(sheet(152_000, AVERAGE_SHARES_DILUTED, "Diluted", 101_333), 4, inTable(2)));
    DayAverage units = LineItems.dayAverage("UnitsHeld", "Units", Balance.NONE);
    assertEquals(
        NONE,
        division(
            sheet(152_000, units, "Units", 101_333),
            4,
            fact -> fact.stating(Figure.of(fact.figure().amount(), Unit.measure("tons"), -3))));
    assertEquals(
        NONE,
        division(
            sheet(152_000, AVERAGE_SHARES_DILUTED, "Shares issued", 101_333),
            4,
            fact -> fact.withItem(EARNINGS)));
  }

  @Test
  void a_quotient_that_just_meets_the_amount_is_one() {
    UnaryOperator<Fact> exactly =
        fact ->
            fact.source().line() == 2 || fact.source().line() == 4
                ? fact.stating(Figure.exactly(fact.figure().amount(), fact.figure().unit()))
                : fact;
    assertEquals("1.5 = 150500 / 100000", division(sheet(152_000, 150_500), exactly));
    assertEquals(NONE, division(sheet(152_000, 150_501), exactly));
  }
}
