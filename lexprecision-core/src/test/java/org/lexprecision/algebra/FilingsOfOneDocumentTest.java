package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.SplitRatio;
import org.lexprecision.TaggedSource;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;

/** Filings that one file tells of, as the SEC's company facts do, are releases of their own. */
class FilingsOfOneDocumentTest {

  private static final Period Q1 = Period.monthsEnded(3, LocalDate.parse("2022-03-31"));
  private static final Period Q2 = Period.monthsEnded(3, LocalDate.parse("2022-06-30"));
  private static final Period H1 = Period.monthsEnded(6, LocalDate.parse("2022-06-30"));

  /** A release as a filing of the one file: its facts are tags that stand on no paper. */
  private static Release filing(String accession, Sheet sheet) {
    Release printed = sheet.release();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    for (Fact fact : printed.facts()) {
      facts.add(
          fact.withSource(
              TaggedSource.builder()
                  .document("CIK0000000012.json")
                  .exhibit("10-Q")
                  .released(printed.released())
                  .accession(accession)
                  .concept("us-gaap:" + fact.item().id())
                  .printed(fact.source().printed())
                  .build()));
    }
    return printed.toBuilder()
        .document("CIK0000000012.json")
        .exhibit("10-Q")
        .facts(facts.build())
        .build();
  }

  private static Release first() {
    return filing(
        "0000000012-22-000001",
        new Sheet("", "2022-05-02", Q1)
            .row(LineItems.NET_INCOME, 6000)
            .cents(LineItems.EPS_BASIC, 60)
            .row(LineItems.AVERAGE_SHARES_BASIC, 10_000));
  }

  private static Release second(long firstQuarter) {
    return filing(
        "0000000012-22-000002",
        new Sheet("", "2022-08-01", Q2, H1, Q1)
            .row(LineItems.NET_INCOME, 6600, 6600 + firstQuarter, firstQuarter)
            .cents(LineItems.EPS_BASIC, 33, 63, 30)
            .row(LineItems.AVERAGE_SHARES_BASIC, 20_000, 20_000, 20_000));
  }

  private static Fact fact(Release release, LineItem item) {
    return release.facts().stream().filter(fact -> fact.item().equals(item)).findFirst().get();
  }

  @Test
  void what_is_filed_after_a_split_counts_the_shares_of_now() {
    FactBook book = FactBook.of(first(), second(6000));

    assertEquals(SplitRatio.of(2, 1), book.splits().get(0).ratio());
    assertEquals(
        SplitRatio.of(2, 1), book.toPresentShares(fact(first(), LineItems.AVERAGE_SHARES_BASIC)));
    assertEquals(
        SplitRatio.NONE, book.toPresentShares(fact(second(6000), LineItems.AVERAGE_SHARES_BASIC)));
  }

  @Test
  void what_a_later_filing_states_anew_is_restated_and_no_row_printed_twice() {
    TieOutReport report = TieOut.of(FactBook.of(first(), second(5990))).run();

    assertTrue(
        report.findings(Severity.RESTATED).stream()
            .map(Finding::cause)
            .anyMatch(
                ("the release CIK0000000012.json 0000000012-22-000002 restates quarter ended"
                        + " March 31, 2022: Net income (loss) by USD -10,000")
                    ::equals),
        report::toString);
    assertTrue(
        report.notEvaluated().stream().noneMatch(one -> one.reason().contains("one row")),
        report::toString);
  }

  @Test
  void filings_dispute_what_they_state_differently() {
    Answer income = FactBook.of(first(), second(5990)).ask(LineItems.NET_INCOME).over(Q1);

    assertEquals(Status.CONFLICTING, income.status());
  }

  @Test
  void facts_alone_make_a_book_of_as_many_releases_as_were_filed() {
    FactBook book =
        FactBook.of(
            Company.of("Acme"),
            Stream.of(first(), second(6000)).flatMap(release -> release.facts().stream()).toList());

    assertEquals(2, book.releases().size());
    assertEquals(
        first().facts(), book.asOf(LocalDate.parse("2022-06-01")).facts(), "filed by June");
  }

  @Test
  void files_of_one_name_and_two_days_are_two_filings() {
    Release may = new Sheet("release.txt", "2022-05-02", Q1).row(LineItems.REVENUES, 412).release();
    Release august =
        new Sheet("release.txt", "2022-08-01", Q2, Q1).row(LineItems.REVENUES, 450, 419).release();
    FactBook book = FactBook.of(may, august);

    assertEquals(Status.CONFLICTING, book.ask(LineItems.REVENUES).over(Q1).status());
    assertEquals(
        "USD 412,000",
        book.asFirstReported().ask(LineItems.REVENUES).over(Q1).orElseThrow().toString());
    assertEquals(
        "USD 419,000", book.latest().ask(LineItems.REVENUES).over(Q1).orElseThrow().toString());
    assertEquals(1, TieOut.of(book).run().findings(Severity.RESTATED).size());
  }
}
