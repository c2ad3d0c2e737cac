package org.lexprecision.parser.internal.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Stock;
import org.lexprecision.Support;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.HtmlLayout;

class TaggedReleaseTest {

  private static final String HEAD =
      """
      <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header>
      <ix:hidden><ix:nonFraction name="x:Hidden" contextRef="y" unitRef="usd" decimals="0">7</ix:nonFraction>
      <ix:nonNumeric name="dei:EntityRegistrantName" contextRef="y">Bellwater Industries</ix:nonNumeric></ix:hidden>
      <ix:resources>
      <xbrli:context id="q"><xbrli:entity><xbrli:identifier scheme="s">0000000042</xbrli:identifier></xbrli:entity>
        <xbrli:period><xbrli:startDate>2024-04-01</xbrli:startDate><xbrli:endDate>2024-06-30</xbrli:endDate></xbrli:period></xbrli:context>
      <xbrli:context id="y"><xbrli:entity><xbrli:identifier scheme="s">0000000042</xbrli:identifier></xbrli:entity>
        <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-06-30</xbrli:endDate></xbrli:period></xbrli:context>
      <xbrli:context id="seals"><xbrli:entity><xbrli:identifier scheme="s">0000000042</xbrli:identifier>
        <xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementBusinessSegmentsAxis">x:SealsAndGasketsMember</xbrldi:explicitMember></xbrli:segment></xbrli:entity>
        <xbrli:period><xbrli:startDate>2024-04-01</xbrli:startDate><xbrli:endDate>2024-06-30</xbrli:endDate></xbrli:period></xbrli:context>
      <xbrli:context id="end"><xbrli:entity><xbrli:identifier scheme="s">0000000042</xbrli:identifier></xbrli:entity>
        <xbrli:period><xbrli:instant>2024-06-30</xbrli:instant></xbrli:period></xbrli:context>
      <xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
      <xbrli:unit id="sh"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>
      <xbrli:unit id="pershare"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator>
        <xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
      <xbrli:unit id="shops"><xbrli:measure>x:Shop</xbrli:measure></xbrli:unit>
      <xbrli:unit id="lower"><xbrli:measure>iso4217:usd</xbrli:measure></xbrli:unit>
      <xbrli:unit id="preferred"><xbrli:measure>x:PreferredShares</xbrli:measure></xbrli:unit>
      <xbrli:unit id="own"><xbrli:measure>x:USD</xbrli:measure></xbrli:unit>
      </ix:resources></ix:header></div>
      """;

  private static Release read(String body) {
    return HtmlLayout.read(
            DocumentContext.of("a.htm"), HEAD + body + "</body></html>", 1, ReadLimits.DEFAULT)
        .release(DocumentContext.of("a.htm"));
  }

  @Test
  void a_release_says_the_same_of_its_calendar_and_splits_with_tags_and_without() {
    String body =
        """
        <p>Bellwater Industries reports results for its fiscal year ended September 30, 2023.</p>
        <p>A two-for-one stock split was paid on June 15, 2023.</p>
        <p>Statements of Operations (in thousands)</p><table>
        <tr><td></td><td>Year Ended September 30, 2023</td><td>Year Ended September 30, 2022</td></tr>
        <tr><td>Net sales</td><td>%s</td><td>61,000</td></tr>
        <tr><td>Net loss</td><td>(300)</td><td>(900)</td></tr>
        </table>
        """;
    Release tagged =
        read(body.formatted(tag("us-gaap:Revenues", "q", "usd", "scale=\"3\">30,873")));
    Release plain = read(body.formatted("30,873"));
    assertTrue(plain.calendar().isPresent());
    assertFalse(plain.splits().isEmpty());
    assertEquals(plain.calendar(), tagged.calendar());
    assertEquals(plain.splits(), tagged.splits());
    assertEquals(plain.claims(), tagged.claims());
  }

