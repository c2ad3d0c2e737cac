package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.Fact;

/** On which basis the figures of reconciliations and of restated columns stand. */
class FootingsOfFiguresTest {

  private static final String RECONCILIATION =
      """
                               ACME WIDGETS INC.
         Reconciliation of Net Income in Accordance with GAAP to Pro Forma Net Income
                               (In thousands)

                                             Three Months Ended
                                             Jun 30,    Jun 30,
                                              2005       2004
      Net income in accordance with GAAP     $1,000     $  800
      Severance (Note 1)                        300        100
      Income taxes (Note 2)                    (120)       (40)
      Net income on a pro forma basis        $1,180     $  860
      """;

  private static final String RESTATED =
      """
                               ACME WIDGETS INC.
                 Consolidated Statements of Operations - Pro Forma
                               (In thousands)

                                   Three Months Ended
                                  Jun 30,       Jun 30,
                                   2005          2005
                                As Previously     As
                                  Reported     Restated
      Net sales                    $5,000       $5,000
      Cost of sales                 3,000        3,200
      Gross profit                  2,000        1,800
      """;

  private static ImmutableList<Fact> facts(String text) {
    return Releases.read("acme.txt", text.getBytes(ISO_8859_1)).get(0).facts();
  }

  @Test
  void a_reconciliation_states_a_measure_on_two_footings_and_what_lies_between() {
    ImmutableList<Fact> facts = facts(RECONCILIATION);

    assertEquals("NetIncomeLoss", facts.get(0).item().id());
    assertEquals(Basis.REPORTED, facts.get(0).basis());
    assertEquals("NetIncomeLossAdjustmentSeverance", facts.get(2).item().id());
    assertEquals(
        "NetIncomeLossAdjustmentIncomeTaxExpenseBenefit",
        facts.get(4).item().id(),
        "the taxes on the adjustments are not those of the company");
    assertEquals("NetIncomeLoss", facts.get(6).item().id());
    assertEquals(Basis.PRO_FORMA, facts.get(6).basis());
  }

  @Test
  void pro_forma_figures_that_were_replaced_are_told_from_those_that_replace_them() {
    ImmutableList<Fact> cost =
        facts(RESTATED).stream()
            .filter(fact -> fact.item().id().equals("CostOfRevenue"))
            .collect(ImmutableList.toImmutableList());

    assertEquals(Basis.PRO_FORMA.superseded(), cost.get(0).basis());
    assertEquals(Basis.PRO_FORMA, cost.get(1).basis());
    assertEquals(cost.get(0).period(), cost.get(1).period());
  }
}
