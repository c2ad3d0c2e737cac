package org.lexprecision.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;

class TieOutPageTest {

  private static final String HOSTILE =
      """
      ACME <script>alert(1)</script> CORP "&" <img src=x onerror=alert(2)>
      Statements of operations (in thousands)

                                        Quarter ended June 30
                                           2003        2002
                                         --------    --------
      Net sales <b onmouseover=x()>      $ 30,873    $ 32,996
      Cost of sales </pre></body>          27,587      28,356
                                         --------    --------
      Gross profit &lt;i&gt;             $  3,286    $  4,640
      """;

  private static final String HOSTILE_HTML =
      """
      <html><head><style>p{background:url(http://evil.example/a)}</style></head>
      <body onload="alert(1)"><script>alert(2)</script><iframe src="//evil.example"></iframe>
      <p>Acme Corp. <a href="javascript:alert(3)">reports</a> &lt;script&gt;alert(4)&lt;/script&gt;
      <table background="//evil.example/b" onclick="x()">
      <tr><td>Statements of operations<td colspan="3">Quarter ended June 30,
      <tr><td><td>2003<td><td>2002
      <tr><td style="background:url(//evil.example/c)">Net sales<td>$30,873<td><td>$32,996
      <tr><td>Cost of sales<td>27,587<td><td>28,356
      <tr><td><img src="//evil.example/d.png">Gross profit<td>3,286<td><td>4,640
      </table>
      """;

  private static final String LARGE =
      """
      COLOSSUS HEAVY INDUSTRIES, INC.
      Statements of operations

                                     Three months ended June 30
                                         2003                 2002
                                  -----------------    -----------------
      Net sales                   $ 123,456,789,012    $ 123,400,000,001
      Cost of sales                 223,456,789,012       23,400,000,001
                                  -----------------    -----------------
      Gross profit                $(100,000,000,000)   $ 100,000,000,000

      Balance sheets
                                            June 30,        December 31,
                                                2003                2002
                                  ------------------   -----------------
      Cash and cash equivalents   $1,234,567,890,123   $              22
      Total assets                $2,234,567,890,123   $              23
      """;

  private static String samples() {
    return CommandLine.run("tie-out", "--samples", "--format", "html").out();
  }

  private static Document page(String text) {
    return Jsoup.parse(text);
  }

  private static Document read(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return page(CommandLine.run(bytes, "tie-out", "--format", "html", "-").out());
  }

  private static TieOutReport report() {
    return TieOut.of(FactBook.of(Samples.releases())).run();
  }

  @Test
  void every_fact_and_every_claim_has_one_tick_on_its_printed_token() {
    Document page = page(samples());
    int facts = 0;
    int claims = 0;
    for (Release release : Samples.releases()) {
      for (Fact fact : release.facts()) {
        Element tick = page.expectFirst("#f" + ++facts);
        String shown = tick.expectFirst("span").text().replaceAll("[\\s$]", "");
        assertTrue(
            fact.source().printed().contains(shown), fact + " is ticked on \"" + shown + "\"");
      }
      claims +=
          (int) release.claims().stream().filter(claim -> claim.kind() != Claim.Kind.DATE).count();
    }
    assertEquals(facts, page.select("button[id~=^f[0-9]+$]").size());
    assertEquals(claims, page.select("button[id~=^p[0-9]+$]").size());
    assertEquals(0, page.select(".unplaced li").size());
  }

  @Test
  void every_name_is_given_once_and_every_link_leads_somewhere() {
    Document page = page(samples());
    Multiset<String> ids = HashMultiset.create(page.select("[id]").eachAttr("id"));
    assertEquals(ids.elementSet().size(), ids.size());
    for (String target : page.select("a").eachAttr("href")) {
      assertTrue(target.startsWith("#") && ids.contains(target.substring(1)), target);
    }
    for (String named : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
      assertTrue(ids.contains(named), named);
    }
  }

  @Test
  void every_finding_comes_before_the_releases_and_leads_to_its_figures() {
    Document page = page(samples());
    ImmutableList<Finding> findings = report().findings();
    assertEquals(findings.size(), page.select("#findings article").size());
    for (Element article : page.select("#findings article")) {
      assertTrue(article.select("table.figures a").size() > 0, article::text);
    }
    assertTrue(samples().indexOf("id=\"findings\"") < samples().indexOf("id=\"releases\""));
  }

  @Test
  void at_most_sixty_stops_of_the_tab_key_lie_before_the_releases() {
    Document page = page(samples());
    long stops =
        page.select("a[href], button, input, summary, [tabindex=0]").not("[tabindex=-1]").stream()
            .filter(stop -> stop.closest("#releases") == null)
            .filter(stop -> stop.closest(".why") == null)
            .filter(TieOutPageTest::isOpen)
            .count();
    assertTrue(stops <= 60, stops + " stops");
  }

  /** Asks whether an element is shown before anything is unfolded. */
  private static boolean isOpen(Element element) {
    return element.parents().stream()
        .noneMatch(
            parent ->
                parent.normalName().equals("details")
                    && !requireNonNull(parent.firstElementChild())
                        .getAllElements()
                        .contains(element));
  }