  private static String tag(String concept, String context, String unit, String rest) {
    return "<ix:nonFraction name=\"%s\" contextRef=\"%s\" unitRef=\"%s\" %s</ix:nonFraction>"
        .formatted(concept, context, unit, rest);
  }

  private static ImmutableList<Fact> of(Release release, String concept) {
    return release.facts().stream()
        .filter(fact -> fact.source() instanceof TaggedSource)
        .filter(fact -> ((TaggedSource) fact.source()).concept().equals(concept))
        .collect(ImmutableList.toImmutableList());
  }

  private static final String STATEMENT =
      """
      <p>Bellwater Industries</p><p>Statements of Operations (in thousands)</p><table>
      <tr><td></td><td>Three Months Ended June 30, 2024</td><td>Six Months Ended June 30, 2024</td></tr>
      <tr><td>Net sales</td><td>%s</td><td>61,000</td></tr>
      <tr><td>Seals and gaskets</td><td>%s</td><td>20,000</td></tr>
      <tr><td>Net loss</td><td>(%s)</td><td>(900)</td></tr>
      </table>
      """
          .formatted(
              tag("us-gaap:Revenues", "q", "usd", "scale=\"3\" decimals=\"-3\">30,873"),
              tag("us-gaap:Revenues", "seals", "usd", "scale=\"3\" decimals=\"-3\">10,000"),
              tag(
                  "us-gaap:NetIncomeLoss",
                  "q",
                  "usd",
                  "scale=\"3\" decimals=\"-3\" sign=\"-\">674"));

  @Test
  void a_tag_tells_period_unit_amount_and_precision_and_the_cell_tells_the_place() {
    Release release = read(STATEMENT);
    Fact sales = of(release, "us-gaap:Revenues").get(0);
    assertEquals("Revenues", sales.item().id());
    assertEquals("USD 30,873,000", sales.figure().toString());
    assertEquals(-3, sales.figure().decimals().orElseThrow());
    assertEquals("quarter ended June 30, 2024", sales.period().orElseThrow().toString());
    assertEquals(2, sales.source().line());
    assertEquals(1, sales.source().column());
    assertEquals("Net sales", sales.source().caption());
    assertEquals("30,873", sales.source().printed());
    assertEquals("Bellwater Industries", release.company().name());
    assertEquals(Optional.of("0000000042"), release.company().cik());
  }

  @Test
  void a_tag_with_a_sign_is_negative() {
    assertEquals(
        "USD -674,000", of(read(STATEMENT), "us-gaap:NetIncomeLoss").get(0).figure().toString());
  }

  @Test
  void an_axis_names_a_part() {
    Fact seals = of(read(STATEMENT), "us-gaap:Revenues").get(1);
    assertEquals("Seals And Gaskets", seals.segment().name());
    assertEquals(
        "x:SealsAndGasketsMember", seals.dimensions().get("us-gaap:StatementBusinessSegmentsAxis"));
  }

  @Test
  void what_print_and_tag_both_say_is_proven() {
    Release release = read(STATEMENT);
    assertEquals(Support.PROVEN, of(release, "us-gaap:Revenues").get(0).support());
    assertTrue(
        release.prints().stream().anyMatch(fact -> fact.source().printed().equals("30,873")));
  }

  @Test
  void a_cell_without_a_tag_stays_as_printed() {
    Release release = read(STATEMENT);
    assertTrue(
        release.facts().stream()
            .filter(fact -> fact.source().printed().equals("61,000"))
            .allMatch(fact -> !(fact.source() instanceof TaggedSource)));
  }

  @Test
  void a_hidden_tag_is_a_fact_without_a_place() {
    Fact hidden = of(read("<p>Nothing else.</p>"), "x:Hidden").get(0);
    assertEquals(0, hidden.source().line());
    assertEquals("USD 7", hidden.figure().toString());
    assertTrue(hidden.item().elements().isEmpty());
  }

