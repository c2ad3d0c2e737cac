package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.GROSS_PROFIT;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.testing.Sheet;

/** What prose says of levels, changes and parts, held against small tables. */
class ClaimsAndTablesTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");

  private static Sheet sheet() {
    return new Sheet("q2.txt", "2003-08-18", Q2, Q1);
  }

  private static final Release RELEASE =
      sheet()
          .row(REVENUES, 110, 100)
          .row(GROSS_PROFIT, 30, 20)
          .row(OPERATING_INCOME, -50, -100)
          .row(NET_INCOME, 60, -50)
          .release();

  private static Figure percent(String fraction) {
    return Figure.of(new BigDecimal(fraction), Unit.pure(), 2);
  }

  private static Figure dollars(long amount) {
    return Figure.of(BigDecimal.valueOf(amount), USD, -3);
  }

  private static Claim.Builder of(LineItem item, Measure measure, Figure stated) {
    return Claim.builder()
        .document("q2.txt")
        .line(3)
        .printed("so much")
        .kind(Claim.Kind.MONEY)
        .measure(measure)
        .item(item)
        .segment(Segment.consolidated())
        .period(Q2)
        .figure(stated);
  }

  private static Claim.Builder change(LineItem item, Figure stated) {
    return of(item, Measure.CHANGE, stated).comparedWith(Q1);
  }

  /** What is said of a claim beside which prose states all of the item as the tables do. */
  private static String verdict(Release release, Claim.Builder claimed) {
    Claim claim = claimed.build();
    ImmutableSet.Builder<Claim> claims = ImmutableSet.builder();
    for (Fact fact : release.facts()) {
      if (claim.item().filter(fact.item()::equals).isPresent() && fact.segment().isConsolidated()) {
        claims.add(
            of(fact.item(), Measure.LEVEL, fact.figure())
                .period(fact.period())
                .basis(fact.basis())
                .build());
      }
    }
    ClaimCheck check =
        ClaimChecks.of(release.claiming(claims.add(claim).build())).stream()
            .filter(one -> one.claim().equals(claim))
            .findFirst()
            .orElseThrow();
    return check.verdict().id()
        + check.tableValue().map(value -> " " + value).orElse("").replace("pure ", "")
        + (check.reason().isEmpty() ? "" : ": " + check.reason());
  }

  private static void assertVerdict(String expected, Claim.Builder claim) {
    assertEquals(expected, verdict(RELEASE, claim));
  }

  @Test
  void a_percentage_of_change_is_that_of_the_two_periods() {
    assertVerdict("agrees 0.1", change(REVENUES, percent("0.10")));
    assertVerdict("differs 0.1: the change is 10%", change(REVENUES, percent("0.20")));
    assertVerdict("differs 0.1: the change is 10%", change(REVENUES, percent("-0.10")));
  }

  @Test
  void an_amount_of_change_is_the_difference_as_far_as_rounding_tells() {
    assertVerdict("agrees USD 10,000", change(REVENUES, dollars(10_000)));
    assertVerdict("agrees USD 10,000", change(REVENUES, dollars(11_000)));
    assertVerdict(
        "not-evaluated: it may be the change of rounded figures",
        change(REVENUES, dollars(12_000)));
    assertVerdict(
        "differs USD 10,000: the change is USD 10,000", change(REVENUES, dollars(15_000)));
    assertVerdict(
        "differs USD 10,000: the change is USD 10,000", change(REVENUES, dollars(-10_000)));
  }

  @Test
  void a_change_needs_two_periods_that_tables_state() {
    assertVerdict(
        "not-evaluated: it compares a period with itself",
        change(REVENUES, percent("0.10")).comparedWith(Q2));
    assertVerdict(
        "not-evaluated: the tables do not state it for " + Q3,
        change(REVENUES, percent("0.10")).comparedWith(Q3));
    assertVerdict(
        "not-evaluated: the tables do not state it for " + Q3,
        change(REVENUES, percent("0.10")).period(Q3));
    assertVerdict(
        "not-evaluated: the tables do not state it for a period that is not known",
        of(REVENUES, Measure.CHANGE, percent("0.10")));
  }

  @Test
  void a_change_of_figures_that_are_stated_in_two_ways_agrees_with_one_or_is_not_told() {
    Release twice = sheet().row(REVENUES, 110, 100).row(REVENUES, 130, 100).release();
    assertEquals("agrees 0.3", verdict(twice, change(REVENUES, percent("0.30"))));
    assertEquals(
        "not-evaluated: the tables state it twice, and differently",
        verdict(twice, change(REVENUES, percent("0.50"))));
    Release before = sheet().row(REVENUES, 110, 100).row(REVENUES, 110, 80).release();
    assertEquals(
        "not-evaluated: the tables state it twice, and differently",
        verdict(before, change(REVENUES, percent("0.50"))));
  }

  @Test
  void from_a_loss_to_an_income_a_change_says_less() {
    assertVerdict("agrees USD 110,000", change(NET_INCOME, dollars(110_000)));
    assertVerdict(
        "not-evaluated: from a loss to an income, or back, a change says less",
        change(NET_INCOME, dollars(-110_000)));
    assertVerdict(
        "not-evaluated: a percentage from or across zero says nothing",
        change(NET_INCOME, percent("2.20")));
    Release fromNothing = sheet().row(REVENUES, 110, 0).release();
    assertEquals(
        "not-evaluated: a percentage from or across zero says nothing",
        verdict(fromNothing, change(REVENUES, percent("0.10"))));
  }

  @Test
  void a_loss_that_became_smaller_rose_by_a_negative_part_of_it() {
    assertVerdict(
        "agrees -0.5", change(OPERATING_INCOME, percent("-0.50")).direction(Direction.INCREASE));
    assertVerdict(
        "not-evaluated: a loss has no percentage of that sense",
        change(OPERATING_INCOME, percent("-0.50")));
    assertVerdict(
        "not-evaluated: a loss has no percentage of that sense",
        change(OPERATING_INCOME, percent("-0.50")).direction(Direction.DECREASE));
    assertVerdict(
        "not-evaluated: a loss has no percentage of that sense",
        change(REVENUES, percent("0.10")).direction(Direction.DECREASE));
    assertVerdict("agrees 0.1", change(REVENUES, percent("0.10")).direction(Direction.INCREASE));
  }

  private static Claim.Builder margin(Measure measure, String stated) {
    return of(GROSS_PROFIT, measure, percent(stated)).whole(REVENUES.id());
  }

  @Test
  void a_part_is_that_of_one_period() {
    assertVerdict("agrees 0.272727", margin(Measure.PART, "0.27"));
    assertVerdict("differs 0.272727: the part is 27.2727%", margin(Measure.PART, "0.35"));
    assertVerdict("agrees 0.2", margin(Measure.PART, "0.20").period(Q1));
    assertVerdict(
        "not-evaluated: it says neither a change nor a part", margin(Measure.LEVEL, "0.27"));
    assertVerdict(
        "not-evaluated: the tables do not state it for " + Q2,
        margin(Measure.PART, "0.27").whole("Nothing"));
    assertVerdict(
        "not-evaluated: the tables do not state it for " + Q3,
        margin(Measure.PART, "0.27").period(Q3));
    assertVerdict(
        "not-evaluated: it does not say of what it is a part",
        of(GROSS_PROFIT, Measure.PART, percent("0.27")));
  }

  @Test
  void a_part_of_nothing_or_of_what_is_stated_in_two_ways_is_not_told() {
    Release nothing = sheet().row(REVENUES, 0, 100).row(GROSS_PROFIT, 30, 20).release();
    assertEquals(
        "not-evaluated: a part of nothing", verdict(nothing, margin(Measure.PART, "0.27")));
    Release twice =
        sheet().row(REVENUES, 110, 100).row(GROSS_PROFIT, 30, 20).row(REVENUES, 90, 80).release();
    assertEquals(
        "not-evaluated: the tables state it twice, and differently",
        verdict(twice, margin(Measure.PART, "0.27")));
  }

  @Test
  void points_may_agree_and_cannot_differ() {
    assertVerdict("agrees 0.072727", margin(Measure.CHANGE, "0.07").comparedWith(Q1));
    assertVerdict(
        "not-evaluated: the points do not follow from the tables; they may be of rounded"
            + " percentages",
        margin(Measure.CHANGE, "0.12").comparedWith(Q1));
    assertVerdict(
        "not-evaluated: the tables do not state it for " + Q3,
        margin(Measure.CHANGE, "0.07").comparedWith(Q3));
    assertVerdict(
        "not-evaluated: the tables do not state it for " + Q3,
        margin(Measure.CHANGE, "0.07").period(Q3).comparedWith(Q1));
  }

  @Test
  void an_adjusted_part_is_of_the_whole_as_reported_where_none_is_adjusted() {
    Release adjusted =
        new Sheet("q2.txt", "2003-08-18", Q2, Q2)
            .basis(2, Basis.ADJUSTED)
            .row(REVENUES, 110)
            .row(GROSS_PROFIT, 30, 44)
            .release();
    assertEquals(
        "agrees 0.4", verdict(adjusted, margin(Measure.PART, "0.40").basis(Basis.ADJUSTED)));
    assertEquals("agrees 0.272727", verdict(adjusted, margin(Measure.PART, "0.27")));
  }

  // Levels

  private static final Release LEVELS =
      sheet()
          .row(REVENUES, 311, 287)
          .row(REVENUES, "Seals", "Seals", 199, 178)
          .row(OPERATING_INCOME, -753, 642)
          .release();

  private static void assertLevel(String expected, LineItem item, long stated) {
    assertEquals(expected, verdict(LEVELS, of(item, Measure.LEVEL, dollars(stated))));
  }

  @Test
  void a_level_that_differs_is_told_with_whose_it_is() {
    assertLevel("agrees USD 311,000", REVENUES, 311_000);
    assertLevel(
        "differs USD 311,000: the figure stated is that of the " + Q1 + " (q2.txt line 1 column 2)",
        REVENUES,
        287_000);
    assertLevel(
        "differs USD 311,000: the figure stated is that of Seals (q2.txt line 2 column 1)",
        REVENUES,
        199_000);
    assertLevel(
        "differs USD 311,000: the figure stated is the operating loss (q2.txt line 3 column 1)",
        REVENUES,
        -753_000);
    assertLevel(
        "differs USD -753,000: the figure stated is the "
            + REVENUES.label()
            + " (q2.txt line 1 column 1)",
        OPERATING_INCOME,
        311_000);
    assertLevel("differs USD 311,000: the tables state another figure", REVENUES, 642_000);
    assertLevel("differs USD 311,000: the tables state another figure", REVENUES, 178_000);
  }

  @Test
  void a_level_that_is_off_by_thousands_is_not_told() {
    String thousands = "not-evaluated: prose and table differ by a power of a thousand";
    assertLevel(thousands, REVENUES, 311_000_000);
    assertLevel(thousands, REVENUES, 311_000_000_000L);
    assertEquals(
        thousands,
        verdict(LEVELS, of(REVENUES, Measure.LEVEL, Figure.of(BigDecimal.valueOf(311), USD, 0))));
  }

  @Test
  void a_level_needs_an_item_a_period_and_a_unit() {
    assertEquals(
        "not-evaluated: it says neither a change nor a part",
        verdict(LEVELS, of(REVENUES, Measure.LEVEL, percent("0.10"))));
    assertEquals(
        "not-evaluated: its period is not known",
        verdict(LEVELS, of(REVENUES, Measure.LEVEL, dollars(311_000)).period(Optional.empty())));
    assertEquals(
        "not-evaluated: the tables do not state it for " + Q2,
        verdict(LEVELS, of(NET_INCOME, Measure.LEVEL, dollars(311_000))));
  }

  // What bears a difference out

  private static String beside(Claim.Builder... others) {
    ImmutableSet.Builder<Claim> claims = ImmutableSet.builder();
    Claim wrong = of(REVENUES, Measure.LEVEL, dollars(999_000)).build();
    claims.add(wrong);
    for (Claim.Builder other : others) {
      claims.add(other.build());
    }
    return ClaimChecks.of(LEVELS.claiming(claims.build())).get(0).verdict().id();
  }

  private static Claim.Builder before(long stated) {
    return of(REVENUES, Measure.LEVEL, dollars(stated)).period(Q1);
  }

  @Test
  void what_differs_counts_only_beside_what_agrees_of_the_same() {
    assertEquals("not-evaluated", beside());
    assertEquals("differs", beside(before(287_000)));
    assertEquals("not-evaluated", beside(before(288_500)));
    assertEquals("not-evaluated", beside(before(287_000).segment(Segment.of("Seals"))));
    assertEquals("not-evaluated", beside(of(OPERATING_INCOME, Measure.LEVEL, dollars(-753_000))));
    assertEquals("differs", beside(before(287_000).line(9)));
    assertEquals("not-evaluated", beside(before(287_000).line(10)));
    assertEquals("not-evaluated", beside(before(287_000).presumption("it is presumed")));
  }

  @Test
  void what_differs_counts_beside_a_change_of_it_that_agrees() {
    Claim.Builder change = change(REVENUES, Figure.of(new BigDecimal("0.08"), Unit.pure(), 2));
    assertEquals("differs", beside(change));
    assertEquals("differs", beside(change.line(4)));
    assertEquals("not-evaluated", beside(change.line(5)));
  }

  @Test
  void what_differs_counts_beside_what_agrees_not_far_from_it() {
    Claim.Builder[] far = new Claim.Builder[5];
    for (int i = 0; i < 4; i++) {
      far[i] = of(NET_INCOME, Measure.LEVEL, dollars(1000L + i));
    }
    far[4] = before(287_000);
    assertEquals("not-evaluated", beside(far));
    far[3] = before(287_000);
    assertEquals("differs", beside(far));
  }
}
