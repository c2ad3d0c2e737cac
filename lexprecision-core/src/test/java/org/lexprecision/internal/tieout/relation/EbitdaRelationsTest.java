package org.lexprecision.internal.tieout.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.DEPRECIATION_AND_AMORTIZATION;
import static org.lexprecision.LineItems.EBITDA;
import static org.lexprecision.LineItems.OPERATING_INCOME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** Where operating income, depreciation and EBITDA bear one another out. */
class EbitdaRelationsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  private static Sheet whole(Sheet sheet) {
    return sheet
        .row(OPERATING_INCOME, 100, 110)
        .row(DEPRECIATION_AND_AMORTIZATION, 30, 31)
        .row(EBITDA, 130, 145);
  }

  private static List<Relation> of(Sheet sheet) {
    return EbitdaRelations.of(sheet.release());
  }

  @Test
  void each_period_has_its_own() {
    List<Relation> relations = of(whole(sheet(Q1, Q2)));
    assertEquals(2, relations.size());
    assertEquals(Kind.EBITDA, relations.get(0).kind());
    assertFalse(relations.get(0).isBroken());
    assertTrue(relations.get(1).isBroken());
    assertEquals("4000", relations.get(1).certificate().difference().toPlainString());
  }

  @Test
  void each_part_of_the_company_has_its_own() {
    assertEquals(
        1,
        of(sheet(Q1)
                .row(OPERATING_INCOME, "Pipes", "Pipes", 100)
                .row(DEPRECIATION_AND_AMORTIZATION, "Pipes", "Pipes", 30)
                .row(EBITDA, "Pipes", "Pipes", 130)
                .row(EBITDA, 130))
            .size());
  }

  @Test
  void of_figures_printed_twice_the_first_is_taken() {
    List<Relation> relations = of(whole(sheet(Q1, Q2)).row(EBITDA, 131, 141));
    assertFalse(relations.get(0).isBroken());
    assertEquals(3, relations.get(0).figures().get(0).source().line());
    assertTrue(relations.get(1).isBroken());
  }

  @Test
  void none_is_of_two_rows_or_on_another_basis() {
    Sheet income = sheet(Q1).row(OPERATING_INCOME, 100);
    assertEquals(List.of(), of(income.row(EBITDA, 130)));
    assertEquals(List.of(), of(income.row(OPERATING_INCOME, 101)));
    assertEquals(List.of(), of(sheet(Q1).row(DEPRECIATION_AND_AMORTIZATION, 30).row(EBITDA, 130)));
    assertEquals(
        List.of(), of(sheet(Q1).row(OPERATING_INCOME, 100).row(DEPRECIATION_AND_AMORTIZATION, 30)));
    assertEquals(1, of(whole(sheet(Q1, Q2).basis(2, Basis.PREVIOUSLY_REPORTED))).size());
  }

  @Test
  void relations_are_one_if_they_hold_the_same_figures_together_for_the_same_reason() {
    List<Relation> relations = of(whole(sheet(Q1, Q2)));
    Relation one = relations.get(0);
    Relation same = of(whole(sheet(Q1, Q2))).get(0);
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertEquals("EBITDA = operating income + depreciation and amortization", one.equation());
    assertNotEquals(one, relations.get(1));
    assertNotEquals(one.hashCode(), relations.get(1).hashCode());
    assertNotEquals(one, new Relation(Kind.FOOTING, one.certificate(), one.equation()));
    assertNotEquals(one, new Relation(one.kind(), one.certificate(), "EBITDA"));
    assertNotEquals(one, (Object) "EBITDA");
    assertTrue(one.isWithinOneRelease());
    assertFalse(one.isOff());
    assertTrue(relations.get(1).isOff());
  }
}
