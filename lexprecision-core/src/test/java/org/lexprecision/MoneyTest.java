package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void numerically_equal_amounts_are_equal_and_other_currencies_are_not() {
    new EqualsTester()
        .addEqualityGroup(
            Money.of(new BigDecimal("1.50"), USD),
            Money.of(new BigDecimal("1.5"), USD),
            Money.parse("USD 1.500"))
        .addEqualityGroup(
            Money.of(1_000, USD), Money.ofThousands(1, USD), Money.of(new BigDecimal("1E3"), USD))
        .addEqualityGroup(Money.of(1_000, EUR))
        .addEqualityGroup(Money.zero(USD), Money.of(new BigDecimal("-0.00"), USD))
        .addEqualityGroup(Money.ofMillions(2, USD), Money.ofThousands(2_000, USD))
        .testEquals();
  }

  @Test
  void it_prints_grouped_full_units() {
    assertEquals("USD 30,873,000", Money.ofThousands(30_873, USD).toString());
    assertEquals("USD -1,234.5", Money.of(new BigDecimal("-1234.50"), USD).toString());
    assertEquals("USD 0.14", Money.of(new BigDecimal("0.14"), USD).toString());
    assertEquals("USD -999", Money.of(-999, USD).toString());
  }

  @Test
  void different_currencies_are_refused_with_both_amounts() {
    Money dollars = Money.of(5, USD);
    Money euros = Money.of(7, EUR);

    CurrencyMismatchException refused =
        assertThrows(CurrencyMismatchException.class, () -> dollars.plus(euros));
    assertEquals(dollars, refused.left());
    assertEquals(euros, refused.right());
    assertEquals("different currencies: USD 5 and EUR 7", refused.getMessage());
    assertThrows(CurrencyMismatchException.class, () -> dollars.minus(euros));
    assertThrows(CurrencyMismatchException.class, () -> dollars.compareTo(euros));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "USD", "USD ", "USD x", "5 USD", "QQQ 5", "USD 1e9", "USD 1,00", "USD --1"})
  void what_it_would_not_print_is_not_read(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
  }
}
