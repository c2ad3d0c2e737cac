package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GuidanceTest {

  private static Guidance of(String low, String high) {
    return Guidance.builder()
        .document("filing.txt")
        .exhibit("EX-99.1")
        .line(5)
        .item(LineItems.REVENUES)
        .when("second quarter of 2004")
        .low(new BigDecimal(low))
        .high(new BigDecimal(high))
        .unit(Unit.parse("USD"))
        .printed("$33.0 million to $34.5 million")
        .build();
  }

  @Test
  void it_prints_what_when_how_much_and_where() {
    assertEquals(
        LineItems.REVENUES.label()
            + ", second quarter of 2004: USD 33,000,000 to 34,500,000 (filing.txt EX-99.1 line 5)",
        of("33000000", "34500000").toString());
  }

  @Test
  void the_least_is_not_above_the_most() {
    assertThrows(ReversedBoundsException.class, () -> of("5", "3"));
    Guidance guidance = of("3", "5");
    assertThrows(ReversedBoundsException.class, () -> guidance.withLow(new BigDecimal(6)));
  }
}
