package org.lexprecision.parser.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.statement.Printed;

/** What has not happened is no figure of its period. */
class ForecastsTest {

  private static final String DATELINE = words("DALLAS, May 5, 2020 -- Acme tells its results.");
  private static final String THOUSANDS = words("(In thousands)");

  @Test
  void a_range_is_a_forecast() {
    String range = table("|Quarter ended March 31, 2020^2", "|Low|High", "Net income|211|213");
    assertEquals(
        List.of("NetIncomeLossLow ever 211000 USD", "NetIncomeLossHigh ever 213000 USD"),
        row("Net income", DATELINE, words("What we expect"), THOUSANDS, range));
  }

  @Test
  void a_range_of_prices_is_none() {
    String prices =
        table("|Quarter ended March 31, 2020^2", "|Low|High", "Closing price|20.1|24.3");
    assertEquals(
        2,
        row("Closing price", DATELINE, words("Market price of the common stock"), prices).stream()
            .filter(line -> line.contains("March 31, 2020"))
            .count());
  }

  @Test
  void a_title_calls_its_figures_a_forecast_but_a_sentence_does_not() {
    String results = table("|Quarter ended March 31, 2020", "Net income|211");
    assertEquals(
        List.of("NetIncomeLoss ever 211000 USD"),
        row("Net income", DATELINE, words("Business outlook"), THOUSANDS, results));
    assertEquals(
        List.of("NetIncomeLoss quarter ended March 31, 2020 211000 USD"),
        row(
            "Net income",
            DATELINE,
            words(
                "These results show how both companies would have done together; they are no"
                    + " projection of what is to come."),
            THOUSANDS,
            results));
  }

  @Test
  void no_figure_is_of_a_period_that_ends_after_the_day_of_its_document() {
    String balance = table("|March 31, 2020|Dec. 31, 2020", "Total assets|211|198");
    Release release = Printed.read(DATELINE, words("Balance Sheets"), THOUSANDS, balance);
    assertEquals(
        List.of("Assets March 31, 2020 211000 USD", "Assets ever 198000 USD"),
        Printed.each(release, Printed::told));
    assertTrue(
        release.diagnostics().stream()
            .anyMatch(odd -> odd.reason() == Diagnostic.Reason.CONTRADICTORY_PERIOD));
  }
}
