package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.testing.EqualsTester;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void units_of_one_kind_and_currency_are_equal() {
    new EqualsTester()
        .addEqualityGroup(Unit.monetary(USD), Unit.parse("USD"))
        .addEqualityGroup(Unit.monetary(Currency.getInstance("GBP")))
        .addEqualityGroup(Unit.perShare(USD), Unit.parse("USD/shares"))
        .addEqualityGroup(Unit.shares(), Unit.parse("shares"))
        .addEqualityGroup(Unit.pure(), Unit.parse("pure"))
        .addEqualityGroup(Unit.measure("Y"), Unit.parse("Y"))
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USD",
        "GBP",
        "EUR/shares",
        "shares",
        "pure",
        "Y",
        "USD/PartnershipUnit",
        "PreferredShares"
      })
  void parse_reads_what_it_prints(String text) {
    assertEquals(text, Unit.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "usd", "Shares", "/shares", "USD/share", "USD per share"})
  void other_text_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Unit.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD", "usd", "shares", "Share", "PURE", "USD/shares", "usd/share", "/x"})
  void a_measure_is_not_called_like_another_unit(String name) {
    assertThrows(IllegalArgumentException.class, () -> Unit.measure(name));
  }
}
