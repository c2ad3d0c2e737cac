package org.lexprecision.internal.tieout.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.testing.Sheet;

/** Which slip makes a printed number of what is due. */
class TypingErrorsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");

  private static List<Fact> row(LineItem item, long... thousands) {
    return new Sheet("q2.txt", "2003-08-18", Q2, Q1).row(item, thousands).release().facts();
  }

  /** The slips that give what is due in thousands, likeliest first. */
  private static List<String> slips(List<Fact> row, long due) {
    BigDecimal amount = BigDecimal.valueOf(due * 1000);
    return TypingErrors.explaining(
            row.get(0), Interval.exactly(amount), amount, row.subList(1, row.size()))
        .stream()
        .map(slip -> slip.error() + " " + slip.proposed().toPlainString())
        .toList();
  }

  private static void assertSlips(long printed, long due, String... expected) {
    assertEquals(List.of(expected), slips(row(LineItems.REVENUES, printed), due));
  }

  @Test
  void a_sign_may_be_the_other() {
    assertSlips(1234, -1234, "SIGN -1234000");
    assertSlips(-1234, 1234, "SIGN 1234000");
  }

  @Test
  void two_digits_may_have_changed_places() {
    assertSlips(2134, 1234, "TRANSPOSITION 1234000");
    assertSlips(1243, 1234, "TRANSPOSITION 1234000");
    assertSlips(-2134, -1234, "TRANSPOSITION -1234000");
    assertSlips(3214, 1234);
  }

  @Test
  void a_digit_may_be_another_the_first_and_the_last_too() {
    assertSlips(1934, 1234, "DIGIT_CHANGED 1234000");
    assertSlips(9234, 1234, "DIGIT_CHANGED 1234000");
    assertSlips(1230, 1239, "DIGIT_CHANGED 1239000");
    assertSlips(1239, 1230, "DIGIT_CHANGED 1230000");
    assertSlips(1994, 1234);
  }

  @Test
  void a_digit_may_be_missing_anywhere() {
    assertSlips(234, 1234, "DIGIT_DROPPED 1234000");
    assertSlips(123, 1234, "DIGIT_DROPPED 1234000");
    assertSlips(134, 1234, "DIGIT_DROPPED 1234000");
    assertSlips(123, 1239, "DIGIT_DROPPED 1239000");
    assertSlips(123, 1023, "DIGIT_DROPPED 1023000");
  }

  @Test
  void a_digit_may_be_too_many_anywhere() {
    assertSlips(12349, 1234, "DIGIT_ADDED 1234000");
    assertSlips(12934, 1234, "DIGIT_ADDED 1234000");
  }

  @Test
  void a_scale_may_be_another() {
    assertSlips(1_234_000, 1234, "THOUSANDFOLD 1234000");
    assertSlips(12, 12_000, "THOUSANDFOLD 12000000");
    assertSlips(123_400, 1234, "HUNDREDFOLD 1234000");
    assertSlips(12, 1_200, "HUNDREDFOLD 1200000");
  }

  @Test
  void a_number_may_be_that_of_the_next_column() {
    assertEquals(
        List.of("NEIGHBOURING_COLUMN 7777000"), slips(row(LineItems.REVENUES, 1234, 7777), 7777));
    assertEquals(
        List.of("NEIGHBOURING_COLUMN 8888000"), slips(row(LineItems.REVENUES, 7777, 7777), 8888));
    assertEquals(List.of(), slips(row(LineItems.REVENUES, 1234, 7777), 8888));
  }

  @Test
  void of_several_slips_the_likeliest_comes_first() {
    assertEquals(
        List.of("TRANSPOSITION 21000", "NEIGHBOURING_COLUMN 21000"),
        slips(row(LineItems.REVENUES, 12, 21), 21));
  }

  @Test
  void nobody_counts_fewer_shares_than_none() {
    assertEquals(List.of(), slips(row(LineItems.AVERAGE_SHARES, 1234), -1234));
    assertEquals(
        List.of("TRANSPOSITION 1234000"), slips(row(LineItems.AVERAGE_SHARES, 2134), 1234));
  }

  @Test
  void what_is_printed_is_no_slip_and_very_long_numbers_have_none() {
    assertSlips(1234, 1234);
    assertEquals(
        List.of("SIGN -123456789012345678"), exact("123456789012345678", "-123456789012345678"));
    assertEquals(List.of(), exact("1234567890123456789", "-1234567890123456789"));
  }

  private static List<String> exact(String printed, String due) {
    Fact fact =
        new Sheet("q2.txt", "2003-08-18", Q2)
            .dollars(LineItems.REVENUES, 1)
            .release()
            .facts()
            .get(0);
    Fact stated = fact.stating(Figure.of(new BigDecimal(printed), fact.figure().unit(), 0));
    BigDecimal amount = new BigDecimal(due);
    return TypingErrors.explaining(stated, Interval.exactly(amount), amount, List.of()).stream()
        .map(slip -> slip.error() + " " + slip.proposed().toPlainString())
        .toList();
  }
}
