package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.kinds;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose title names a part of the company. */
class TitledSegmentsTest {

  private static final String PARTS =
      table(
          "(in millions)|Pipe|Valves & Fittings|Total",
          "Three months ended March 31, 2020",
          "Net sales|60|40|100",
          "Operating income|6|4|10");

  private static String titled(String title) {
    return words(title) + table("($ in millions)|Q1 2020|Q1 2019", "Net sales|40|30");
  }

  @Test
  void a_title_that_names_a_segment_of_the_document_gives_its_table_to_it() {
    assertEquals(
        "2 SEGMENT Valves & Fittings",
        kinds(
                read(
                    titled("Valves & Fittings (“Valves”) - Key Statistics:"),
                    words("Segment results for the three months ended March 31, 2020"),
                    PARTS))
            .get(0));
  }

  @Test
  void a_title_that_names_none_or_two_leaves_the_company() {
    for (String title : List.of("Pumps", "Pipework", "Pipe and Valves & Fittings")) {
      assertEquals(
          "2 OTHER Consolidated",
          kinds(
                  read(
                      titled(title),
                      words("Segment results for the three months ended March 31, 2020"),
                      PARTS))
              .get(0),
          title);
    }
  }

  private static final String WORTH =
      table("(in millions)|May 31, 2020", "Cash|3", "Goodwill|50", "Current liabilities|(4)");

  @Test
  void what_a_bought_business_was_worth_is_of_that_business() {
    String assets = "The assets acquired and liabilities assumed were as follows:";
    assertEquals(
        "2 SEGMENT Acme",
        kinds(read(words("The price of the Acme acquisition was paid in cash. " + assets), WORTH))
            .get(0));
    assertEquals("2 SEGMENT Acquired business", kinds(read(words(assets), WORTH)).get(0));
  }

  @Test
  void a_price_that_was_paid_without_goodwill_or_assets_tells_of_no_business() {
    assertEquals(
        "2 OTHER Consolidated",
        kinds(
                read(
                    words("Shares were bought at this average purchase price:"),
                    table("(in millions)|May 31, 2020", "Treasury stock|3", "Cash|50")))
            .get(0));
  }
}
