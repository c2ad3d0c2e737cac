package org.lexprecision.parser.internal.guidance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.parser.Releases;

class GuidanceReaderTest {

  private static String read(String text) {
    String document = "Harbor Tools reports its third quarter\n\n" + text + "\n";
    return Releases.read("harbor.txt", document.getBytes(UTF_8)).get(0).guidance().stream()
        .map(
            one ->
                one.item().id()
                    + " "
                    + one.basis().id()
                    + " "
                    + one.low().map(BigDecimal::toPlainString).orElse("")
                    + ".."
                    + one.high().map(BigDecimal::toPlainString).orElse("")
                    + " "
                    + one.unit())
        .collect(joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We expect revenue of about $2.1 billion for the fourth quarter."
            + "|Revenues reported 2100000000..2100000000 USD",
        "Net sales are expected to be $40 million, plus or minus 5%."
            + "|Revenues reported 38000000..42000000 USD",
        "Operating expenses are projected in the range of $9.7 to $9.9 million."
            + "|OperatingExpenses reported 9700000..9900000 USD",
        "We anticipate a gross margin of 35 to 36 percent.|GrossMargin reported 0.35..0.36 pure",
        "We expect sales to grow 18-20%.|RevenueGrowth reported 0.18..0.2 pure",
        "The company targets a non-GAAP net loss of $16 million to $25 million, or $0.15 to $0.23"
            + " per diluted share."
            + "|NetIncomeLoss adjusted -25000000..-16000000 USD;"
            + " EarningsPerShareDiluted adjusted -0.23..-0.15 USD/shares",
        "We expect revenues to be up 1% to down 4%.|RevenueGrowth reported -0.04..0.01 pure",
        "Sales are expected to be in the range of down 1% to up 3%."
            + "|RevenueGrowth reported -0.01..0.03 pure",
        "We expect sales to be flat to up 3%.|RevenueGrowth reported 0..0.03 pure",
        "We expect revenue to be flat, plus or minus 2%.|RevenueGrowth reported -0.02..0.02 pure",
        "Gross margin is expected to be in the 37% range, plus or minus 50 basis points."
            + "|GrossMargin reported 0.365..0.375 pure",
        "We expect operating income of $2.10 to $2.30 per diluted share."
            + "|OperatingIncomeLossPerDilutedShare reported 2.1..2.3 USD/shares",
        "We expect net income of $2.10 to $2.30 per diluted share."
            + "|EarningsPerShareDiluted reported 2.1..2.3 USD/shares",
        "We expect capital expenditures of less than $250 million in 2031."
            + "|CapitalExpenditures reported ..250000000 USD",
      })
  void a_sentence_states_a_range_or_a_point(String sentence, String guidance) {
    assertEquals(guidance, read(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Revenue was $40 million, which exceeded our guidance of $35 million to $38 million.",
        "We are withdrawing our guidance of revenue of $35 million to $38 million.",
        "We expect continued strength; revenue was $40 million in the quarter.",
        "As expected, revenue fell from $40 million to $38 million.",
        "The company expects to pay a dividend of $0.25 per share.",
        "Revenue was $40 million, compared to $38 million expected by analysts.",
        "For the castings business we rely on short orders and expect revenues of $40 million.",
        "When the target is reached, a bonus equal to 95% of the Operating Margin is payable.",
      })
  void what_was_or_what_is_taken_back_is_no_guidance(String sentence) {
    assertEquals("", read(sentence));
  }

  @Test
  void bullets_under_an_outlook_need_no_verb() {
    assertEquals(
        "Revenues reported 50000000..54000000 USD; EffectiveTaxRate reported 0.24..0.24 pure",
        read(
            """
            Business Outlook

            Harbor Tools gives the following guidance for its fourth quarter:

            * revenue between $50 million and $54 million

            * tax rate of 24 percent
            """));
  }
}
