package org.lexprecision.examples.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.ReleaseReader;
import org.lexprecision.parser.Releases;

class CsvReleaseParserTest {

  private static final String FIGURES =
      """
      company,item,start,end,value,unit,decimals
      Acme Corp,Revenues,2003-04-01,2003-06-30,30873000,USD,-3
      Acme Corp,EarningsPerShareBasic,2003-04-01,2003-06-30,-0.14,USD/shares,2
      """;

  private final ReleaseReader reader = Releases.with(new CsvReleaseParser());

  private List<Release> read(String text) {
    return reader.read("figures.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void each_row_is_a_fact() {
    Release release = read(FIGURES).get(0);
    Fact sales = release.facts().get(0);
    assertEquals(2, release.facts().size());
    assertEquals("Acme Corp", release.company().name());
    assertEquals(LineItems.REVENUES, sales.item());
    assertEquals(Optional.of(Period.monthsEnded(3, LocalDate.of(2003, 6, 30))), sales.period());
    assertEquals("figures.csv line 2 column 1", sales.source().toString());
  }

  @Test
  void a_row_that_makes_no_sense_refuses_the_document() {
    assertThrows(ReleaseParseException.class, () -> read(FIGURES.replace("Revenues", "Wishes")));
    assertThrows(ReleaseParseException.class, () -> read(FIGURES.replace("2003-04-01", "spring")));
  }

  @Test
  void other_documents_are_left_to_others() {
    assertThrows(ReleaseParseException.class, () -> read("Acme reports record sales"));
  }
}
