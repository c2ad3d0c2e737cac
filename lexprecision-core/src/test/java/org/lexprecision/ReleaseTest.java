package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.lexprecision.testing.Examples;

class ReleaseTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void a_fact_is_equal_by_all_of_its_parts() {
    new EqualsTester()
        .addEqualityGroup(Examples.fact(30_873), Examples.fact(30_873))
        .addEqualityGroup(Examples.fact(30_874))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Examples.source(1), Examples.source(1))
        .addEqualityGroup(Examples.source(2))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Examples.release(), Examples.release())
        .addEqualityGroup(
            Release.builder()
                .document("q2.txt")
                .kind(ReleaseKind.EARNINGS)
                .company(Company.of("Acme"))
                .build())
        .testEquals();
  }

  @Test
  void a_fact_belongs_to_the_series_of_its_parts() {
    assertEquals(
        Series.of(LineItems.REVENUES, Segment.consolidated(), Basis.REPORTED, Unit.monetary(USD)),
        Examples.fact(5).series());
    assertEquals("Net sales", Examples.fact(5).series().toString());
    assertEquals(
        "Net sales, Retail (pro-forma)",
        Series.of(LineItems.REVENUES, Segment.of("Retail"), Basis.PRO_FORMA, Unit.monetary(USD))
            .toString());
  }

  @Test
  void things_print_where_they_stand() {
    assertEquals(
        "Net sales, quarter ended June 30, 2003: USD 5,000 (q2.txt line 12 column 1)",
        Examples.fact(5).toString());
    assertEquals("q2.txt (Acme, 2 facts)", Examples.release().toString());
    assertEquals(
        "q2.txt line 12 column 1 \"304)\": no opening parenthesis",
        Examples.release().diagnostics().get(0).toString());
    assertEquals(
        "Gross profit = + Net sales − Cost of sales",
        Examples.release().footings().get(0).toString());
  }

  @Test
  void a_footing_needs_parts_with_signs() {
    Footing.Row row = Footing.Row.of(12, Examples.fact(5).series());

    assertThrows(IllegalArgumentException.class, () -> Footing.Part.of(0, row));
    assertThrows(IllegalArgumentException.class, () -> Footing.of(1, row, ImmutableList.of()));
  }

  @Test
  void a_fact_without_its_source_is_refused() {
    assertThrows(
        IllegalStateException.class,
        () -> Fact.builder().company(Company.of("Acme")).item(LineItems.REVENUES).build());
  }

  @Test
  void a_source_knows_its_day() {
    assertEquals(LocalDate.parse("2003-08-18"), Examples.source(1).released().orElseThrow());
  }
}