  @Test
  void findings_of_one_kind_are_folded_and_a_severity_can_be_hidden() {
    Document page = page(samples());
    for (Element folded : page.select("details.finding-group")) {
      assertTrue(requireNonNull(folded.previousElementSibling()).hasClass("finding"), folded::text);
      assertTrue(folded.select("article").size() > 0, folded::text);
    }
    for (Element box : page.select(".filter input")) {
      String severity = box.className().replace("show-", "");
      assertTrue(page.select("#findings .finding." + severity).size() > 0, severity);
      assertTrue(page.select("style").html().contains("." + box.className()), severity);
    }
  }

  @Test
  void a_figure_in_disagreement_says_so_and_names_the_finding() {
    Document page = page(samples());
    Element restated = page.expectFirst("button.in-disagreement");
    assertTrue(restated.text().contains("in disagreement"), restated::text);
    Element panel = page.expectFirst("#" + restated.attr("aria-describedby"));
    assertTrue(panel.select("a[href^=#finding-]").size() > 0, panel::outerHtml);
  }

  @Test
  void a_malformed_figure_that_is_proven_is_in_no_disagreement() {
    assertTrue(
        page(samples()).select("button.in-disagreement").stream()
            .noneMatch(button -> button.text().contains("304")));
  }

  @Test
  void quarters_bridges_and_charts_are_tables_and_words_too() {
    Document page = page(samples());
    assertTrue(page.select("#quarters table.quarters").size() > 0);
    assertTrue(page.select("#ebitda table.bridge").size() > 0);
    Element chart = page.expectFirst("svg[role=img]");
    assertTrue(chart.attr("aria-label").contains("Q1 2002: 30,244, derived."), chart::outerHtml);
  }

  @Test
  void balances_stand_at_the_close_of_their_quarters() {
    Document page = read(LARGE);
    Element table = page.select("#quarters table.quarters").get(1);
    assertEquals("Consolidated at the close, USD", page.select("#quarters h3").get(1).text());
    assertEquals(
        ImmutableList.of("Measure", "Dec 31, 2002", "Jun 30, 2003"),
        ImmutableList.copyOf(table.select("thead th").eachText()));
    assertEquals(
        ImmutableList.of("Total assets 23 2,234,567,890,123"),
        table.select("tbody tr").eachText().stream()
            .filter(row -> row.startsWith("Total assets"))
            .collect(ImmutableList.toImmutableList()));
    assertTrue(table.select("a.place").size() > 0, table::outerHtml);
  }

  @Test
  void bars_stand_as_far_apart_as_their_labels_are_long() {
    Document page = read(LARGE);
    Element chart = page.expectFirst("svg[role=img]");
    int bars = chart.select(".quarter").size();
    assertTrue(Integer.parseInt(chart.attr("width")) >= bars * 6 * "123,456,789,012".length());
  }

  @Test
  void nothing_is_loaded_and_nothing_runs() {
    String text = samples();
    Document page = page(text);
    assertEquals(0, page.select("script, link, img, iframe, object, embed, form").size());
    assertEquals(0, page.select("[src], [style], [onload], [onclick], [background]").size());
    assertFalse(text.contains("url("), "styles load nothing");
    assertFalse(text.contains("@import"), "styles load nothing");
    assertTrue(page.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
  }

  @Test
  void the_page_is_well_formed() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(samples(), "", parser);
    assertEquals(
        ImmutableList.of(),
        parser.getErrors().stream()
            .map(ParseError::toString)
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void a_hostile_text_stays_text() {
    Document page = read(HOSTILE);
    assertEquals(0, page.select("script, img, [onmouseover]").size());
    String paper = page.expectFirst("pre").wholeText();
    assertTrue(paper.contains("<script>alert(1)</script>"), paper);
    assertTrue(paper.contains("Cost of sales </pre></body>"), paper);
    assertTrue(paper.contains("Gross profit &lt;i&gt;"), paper);
    assertEquals(6, page.select("pre .tick").size());
  }

  @Test
  void of_hostile_mark_up_words_and_tables_remain() {
    Document page = read(HOSTILE_HTML);
    assertEquals(0, page.select("script, img, iframe, [onclick], [onload]").size());
    assertFalse(page.outerHtml().contains("evil.example"));
    assertFalse(page.outerHtml().contains("javascript:"));
    Element copy = page.expectFirst(".copy");
    assertTrue(copy.text().contains("reports <script>alert(4)</script>"), copy::text);
    assertEquals(
        ImmutableSet.of("30,873", "32,996", "27,587", "28,356", "3,286", "4,640"),
        ImmutableSet.copyOf(copy.select("td .tick > span:first-child").eachText()));
  }

  @Test
  void a_release_without_figures_makes_a_page_too() {
    Document page = read("Acme Corp. has nothing to say.\n");
    assertEquals(1, page.select("h1").size());
    assertTrue(page.text().contains("no figure of a table could be checked"), page::text);
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    assertEquals(samples(), samples());
  }

  @Test
  void control_characters_are_what_windows_means_by_them_or_replaced() {
    assertEquals("– \ufffd\t", Printable.of("\u0096 \u0001\t"));
  }
}
