package org.lexprecision.parser.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.Printout;
import org.lexprecision.parser.internal.grid.Layout;

class ListingsTest {

  private static List<String> listed(Layout layout) {
    return Listings.apart(DocumentContext.of("a.txt"), layout).diagnostics().stream()
        .filter(diagnostic -> diagnostic.reason() == Diagnostic.Reason.NOT_FINANCIAL)
        .map(diagnostic -> diagnostic.printed() + ": " + diagnostic.message())
        .toList();
  }

  @Test
  void a_contents_page_states_no_figures() {
    assertEquals(
        List.of(
            "3: the table is a contents page",
            "11: the table is a contents page",
            "27: the table is a contents page"),
        listed(
            Printout.text(
                """
                                        TABLE OF CONTENTS
                <TABLE>
                <CAPTION>
                                                                    Page
                <S>                                                 <C>
                Item 1.    Business                                   3
                Item 2.    Properties                                11
                Item 8.    Financial Statements                      27
                </TABLE>
                """)));
  }

  @Test
  void ages_and_years_of_office_are_no_figures() {
    assertEquals(
        6,
        listed(
                Printout.html(
                    "<table><tr><td>Name</td><td>Age</td><td>Director Since</td></tr>"
                        + "<tr><td>A. Hale</td><td>61</td><td>1988</td></tr>"
                        + "<tr><td>B. Stone</td><td>54</td><td>1991</td></tr>"
                        + "<tr><td>C. Reed</td><td>49</td><td>1994</td></tr></table>"))
            .size());
  }

  @Test
  void an_index_of_terms_names_sections() {
    assertEquals(
        5,
        listed(
                Printout.text(
                    """
                                     INDEX OF DEFINED TERMS
                    <TABLE>
                    <S>                                       <C>
                    Affiliate                                 1.01
                    Buyer                                     4.14(a)
                    Closing                                   2.02
                    Environmental Law                         4.16(b)
                    Losses                                    9.02
                    </TABLE>
                    """))
            .size());
  }

  @Test
  void figures_stay_whatever_their_captions() {
    assertEquals(
        List.of(),
        listed(
            Printout.text(
                """
                (In thousands)
                <TABLE>
                <CAPTION>
                                                  1998          1997
                <S>                               <C>           <C>
                Index-linked notes                1,118         1,003
                Part-time wages                     204           118
                Item 1 of the order                 318           401
                </TABLE>
                """)));
  }
}
