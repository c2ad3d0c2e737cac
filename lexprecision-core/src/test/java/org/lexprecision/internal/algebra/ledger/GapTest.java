package org.lexprecision.internal.algebra.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Period;

/** The figure that is missing where no stated periods lead from one midnight to another. */
class GapTest {

  private static final Period YEAR = Period.parse("year ended December 31, 2002");
  private static final Period FIRST = Period.parse("quarter ended March 31, 2002");
  private static final Period SECOND = Period.parse("quarter ended June 30, 2002");
  private static final Period FOURTH = Period.parse("quarter ended December 31, 2002");

  private static String missing(Period asked, Period... stated) {
    return new Gap(List.of(stated)).missing(asked);
  }

  @Test
  void a_midnight_that_no_period_touches_is_named_by_the_day_before() {
    assertEquals("none ends on 2002-03-31 or begins the day after", missing(FIRST, YEAR));
    assertEquals(
        "none ends on 2002-03-31 or begins the day after,"
            + " none ends on 2002-06-30 or begins the day after",
        missing(SECOND, YEAR));
  }

  @Test
  void the_shortest_period_that_would_connect_the_midnights_is_named() {
    Period third = Period.parse("quarter ended September 30, 2002");

    assertEquals("one of " + third + " would", missing(YEAR, FIRST, SECOND, FOURTH));
    assertEquals("one of six months ended September 30, 2002 would", missing(YEAR, FIRST, FOURTH));
  }
}
