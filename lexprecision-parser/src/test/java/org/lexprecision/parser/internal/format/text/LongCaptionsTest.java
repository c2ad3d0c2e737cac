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
}
