package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void two_boundaries_are_the_whole_identity() {
    new EqualsTester()
        .addEqualityGroup(
            Period.of(day("2003-04-01"), day("2003-07-01")),
            Period.inclusive(day("2003-04-01"), day("2003-06-30")),
            Period.monthsEnded(3, day("2003-06-30")),
            Period.weeksEnded(13, day("2003-06-30")),
            Period.parse("quarter ended June 30, 2003"))
        .addEqualityGroup(
            Period.atCloseOf(day("2003-06-30")), Period.of(day("2003-07-01"), day("2003-07-01")))
        .addEqualityGroup(Period.weeksEnded(13, day("2003-06-28")))
        .testEquals();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2003-04-01 | 2003-06-30 | quarter ended June 30, 2003",
        "2003-01-01 | 2003-06-30 | six months ended June 30, 2003",
        "2003-01-01 | 2003-09-30 | nine months ended September 30, 2003",
        "2003-01-01 | 2003-12-31 | year ended December 31, 2003",
        "2004-02-01 | 2004-02-29 | month ended February 29, 2004",
        "2003-03-01 | 2004-02-29 | year ended February 29, 2004",
        "2003-03-28 | 2003-06-27 | quarter ended June 27, 2003",
        "2003-03-30 | 2003-06-28 | 13 weeks ended June 28, 2003",
        "2003-12-28 | 2005-01-01 | 53 weeks ended January 1, 2005",
        "2004-06-27 | 2004-07-03 | week ended July 3, 2004",
        "2003-01-15 | 2003-02-20 | 2003-01-15 to 2003-02-20"
      })
  void it_prints_and_reads_as_releases_do(LocalDate first, LocalDate last, String text) {
    assertEquals(text, Period.inclusive(first, last).toString());
    assertEquals(Period.inclusive(first, last), Period.parse(text));
  }

  @Test
  void an_instant_prints_the_day_it_closes() {
    Period instant = Period.atCloseOf(day("2003-12-31"));

    assertTrue(instant.isInstant());
    assertEquals("December 31, 2003", instant.toString());
    assertEquals(day("2003-12-31"), instant.lastDay());
    assertEquals(day("2004-01-01"), instant.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quarter",
        "quarter ended",
        "quarter ended June 31, 2003",
        "13 months ended June 30, 2003",
        "-1 weeks ended June 30, 2003",
        "99999999999 weeks ended June 30, 2003",
        "2003-02-20 to 2003-01-15",
        "2003-02-30 to 2003-03-15"
      })
  void other_text_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
  }

  @Test
  void an_end_before_the_start_is_refused_with_both() {
    EndBeforeStartException refused =
        assertThrows(
            EndBeforeStartException.class,
            () -> Period.inclusive(day("2003-07-01"), day("2003-06-30")));
    assertEquals(day("2003-07-01"), refused.start());
    assertEquals(day("2003-06-30"), refused.end());
  }

  @Test
  void only_periods_that_touch_are_put_together() {
    Period q1 = Period.monthsEnded(3, day("2003-03-31"));
    Period q2 = Period.monthsEnded(3, day("2003-06-30"));
    Period q3 = Period.monthsEnded(3, day("2003-09-30"));

    assertEquals(Period.monthsEnded(6, day("2003-06-30")), q2.plus(q1));
    assertFalse(q1.abuts(q3));
    NotAbuttingException refused = assertThrows(NotAbuttingException.class, () -> q1.plus(q3));
    assertEquals(q1, refused.left());
    assertEquals(q3, refused.right());
  }
}
