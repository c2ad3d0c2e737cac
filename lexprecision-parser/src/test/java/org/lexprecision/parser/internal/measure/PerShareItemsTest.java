package org.lexprecision.parser.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which result an amount per share is. */
class PerShareItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Earnings per common share before accounting change: | Basic |"
            + " EarningsPerShareBeforeCumulativeEffectBasic",
        "Earnings (loss) per share from continuing operations | Diluted |"
            + " IncomeLossFromContinuingOperationsPerShareDiluted",
        "Loss per share from discontinued operations: | Basic |"
            + " IncomeLossFromDiscontinuedOperationsPerShareBasic",
        "Earnings per common share after accounting change: | Basic | EarningsPerShareBasic",
        "Earnings per share: | Diluted | EarningsPerShareDiluted",
        "Earnings per share: | Discontinued operations |"
            + " IncomeLossFromDiscontinuedOperationsPerShare"
      })
  void a_variant_alone_is_of_the_result_that_its_heading_names(
      String heading, String caption, String id) {
    Measure measure = PerShareItems.perShare(caption, List.of(heading), true, false).orElseThrow();
    assertEquals(id, measure.item().id());
  }
}
