package org.lexprecision.parser.statementdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;

class StatementDataTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

  private static final String SUB =
      "adsh\tcik\tname\tform\tfiled\tinstance\nA-1\t42\tBELLWATER\t10-K\t20241101\tbw-20240928_htm.xml\n";
  private static final String PRE =
      "adsh\tstmt\ttag\tversion\nA-1\tIS\tRevenues\tus-gaap/2024\nA-1\tBS\tAssets\tus-gaap/2024\n";
  private static final String HEAD =
      "adsh\ttag\tversion\tddate\tqtrs\tuom\tsegments\tcoreg\tvalue\n";

  private final Path folder;

  StatementDataTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Release read(String rows, Release... known) throws IOException {
    return StatementData.of(
            file("sub.txt", SUB), file("num.txt", HEAD + rows), file("pre.txt", PRE))
        .releases(ImmutableList.copyOf(known))
        .get(0);
  }

  /** A release of the company that knows of a year of 52 weeks to September 28, 2024. */
  private static Release knows(String start, String end) {
    Company company = Company.of("Bellwater", "0000000042");
    return Release.builder()
        .document("known.htm")
        .kind(ReleaseKind.EARNINGS)
        .company(company)
        .addFacts(
            Fact.builder()
                .company(company)
                .item(LineItems.REVENUES)
                .period(Period.of(LocalDate.parse(start), LocalDate.parse(end).plusDays(1)))
                .figure(Figure.of(BigDecimal.ONE, Unit.parse("USD"), 0))
                .source(
                    Source.builder()
                        .document("known.htm")
                        .table(1)
                        .line(1)
                        .column(1)
                        .caption("Net sales")
                        .printed("1")
                        .build())
                .build())
        .build();
  }

  @Test
  void a_rounded_date_is_the_one_known_day_that_rounds_to_it() throws IOException {
    Release release = read("A-1\tAssets\tus-gaap/2024\t20240930\t0\tUSD\t\t\t365000000.0000\n");
    Fact assets = release.facts().get(0);
    assertEquals(Optional.of(LocalDate.of(2024, 11, 1)), release.released());
    assertEquals("September 28, 2024", assets.period().orElseThrow().toString());
    assertEquals("USD 365,000,000", assets.figure().toString());
    assertEquals(-6, assets.figure().decimals().orElseThrow());
    assertEquals(StatementKind.BALANCE_SHEET, assets.statement());
    assertEquals("A-1", ((TaggedSource) assets.source()).accession());
  }

  @Test
  void a_year_has_the_days_that_other_releases_know() throws IOException {
    Release release =
        read(
            "A-1\tRevenues\tus-gaap/2024\t20240930\t4\tUSD\tProductOrService=Seals;\t\t5.0000\n",
            knows("2023-10-01", "2024-09-28"));
    Fact sales = release.facts().get(0);
    assertEquals("52 weeks ended September 28, 2024", sales.period().orElseThrow().toString());
    assertEquals("Seals", sales.segment().name());
    assertEquals("SealsMember", sales.dimensions().get("ProductOrServiceAxis"));
  }

  @ParameterizedTest
  @CsvSource({"20230930,0", "20240930,4"})
  void a_date_of_which_no_day_is_known_is_refused_with_its_line(String date, int quarters)
      throws IOException {
    Release release =
        read("A-1\tAssets\tus-gaap/2024\t%s\t%d\tUSD\t\t\t1\n".formatted(date, quarters));
    assertTrue(release.facts().isEmpty());
    Diagnostic refused = release.diagnostics().get(0);
    assertEquals(Diagnostic.Reason.NO_PERIOD, refused.reason());
    assertEquals(2, refused.line());
  }

  @Test
  void a_date_of_which_two_days_are_known_is_refused() throws IOException {
    Release release =
        read(
            "A-1\tAssets\tus-gaap/2024\t20240930\t0\tUSD\t\t\t1\n",
            knows("2023-10-01", "2024-09-30"));
    assertTrue(release.facts().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "x,20240930,0,USD",
    "٥٦,20240930,0,USD",
    "1,2024,0,USD",
    "1,٢٠٢٤٠٩٣٠,0,USD",
    "1,20240930,x,USD",
    "1,20240930,٠,USD",
    "1,20240930,0,US D"
  })
  void what_is_no_figure_is_said(String value, String date, String quarters, String unit)
      throws IOException {
    Release release =
        read(
            "A-1\tAssets\tus-gaap/2024\t%s\t%s\t%s\t\t\t%s\n"
                .formatted(date, quarters, unit, value));
    assertTrue(release.facts().isEmpty());
    assertEquals(2, release.diagnostics().get(0).line());
  }

  @Test
  void a_short_row_and_a_strange_filing_are_refused_with_their_line() {
    ReleaseParseException row =
        assertThrows(ReleaseParseException.class, () -> read("A-1\tAssets\n"));
    assertEquals(2, row.line());
    ReleaseParseException filing =
        assertThrows(
            ReleaseParseException.class,
            () -> read("B-7\tAssets\tus-gaap/2024\t20240930\t0\tUSD\t\t\t1\n"));
    assertTrue(filing.toString().contains("B-7"), filing::toString);
  }

  @Test
  void a_real_filing_says_what_the_company_facts_say_of_it_but_for_a_par_value_rounded_to_zero()
      throws IOException {
    Path data = CORPUS.resolve("statement-data");
    assumeTrue(Files.isDirectory(data), "SKIPPED: no " + data + " beside the project");
    List<Release> facts = Releases.read(CORPUS.resolve("companyfacts/CIK0000320193.json"));
    Release release =
        StatementData.of(
                data.resolve("apple-2024-10k-sub.txt"),
                data.resolve("apple-2024-10k-num.txt"),
                data.resolve("apple-2024-10k-pre.txt"))
            .releases(facts)
            .get(0);
    Set<String> known = new HashSet<>();
    Set<String> cells = new HashSet<>();
    for (Release filing : facts) {
      for (Fact fact : filing.facts()) {
        TaggedSource source = (TaggedSource) fact.source();
        if (source.accession().equals("0000320193-24-000123")) {
          known.add(source.concept() + fact.period() + fact.figure());
          cells.add(source.concept());
        }
      }
    }
    int plain = 0;
    int same = 0;
    for (Fact fact : release.facts()) {
      TaggedSource source = (TaggedSource) fact.source();
      if (fact.dimensions().isEmpty() && cells.contains(source.concept())) {
        plain++;
        same += known.contains(source.concept() + fact.period() + fact.figure()) ? 1 : 0;
      }
    }
    assertEquals(
        "facts 414, refused 0, plain 213 same 211",
        "facts %d, refused %d, plain %d same %d"
            .formatted(release.facts().size(), release.diagnostics().size(), plain, same));
  }
}
