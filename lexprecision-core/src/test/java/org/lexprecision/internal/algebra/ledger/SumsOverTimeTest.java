package org.lexprecision.internal.algebra.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Reading;

/** Which measures of periods do not add up over time, by their names and by what they do. */
class SumsOverTimeTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final LineItem ITEM = LineItems.flow("RoomsLet", "Rooms let", Balance.NONE);
  private static final LocalDate NEW_YEAR = LocalDate.parse("2021-01-01");

  private static Stated stated(Period period, Figure figure, String printed) {
    Fact fact =
        Fact.builder()
            .company(Company.of("Acme"))
            .item(ITEM)
            .period(period)
            .figure(figure)
            .source(
                Source.builder()
                    .document("a.txt")
                    .table(1)
                    .line(1)
                    .column(1)
                    .caption("Rooms let")
                    .printed(printed)
                    .build())
            .build();
    return new Stated(new Reading(ImmutableList.of(fact), period), 0);
  }

  private static Period months(int from, int to) {
    return Period.of(NEW_YEAR.plusMonths(from), NEW_YEAR.plusMonths(to));
  }

  /** Amounts in thousands: of some months together, and of each of its parts of equal length. */
  private static List<Stated> whole(int first, int length, int whole, int... parts) {
    List<Stated> all = new ArrayList<>();
    all.add(thousands(months(first, first + length * parts.length), whole));
    for (int i = 0; i < parts.length; i++) {
      int from = first + length * i;
      all.add(thousands(months(from, from + length), parts[i]));
    }
    return all;
  }

  private static Stated thousands(Period period, int thousands) {
    return rounded(period, 1000 * thousands);
  }

  /** A figure that may be half a thousand more or less. */
  private static Stated rounded(Period period, int amount) {
    Figure figure = Figure.of(BigDecimal.valueOf(amount), USD, -3);
    return stated(period, figure, Integer.toString(amount));
  }

  @SafeVarargs
  private static boolean fails(List<Stated>... wholes) {
    List<Stated> all = new ArrayList<>();
    for (List<Stated> whole : wholes) {
      all.addAll(whole);
    }
    return Additivity.fails(all);
  }

  private static boolean isNone(Unit unit, String... tokens) {
    List<Stated> all = new ArrayList<>();
    for (String token : tokens) {
      all.add(stated(months(0, 3), Figure.of(BigDecimal.ONE, unit, 0), token));
    }
    return Additivity.isNone(all.get(0).reading().series(), all);
  }

  @Test
  void percentages_do_not_add_up_where_all_are_printed_as_such() {
    assertTrue(isNone(Unit.pure(), "1%", "1 %"));
    assertFalse(isNone(Unit.pure(), "1%", "1"));
    assertFalse(isNone(Unit.pure(), "1"));
    assertFalse(isNone(USD, "1%"));
  }

  @Test
  void three_parts_with_a_whole_among_them_are_enough_and_two_are_not() {
    assertTrue(fails(whole(0, 3, 105, 100, 105, 120)));
    assertFalse(fails(whole(0, 3, 105, 100, 120)));
    assertTrue(fails(whole(0, 3, 105, 100, 120), whole(6, 3, 110, 105, 120)));
    assertFalse(fails(whole(0, 3, 105, 100, 120), whole(6, 3, 225, 105, 120)));
  }

  @Test
  void a_whole_beside_parts_that_are_not_all_positive_may_be_a_slip() {
    assertFalse(fails(whole(0, 3, 100, -50, 100, 120)));
  }

  @Test
  void a_whole_or_a_part_that_may_be_nothing_is_not_positive() {
    List<Stated> whole = new ArrayList<>(whole(0, 3, 1, 1, 1, 1));
    whole.set(0, rounded(months(0, 9), 500));
    assertFalse(fails(whole));
    List<Stated> part = new ArrayList<>(whole(0, 3, 3, 1, 3, 3));
    part.set(1, rounded(months(0, 3), 500));
    assertFalse(fails(part));
  }

  @Test
  void a_whole_below_all_its_parts_may_be_a_slip() {
    assertFalse(fails(whole(0, 3, 50, 100, 110, 120)));
  }

  @Test
  void rounding_may_bring_a_whole_among_its_parts() {
    assertTrue(fails(whole(0, 3, 1, 2, 2, 2)));
    assertTrue(fails(whole(0, 1, 2, 1, 1, 1, 1, 1, 1)));
  }

  private static List<Stated> halves(int whole, int parts) {
    List<Stated> all = new ArrayList<>();
    for (int first = 0; first < 12; first += 6) {
      all.add(exactly(months(first, first + 6), whole));
      all.add(exactly(months(first, first + 3), parts));
      all.add(exactly(months(first + 3, first + 6), parts));
    }
    return all;
  }

  private static Stated exactly(Period period, int amount) {
    Figure figure = Figure.exactly(BigDecimal.valueOf(amount), USD);
    return stated(period, figure, Integer.toString(amount));
  }

  @Test
  void a_sum_is_far_from_its_whole_where_it_is_more_than_1_3_times_as_great() {
    assertFalse(fails(halves(500, 325)));
    assertTrue(fails(halves(500, 326)));
    assertTrue(fails(halves(500, 500)));
    assertFalse(fails(halves(500, 251)));
  }

  @Test
  void nothing_is_far_from_a_whole_that_may_be_zero() {
    List<Stated> all = new ArrayList<>(halves(500, 500));
    all.set(0, exactly(months(0, 6), 0));
    assertFalse(fails(all));
  }
}