  @Test
  void a_tag_in_prose_is_a_fact_without_a_place() {
    Release release =
        read(
            "<p>Cash was $"
                + tag(
                    "us-gaap:CashAndCashEquivalentsAtCarryingValue",
                    "end",
                    "usd",
                    "scale=\"6\" decimals=\"-5\">1.5")
                + " million.</p>");
    Fact cash = of(release, "us-gaap:CashAndCashEquivalentsAtCarryingValue").get(0);
    assertEquals("USD 1,500,000", cash.figure().toString());
    assertTrue(cash.item() instanceof Stock);
    assertTrue(cash.source().print().isEmpty());
  }

  @Test
  void two_equal_tags_of_one_row_stand_on_two_cells() {
    String twice = tag("us-gaap:StockholdersEquity", "end", "usd", "decimals=\"0\">65,830");
    Release release =
        read(
            "<table><tr><td></td><td>Three Months</td><td>Six Months</td></tr><tr><td>Ending"
                + " balances</td><td>"
                + twice
                + "</td><td>"
                + twice
                + "</td></tr></table>");
    assertEquals(
        ImmutableList.of(1, 2),
        of(release, "us-gaap:StockholdersEquity").stream()
            .map(fact -> fact.source().column())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void nil_is_no_figure_and_a_nested_tag_is_one_more() {
    Release release =
        read(
            "<p>"
                + tag("x:None", "y", "usd", "xsi:nil=\"true\">")
                + tag(
                    "x:Outer",
                    "y",
                    "sh",
                    "decimals=\"INF\">" + tag("x:Inner", "y", "sh", "decimals=\"INF\">12"))
                + "</p>");
    assertTrue(of(release, "x:None").isEmpty());
    assertEquals("shares 12", of(release, "x:Outer").get(0).figure().toString());
    assertEquals("shares 12", of(release, "x:Inner").get(0).figure().toString());
    assertTrue(of(release, "x:Inner").get(0).figure().decimals().isEmpty());
  }

  @Test
  void units_are_read_by_their_measures() {
    Release release =
        read(
            "<p>"
                + tag("us-gaap:EarningsPerShareDiluted", "q", "pershare", "decimals=\"2\">0.14")
                + tag("x:Shops", "end", "shops", "decimals=\"INF\">31")
                + "</p>");
    assertEquals(
        "USD/shares",
        of(release, "us-gaap:EarningsPerShareDiluted").get(0).figure().unit().toString());
    assertEquals("Shop", of(release, "x:Shops").get(0).figure().unit().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "num-dot-decimal|1,234.5|1,234.5",
        "numdotdecimal|1 234.5|1,234.5",
        "num-comma-decimal|1.234,5|1,234.5",
        "numdotcomma|1.234,5|1,234.5",
        "numcommadot|1,234.5|1,234.5",
        "fixed-zero|—|0",
        "zerodash|-|0",
        "numwordsen|no|0",
        "numwordsen|twenty-two|22",
        "numwordsen|one hundred and five|105",
        "numwordsen|two million|2,000,000",
        "num-unit-decimal|5 dollars 40 cents|5.4",
      })
  void formats_say_how_digits_are_written(String format, String text, String amount) {
    Release release =
        read(
            "<p>"
                + tag("x:It", "y", "usd", "decimals=\"INF\" format=\"ixt:" + format + "\">" + text)
                + "</p>");
    assertEquals("USD " + amount, of(release, "x:It").get(0).figure().toString());
  }

  @Test
  void excluded_words_are_no_part_of_a_number() {
    Release release =
        read(
            "<p>"
                + tag("x:It", "y", "usd", "decimals=\"0\">12<ix:exclude> page 4 </ix:exclude>,345")
                + "</p>");
    assertEquals("USD 12,345", of(release, "x:It").get(0).figure().toString());
  }

  @Test
  void a_tag_that_names_what_is_not_there_is_said() {
    Release release =
        read(
            "<p>"
                + tag("x:A", "nowhere", "usd", "decimals=\"0\">1")
                + tag("x:B", "y", "nothing", "decimals=\"0\">1")
                + tag("x:C", "y", "usd", "decimals=\"0\">about five")
                + "</p>");
    assertEquals(
        ImmutableList.of(
            "x:A names the context nowhere, which is not there",
            "x:B names the unit nothing, which is not there",
            "x:C holds \"about five\", which is no number of its format"),
        release.diagnostics().stream()
            .filter(diagnostic -> diagnostic.reason() == Diagnostic.Reason.TAG)
            .map(Diagnostic::message)
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void a_document_without_tags_reads_as_before() {
    assertFalse(
        HtmlLayout.read(
                DocumentContext.of("a.htm"),
                "<table><tr><td>Net sales</td><td>5</td></tr></table>",
                1,
                ReadLimits.DEFAULT)
            .release(DocumentContext.of("a.htm"))
            .facts()
            .stream()
            .anyMatch(fact -> fact.source() instanceof TaggedSource));
  }

  private static ImmutableList<String> places(Release release, String concept) {
    return of(release, concept).stream()
        .map(fact -> fact.source().line() + ":" + fact.source().column())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void both_ends_of_a_range_are_facts_with_a_place() {
    Release release =
        read(
            "<table><tr><td></td><td>2024</td><td>2023</td></tr><tr><td>Volatility</td><td>"
                + tag("x:Low", "y", "usd", "decimals=\"2\" scale=\"-2\">39")
                + "% – "
                + tag("x:High", "y", "usd", "decimals=\"2\" scale=\"-2\">58")
                + "%</td><td>"
                + tag("x:Other", "y", "usd", "decimals=\"2\" scale=\"-2\">61")
                + "%</td></tr></table>");
    assertEquals(ImmutableList.of("2:1"), places(release, "x:Low"));
    assertEquals(ImmutableList.of("2:2"), places(release, "x:High"));
    assertEquals(ImmutableList.of("2:3"), places(release, "x:Other"));
    assertEquals("Volatility", of(release, "x:High").get(0).source().caption());
  }

  @Test
  void a_number_in_words_stands_on_no_dash() {
    Release release =
        read(
            "<table><tr><td></td><td>2024</td><td>2023</td></tr><tr><td>Preferred stock, "
                + tag("x:Issued", "end", "sh", "decimals=\"0\" format=\"ixt:numwordsen\">no")
                + " shares issued</td><td>"
                + tag("x:Stock", "end", "usd", "decimals=\"0\">15,750")
                + "</td><td>—</td></tr></table>");
    assertEquals(ImmutableList.of("0:0"), places(release, "x:Issued"));
    assertEquals(ImmutableList.of("2:1"), places(release, "x:Stock"));
  }

  @Test
  void a_tag_between_dashes_stands_on_its_own_cell() {
    String nil = "-" + tag("x:Tax", "%s", "usd", "decimals=\"0\">0") + "-";
    Release release =
        read(
            "<table><tr><td></td><td>2024</td><td>2023</td></tr><tr><td>Income tax</td><td>$</td><td>"
                + nil.formatted("q")
                + "</td><td>$</td><td>"
                + nil.formatted("y")
                + "</td></tr></table>");
    assertEquals(
        ImmutableList.of("q 1", "y 2"),
        of(release, "x:Tax").stream()
            .map(fact -> ((TaggedSource) fact.source()).context() + " " + fact.source().column())
            .collect(ImmutableList.toImmutableList()));
  }

  @ParameterizedTest
  @CsvSource({"lower, USD", "preferred, PreferredShares", "own, x-USD", "shops, Shop"})
  void a_unit_that_is_read_can_be_written_and_read_back(String id, String unit) {
    Release release =
        read(
            "<table><tr><td>Other</td><td>"
                + tag("x:Other", "q", id, "decimals=\"0\">30,873")
                + "</td></tr></table>");
    Fact fact = of(release, "x:Other").get(0);
    assertEquals(unit, fact.figure().unit().toString());
    assertEquals(fact.figure().unit(), Unit.parse(unit));
  }
}
