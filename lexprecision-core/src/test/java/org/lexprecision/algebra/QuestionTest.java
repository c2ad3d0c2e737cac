package org.lexprecision.algebra;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalQuarter;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Source;
import org.lexprecision.Stock;
import org.lexprecision.Unit;

class QuestionTest {

  private static final Company ACME = Company.of("Acme");
  private static final Currency USD = Currency.getInstance("USD");
  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final Stock INVENTORY = (Stock) LineItems.find("InventoryNet").orElseThrow();

  private static final FactBook BOOK =
      FactBook.of(
              Release.builder()
                  .document("q2.txt")
                  .kind(ReleaseKind.EARNINGS)
                  .company(ACME)
                  .addFacts(
                      fact(LineItems.REVENUES, "", CALENDAR.quarter(2003, 2), dollars(30_873)),
                      fact(LineItems.REVENUES, "", CALENDAR.quarter(2002, 2), dollars(32_996)),
                      fact(LineItems.REVENUES, "", CALENDAR.quarter(2003, 1), dollars(32_383)),
                      fact(LineItems.REVENUES, "Seals", CALENDAR.quarter(2003, 2), dollars(26_645)),
                      fact(LineItems.NET_INCOME, "", CALENDAR.quarter(2003, 2), dollars(-674)),
                      fact(
                          LineItems.AVERAGE_SHARES,
                          "",
                          CALENDAR.quarter(2003, 2),
                          Figure.of(new BigDecimal("4828000"), Unit.shares(), -3)),
                      fact(INVENTORY, "", Period.atCloseOf(day("2003-06-30")), dollars(9_963)),
                      fact(INVENTORY, "", Period.atCloseOf(day("2003-03-31")), dollars(9_000)))
                  .build())
          .withCalendar(CALENDAR);

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static Figure dollars(long thousands) {
    return Figure.of(Money.ofThousands(thousands, USD), -3);
  }

  private static Fact fact(LineItem item, String segment, Period period, Figure figure) {
    return Fact.builder()
        .company(ACME)
        .item(item)
        .segment(segment.isEmpty() ? Segment.consolidated() : Segment.of(segment))
        .period(period)
        .figure(figure)
        .source(
            Source.builder()
                .document("q2.txt")
                .table(1)
                .line(1)
                .column(1)
                .caption(item.equals(LineItems.REVENUES) ? "Sales, net" : item.label())
                .printed("")
                .build())
        .build();
  }

  @Test
  void growth_is_held_against_the_year_before_and_the_quarter_before() {
    Growth year = BOOK.ask(LineItems.REVENUES).yearOverYear().quarter(2003, 2);
    assertEquals("[-2,124,000, -2,122,000]", year.orElseThrow().amount().toString());
    Growth quarter = BOOK.ask(LineItems.REVENUES).prior().quarter(FiscalQuarter.of(2003, 2));
    assertEquals("[-1,511,000, -1,509,000]", quarter.orElseThrow().amount().toString());
    assertEquals(
        "[962,000, 964,000]",
        BOOK.ask(INVENTORY).prior().at(day("2003-06-30")).orElseThrow().amount().toString());
  }

  @Test
  void growth_from_an_unknown_figure_says_which_is_unknown() {
    Growth growth = BOOK.ask(LineItems.NET_INCOME).yearOverYear().quarter(2003, 2);
    assertEquals(Optional.empty(), growth.change());
    NotAnsweredException unknown = assertThrows(NotAnsweredException.class, growth::orElseThrow);
    assertTrue(String.valueOf(unknown.getMessage()).contains("2002-06-30"), unknown.getMessage());
  }

  @Test
  void a_loss_per_share_is_a_quotient_of_what_is_printed() {
    Answer loss = BOOK.ask(LineItems.NET_INCOME).perShare().quarter(2003, 2);
    assertEquals(Unit.perShare(USD), loss.series().unit());
    assertEquals("[-0.13972035215, -0.139484311898]", loss.bounds().orElseThrow().toString());
  }

  @Test
  void balances_are_asked_at_quarter_ends() {
    assertEquals(
        Optional.of(dollars(9_963)),
        requireNonNull(BOOK.ask(INVENTORY).atQuarterEnds().get(Period.atCloseOf(day("2003-06-30"))))
            .figure());
  }

  @Test
  void a_book_lists_what_it_has() {
    assertEquals(
        List.of(LineItems.REVENUES, LineItems.NET_INCOME, LineItems.AVERAGE_SHARES, INVENTORY),
        BOOK.items().asList());
    assertEquals(
        List.of("Consolidated", "Seals"), BOOK.segments().stream().map(Segment::name).toList());
    assertEquals(2, BOOK.byCaption().get("Sales, net").size());
  }

  @Test
  void things_are_asked_by_any_of_their_names_in_any_case() {
    for (String name : List.of("InventoryNet", "inventorynet", INVENTORY.label())) {
      assertEquals(
          Optional.of(dollars(9_963)), BOOK.ask(name).at(day("2003-06-30")).figure(), name);
    }
    assertEquals(
        BOOK.ask(LineItems.REVENUES).quarter(2003, 2), BOOK.ask("sales, NET").quarter(2003, 2));
    assertEquals(
        BOOK.ask(LineItems.REVENUES).quarter(2003, 2),
        BOOK.ask("SalesRevenueNet").quarter(2003, 2));
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> BOOK.ask("inventor"));
    assertEquals(
        "nothing in the book is called inventor; like it are InventoryNet", unknown.getMessage());
  }

  @Test
  void a_wrong_kind_part_or_footing_is_told_the_right_ones() {
    assertEquals(
        "no release states Inventory as a flow; it is stated as a stock",
        BOOK.ask(LineItems.flow("InventoryNet", "Inventory", Balance.DEBIT))
            .quarter(2003, 2)
            .explain());
    assertEquals(
        "no release states Net sales, Castings; it is stated of Consolidated, Seals",
        BOOK.ask(LineItems.REVENUES).segment("Castings").quarter(2003, 2).explain());
    assertEquals(
        "no release states Net sales (adjusted); it is stated reported",
        BOOK.ask(LineItems.REVENUES).basis(Basis.ADJUSTED).quarter(2003, 2).explain());
    assertTrue(BOOK.ask(INVENTORY).quarter(2003, 2).explain().contains("ask at a day"));
    assertTrue(
        BOOK.ask(LineItems.REVENUES).at(day("2003-06-30")).explain().contains("ask for a quarter"));
  }
}
