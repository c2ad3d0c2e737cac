package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.testing.Sheet;

/** Books of releases: whose they are, in which order, and what they hold by which name. */
class FactBookTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final LineItem LEASES = LineItems.flow("RentOfBarges", "Barge hire", Balance.NONE);

  private static Release empty(String document, String exhibit, String day, Company company) {
    return Release.builder()
        .document(document)
        .exhibit(exhibit)
        .kind(ReleaseKind.EARNINGS)
        .company(company)
        .released(LocalDate.parse(day))
        .build();
  }

  @Test
  void the_company_is_the_first_that_is_known_by_its_number() {
    Company named = Company.of("Acme");
    Company numbered = Company.of("Acme", "12");
    FactBook book =
        FactBook.of(
            empty("a.txt", "", "2011-04-20", named), empty("b.txt", "", "2011-07-20", numbered));
    assertEquals(numbered.cik(), book.company().cik());
    assertEquals(named, FactBook.of(empty("a.txt", "", "2011-04-20", named)).company());
  }

  @Test
  void a_book_that_is_said_to_be_of_a_company_needs_a_release_too() {
    assertThrows(IllegalArgumentException.class, () -> FactBook.of(Company.of("Acme")));
  }

  @Test
  void releases_of_one_day_are_ordered_by_document_and_exhibit() {
    Company acme = Company.of("Acme");
    List<Release> ordered =
        List.of(
            empty("z.txt", "EX-99.2", "2011-04-20", acme),
            empty("a.txt", "EX-99.1", "2011-07-20", acme),
            empty("a.txt", "EX-99.2", "2011-07-20", acme),
            empty("b.txt", "EX-99.1", "2011-07-20", acme));
    for (List<Release> given : Collections2.permutations(ordered)) {
      assertEquals(ordered, FactBook.of(given).releases());
    }
  }

  @Test
  void a_split_is_not_known_before_its_day() {
    Release release = new Sheet("a.txt", "2011-04-20", Q1).row(LineItems.REVENUES, 1).release();
    ShareSplit split = new ShareSplit(LocalDate.parse("2011-06-15"), SplitRatio.of(2, 1));
    FactBook book = FactBook.of(release).withSplit(split.date(), split.ratio());
    assertEquals(ImmutableList.of(split), book.asOf(LocalDate.parse("2011-06-15")).splits());
    assertEquals(ImmutableList.of(), book.asOf(LocalDate.parse("2011-06-14")).splits());
  }

  @Test
  void series_are_found_by_the_captions_that_there_are() {
    FactBook book =
        FactBook.of(
            new Sheet("a.txt", "2011-04-20", Q1)
                .row(LineItems.REVENUES, "Seals", "Net sales", 1)
                .row(LineItems.REVENUES, "Consolidated", "Net sales", 2)
                .row(LineItems.NET_INCOME, "Consolidated", "", 3)
                .release());
    assertEquals(ImmutableSet.of("Net sales"), book.byCaption().keySet());
    assertEquals(2, book.byCaption().get("Net sales").size());
  }

  @Test
  void an_item_of_the_book_s_own_is_called_by_its_id_or_by_its_label() {
    FactBook book =
        FactBook.of(
            new Sheet("a.txt", "2011-04-20", Q1)
                .row(LEASES, "Consolidated", "Hire of lighters", 1)
                .row(LineItems.REVENUES, 2)
                .release());
    for (String name : List.of("RENTofBarges", "barge HIRE", "hire of lighters")) {
      assertEquals(Answer.Status.REPORTED, book.ask(name).over(Q1).status());
    }
    assertThrows(IllegalArgumentException.class, () -> book.ask("Ferries"));
  }

  @Test
  void a_company_that_changed_nothing_has_no_quarters_of_other_years() {
    FactBook book =
        FactBook.of(new Sheet("a.txt", "2011-04-20", Q1).row(LineItems.REVENUES, 1).release());
    assertTrue(book.quartersOfOtherYears().isEmpty());
    assertEquals(List.of(Q1), book.quarters().asList());
  }
}
