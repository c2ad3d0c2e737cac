package org.lexprecision.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Stock;
import org.lexprecision.Unit;

class LexprecisionModuleTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new LexprecisionModule()).build();

  @Test
  void amounts_are_strings_of_plain_decimals() throws JsonProcessingException {
    assertEquals(
        "{\"amount\":\"30873000\",\"currency\":\"USD\"}",
        MAPPER.writeValueAsString(Money.ofThousands(30_873, USD)));
    assertEquals(
        "{\"amount\":\"-0.14\",\"unit\":\"USD/shares\",\"decimals\":2}",
        MAPPER.writeValueAsString(Figure.of(new BigDecimal("-0.14"), Unit.perShare(USD), 2)));
  }

  @Test
  void periods_run_between_midnights() throws JsonProcessingException {
    assertEquals(
        "\"2003-04-01T00:00:00/2003-07-01T00:00:00\"",
        MAPPER.writeValueAsString(Period.parse("quarter ended June 30, 2003")));
    assertEquals(
        "\"2003-07-01T00:00:00\"",
        MAPPER.writeValueAsString(Period.atCloseOf(LocalDate.of(2003, 6, 30))));
  }

  @Test
  void a_line_item_reads_as_its_own_kind_and_no_other() throws JsonProcessingException {
    String sales = MAPPER.writeValueAsString(LineItems.REVENUES);
    assertEquals(LineItems.REVENUES, MAPPER.readValue(sales, Flow.class));
    assertThrows(JsonMappingException.class, () -> MAPPER.readValue(sales, Stock.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "7",
        "{\"amount\":\"5\"}",
        "{\"amount\":5,\"currency\":\"USD\"}",
        "{\"amount\":\"five\",\"currency\":\"USD\"}",
        "{\"amount\":\"1e999999999\",\"currency\":\"USD\"}",
        "{\"amount\":\"\u0665\",\"currency\":\"USD\"}",
        "{\"amount\":\"5\",\"currency\":\"USD\",\"amount\":\"6\"}",
        "{\"amount\":\"5\",\"currency\":\"USD\"} 7",
        "{\"amount\":\"5\",\"currency\":\"dollars\"}"
      })
  void what_is_no_money_is_refused(String json) {
    assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Money.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"2003-07-01\"",
        "\"2003-07-01T00:00:00/2003-04-01T00:00:00\"",
        "\"2003-02-30T00:00:00\""
      })
  void what_is_no_period_is_refused(String json) {
    assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Period.class));
  }

  @Test
  void digits_without_end_are_refused_before_they_are_read() {
    String json = "{\"amount\":\"" + "7".repeat(4_000_000) + "\",\"currency\":\"USD\"}";
    assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Money.class));
  }
}
