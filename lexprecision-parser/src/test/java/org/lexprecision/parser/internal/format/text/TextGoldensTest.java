package org.lexprecision.parser.internal.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.parser.internal.format.Printout;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Table;

/** A golden for each kind of layout that is easily mistaken. */
class TextGoldensTest {

  private static Table only(String text) {
    List<Table> tables = Printout.text(text).tables();
    assertEquals(1, tables.size());
    return tables.get(0);
  }

  @Test
  void heads_that_lost_their_indentation_are_put_back() {
    Table table =
        only(
            """
            <TABLE>
            <CAPTION>
            Thirteen weeks                 Twenty-six weeks
            2003            2002            2003            2002
            <S>                               <C>             <C>             <C>             <C>
            Orders                             81,204          47,118         111,935         166,027
            Profit                              3,118           6,204           4,733           8,411
            </TABLE>
            """);
    assertEquals(
        List.of(
            "Thirteen weeks / 2003",
            "Thirteen weeks / 2002",
            "Twenty-six weeks / 2003",
            "Twenty-six weeks / 2002"),
        Printout.heads(table));
  }

  @Test
  void a_letterhead_beside_the_title_heads_no_column() {
    Table table =
        only(
            """
            CONDENSED                                    Oakhurst Papers, Inc. and Subsidiaries
            BALANCE SHEETS
            -------------------------------------------------------------------------
            June 30                                   1996          1995         1994
            -------------------------------------------------------------------------
            Cash ..................................     904           117          80
            Debt ..................................   7,112         6,048       4,206
            """);
    assertEquals(List.of("1996", "1995", "1994"), Printout.heads(table));
  }

  @Test
  void a_year_below_its_day_belongs_to_the_caption() {
    Table table =
        only(
            """
                                            Common       Retained
                                            Stock        Earnings
            Balance at June 30,
             1998                           1,118        2,041
            Net income                         --          437
            Balance at June 30,
             1999                           1,118        2,478
            """);
    assertEquals(
        List.of(
            "Balance at June 30, 1998 0:1118 1:2041",
            "Net income 0:0 1:437",
            "Balance at June 30, 1999 0:1118 1:2478"),
        Printout.rows(table));
  }

  @Test
  void a_cut_word_is_mended_and_a_hyphen_that_the_document_knows_stays() {
    Table table =
        only(
            """
                                            1998        1997
            Total receiv-
             ables                           118          41
            Receivables sold                  18           4
            Long-
             term debt                       204         201
            """);
    assertEquals(
        List.of(
            "Total receivables 0:118 1:41",
            "Receivables sold 0:18 1:4",
            "Long-term debt 0:204 1:201"),
        Printout.rows(table));
  }

  @Test
  void a_dash_under_a_dash_shares_the_caption_above() {
    Table table =
        only(
            """
                                            1998        1997
            Net income per share - Basic     1.18         .41
                                 - Diluted   1.12         .40
            """);
    assertEquals("Net income per share - Diluted 0:1.12 1:0.40", Printout.rows(table).get(1));
  }

  @Test
  void a_remark_of_several_lines_under_the_heads_is_none_of_them() {
    Table table =
        only(
            """
            <TABLE>
            <CAPTION>
                                            1998        1997
                                          --------    --------
            <S>                           <C>         <C>
                                          (Millions of dollars
                                             except where
                                                noted)
            Net sales                       1,118         941
            Cost of sales                     718         641
            </TABLE>
            """);
    assertEquals(List.of("1998", "1997"), Printout.heads(table));
    assertTrue(
        table.heading().stream().anyMatch(line -> line.text().contains("Millions of dollars")));
  }

  @Test
  void years_are_captions_where_they_run_down_the_side() {
    Table table =
        only(
            """
                                     Operating       Capital
                                      Leases         Leases
            1998                       1,200            300
            1999                       1,300            310
            Thereafter                 5,000            100
            """);
    assertEquals(
        List.of("1998 0:1200 1:300", "1999 0:1300 1:310", "Thereafter 0:5000 1:100"),
        Printout.rows(table));
  }

  @Test
  void numbers_of_lines_are_said_and_left_out_of_captions() {
    Layout layout =
        Printout.text(
            """
                                            1998        1997
             1  Net sales                    118         101
             2  Cost of sales                 60          51
             3  Gross profit                  58          50
             4  Other income                   2           1
             5  Net income                    60          51
            """);
    assertEquals("Net sales 0:118 1:101", Printout.rows(layout.tables().get(0)).get(0));
    assertTrue(Printout.said(layout).contains("5: the number of a line"));
  }

  @Test
  void a_loss_that_touches_its_change_is_two_cells() {
    Table table =
        only(
            """
                              1998    Change   1997
            Net loss          (816)(29.2%)      425
            Net sales        1,118   3.0%     1,085
            """);
    assertEquals("Net loss 0:-816 1:-29.2 2:425", Printout.rows(table).get(0));
  }
}
