package org.lexprecision.parser.internal.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** Captions that take several lines. */
class LongCaptionsTest {

  @Test
  void full_lines_of_a_caption_do_not_end_a_tagged_table() {
    String text =
        """
        <TABLE>
        <CAPTION>
                                                                          Year ended
                                                                         June 30, 1999
        <S>                                                              <C>
        Amounts that customers have paid and that are not yet earned...       41
        Amounts that suppliers have been promised by the company and by
          those companies in which it holds more than half of the votes
          for what they bought ......................................       173
        Everything else that has been promised........................        12
        </TABLE>
        """;
    Release release = Releases.read("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)).get(0);

    assertEquals(
        List.of(
            "1 year ended June 30, 1999",
            "1 year ended June 30, 1999",
            "1 year ended June 30, 1999"),
        release.facts().stream()
            .map(fact -> fact.source().table() + " " + fact.period().orElseThrow())
            .toList());
  }

  @Test
  void a_year_in_parentheses_that_a_caption_ends_with_is_no_figure() {
    String text =
        """
        <TABLE>
        <CAPTION>
        Balance sheets (in thousands)

                                             September 30,  September 24,
                                                 1994           1993
        <S>                                      <C>            <C>
        Total liabilities                        $ 2,919,445    $ 3,145,034
        Shareholders' equity:
          Common stock, no par value;
           119,542 shares issued
           in 1994 (116,147 shares in
           1993)                                     297,929        203,613
          Retained earnings                        2,096,206      1,842,600
          Accumulated translation adjustment         (10,834)       (19,835)
            Total shareholders' equity             2,383,301      2,026,378
                                                 $ 5,302,746    $ 5,171,412
        </TABLE>
        """;
    Release release = Releases.read("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)).get(0);

    assertEquals(
        List.of("1 September 30, 1994 USD 2,383,301,000", "1 September 24, 1993 USD 2,026,378,000"),
        release.facts().stream()
            .filter(fact -> fact.item().id().equals("StockholdersEquity"))
            .map(
                fact ->
                    fact.source().table() + " " + fact.period().orElseThrow() + " " + fact.figure())
            .toList());
  }

  @Test
  void a_comma_behind_a_number_is_a_slip_that_sums_mend() {
    String text =
        """
        <TABLE>
        <CAPTION>
        Statements of operations (in millions)

                                  Three months ended June 30,
                                     1995         1994
        <S>                       <C>          <C>
        Net sales                    2,575        2,150
        Cost of sales                2,241        1,784
        Selling expenses               172          133
                                     2,413,       1,917
        Operating income               162          233
        </TABLE>
        """;
    Release release = Releases.read("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)).get(0);

    assertEquals(
        List.of("162", "233"),
        release.facts().stream()
            .filter(fact -> fact.item().id().equals("OperatingIncomeLoss"))
            .filter(fact -> fact.period().isPresent())
            .map(fact -> fact.source().printed())
            .toList());
  }
}
