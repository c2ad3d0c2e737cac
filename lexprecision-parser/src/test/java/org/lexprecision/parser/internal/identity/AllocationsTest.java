package org.lexprecision.parser.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that spread one cost over the lines of a statement. */
class AllocationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(1) Includes share-based compensation expense as follows:; share-based compensation",
        "* Depreciation was allocated as follows:; Depreciation",
        "(B) Stock-based compensation consists of the following:; Stock-based compensation",
        "Amortization of patents is recorded in the following lines:; Amortization of patents",
        "The above includes restructuring charges, which were allocated as follows:; restructuring"
      })
  void the_words_name_the_cost(String words, String cost) {
    assertEquals(Optional.of(cost), Allocations.spread(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interest and other income consists of the following:",
        "Operating expenses were as follows:",
        "(1) Includes amortization of patents of $3 million.",
        "Statements of Operations"
      })
  void other_words_name_none(String words) {
    assertEquals(Optional.empty(), Allocations.spread(words));
  }

  @Test
  void a_line_below_states_the_cost_in_it() {
    String results = table("|Quarter ended March 31, 2020", "Net sales|900", "Cost of sales|400");
    String spread =
        table(
            "|Quarter ended March 31, 2020",
            "Cost of sales|5",
            "Research and development|7",
            "Total stock-based compensation|12");
    String note = words("(1) Includes stock-based compensation as follows:");
    assertEquals(
        List.of(
            "CostOfRevenue quarter ended March 31, 2020 400 USD",
            "StockBasedCompensationInCostOfRevenue quarter ended March 31, 2020 5 USD"),
        row("Cost of sales", words("Statements of Operations"), results, note, spread));
    assertEquals(
        List.of("ShareBasedCompensation quarter ended March 31, 2020 12 USD"),
        row("Total stock-based compensation", note, spread));
  }
}
