package org.lexprecision.parser.companyfacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.TaggedSource;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.spi.ReleaseDocument;

class CompanyFactsParserTest {

  private static final String SALES =
      """
      {"cik":42,"entityName":"Bellwater Industries","facts":{"us-gaap":{"Revenues":{"label":"Sales","description":null,
      "units":{"USD":[
      {"start":"2023-01-01","end":"2023-12-31","val":120500000,"accn":"A-24-1","fy":2023,"fp":"FY","form":"10-K","filed":"2024-02-20","frame":"CY2023"},
      {"start":"2023-01-01","end":"2023-09-30","val":90100000,"accn":"A-23-3","fy":2023,"fp":"Q3","form":"10-Q","filed":"2023-11-02"}
      ]}}}}}
      """;

  private static ImmutableList<Release> read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new CompanyFactsParser()
        .parse(new ReleaseDocument("CIK0000000042.json", bytes, ReadLimits.DEFAULT));
  }

  private static String fact(String value, String end) {
    return """
        {"cik":"0000000042","entityName":"B","facts":{"us-gaap":{"Revenues":{"units":{"USD":[
        {"start":"2023-01-01","end":"%s","val":%s,"accn":"A","form":"10-K","filed":"2024-02-20"}]}}}}}
        """
        .formatted(end, value);
  }

  @Test
  void each_filing_is_a_release_dated_by_the_day_it_was_filed() {
    ImmutableList<Release> releases = read(SALES);
    assertEquals(2, releases.size());
    assertEquals(Optional.of(LocalDate.of(2023, 11, 2)), releases.get(0).released());
    assertEquals("10-K", releases.get(1).exhibit());
    assertEquals(Optional.of("0000000042"), releases.get(0).company().cik());
    TaggedSource source = (TaggedSource) releases.get(1).facts().get(0).source();
    assertEquals("A-24-1", source.accession());
    assertEquals("us-gaap:Revenues", source.concept());
    assertTrue(source.print().isEmpty());
  }

  @Test
  void the_fourth_quarter_is_the_year_less_nine_months() {
    Answer quarter = FactBook.of(read(SALES)).ask(LineItems.REVENUES).quarter(2023, 4);
    assertEquals(Answer.Status.DERIVED, quarter.status());
    assertEquals("USD 30,400,000", quarter.figure().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"1250000,-4", "1,0", "0.14,2", "0.50,1", "1.5E10,-9", "-340000,-4"})
  void an_amount_is_rounded_where_its_trailing_zeros_begin(String value, int decimals) {
    Fact fact = read(fact(value, "2023-12-31")).get(0).facts().get(0);
    assertEquals(decimals, fact.figure().decimals().orElseThrow());
    assertTrue(fact.witnesses().contains("accuracy inferred from trailing zeros"));
  }

  @ParameterizedTest
  @CsvSource({"null,2023-12-31", "5,2023-13-31", "5,2022-01-01"})
  void what_cannot_be_a_fact_is_said_with_its_line(String value, String end) {
    Release release = read(fact(value, end)).get(0);
    assertTrue(release.facts().isEmpty());
    assertEquals(
        ImmutableList.of(2),
        release.diagnostics().stream()
            .map(Diagnostic::line)
            .collect(ImmutableList.toImmutableList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cik\":1,\"facts\":[]}|the taxonomies of the facts should stand here",
        "{\"cik\":1,\"facts\":{\"us-gaap\":{\"A\":{\"units\":{\"USD\":[{\"val\":1|not JSON",
        "{\"cik\":1,\"facts\":{}} {}|more stands behind the end of the object",
        "[1]|an object should stand here"
      })
  void other_json_is_refused_with_the_place(String json, String message) {
    ReleaseParseException refused = assertThrows(ReleaseParseException.class, () -> read(json));
    assertTrue(refused.toString().contains(message), refused.toString());
    assertTrue(refused.toString().contains("CIK0000000042.json"), refused.toString());
  }

  @Test
  void only_such_json_is_taken() {
    CompanyFactsParser parser = new CompanyFactsParser();
    assertTrue(parser.accepts("a.json", SALES.getBytes(StandardCharsets.UTF_8)));
    assertFalse(parser.accepts("a.json", "{\"rows\":[]}".getBytes(StandardCharsets.UTF_8)));
    assertFalse(parser.accepts("a.txt", "cik".getBytes(StandardCharsets.UTF_8)));
  }
}
