package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lexprecision.parser.PrintedDocument.Format;

class PrintedDocumentTest {

  private static final String SUBMISSION =
      """
      <SEC-DOCUMENT>
      <DOCUMENT>
      <TYPE>8-K
      <TEXT>
      Item 12.
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>GRAPHIC
      <TEXT>
      begin 644 logo.gif
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>EX-99.1
      <TEXT>
      <html><body><p>Net sales</p></body></html>
      </TEXT>
      </DOCUMENT>
      </SEC-DOCUMENT>
      """;

  private static ImmutableList<PrintedDocument> of(String name, String text) {
    return PrintedDocument.of(name, text.getBytes(UTF_8));
  }

  @Test
  void text_is_itself() {
    assertEquals(
        ImmutableList.of(new PrintedDocument("a.txt", "", Format.TEXT, 1, "Net sales 1\n")),
        of("a.txt", "Net sales 1\n"));
  }

  @Test
  void html_is_known_by_its_tags() {
    assertEquals(Format.HTML, of("a.txt", "<html><p>Net sales 1 €").get(0).format());
  }

  @Test
  void a_submission_is_the_documents_that_are_read_each_with_its_place() {
    ImmutableList<PrintedDocument> printed = of("a.txt", SUBMISSION);
    assertEquals(
        ImmutableList.of("8-K", "EX-99.1"),
        printed.stream().map(PrintedDocument::exhibit).collect(ImmutableList.toImmutableList()));
    assertEquals(4, printed.get(0).firstLine());
    assertEquals("\nItem 12.\n", printed.get(0).text());
    assertEquals(Format.HTML, printed.get(1).format());
    assertEquals(Releases.read("a.txt", SUBMISSION.getBytes(UTF_8)).size(), printed.size());
  }

  @Test
  void preformatted_text_in_html_keeps_its_lines() {
    String html = "<html><body>\n<pre>\nNet &amp; gross\n<TABLE>\n<b>Net sales</b>  12\n</pre>\n";
    PrintedDocument printed = of("a.htm", html).get(0);
    assertEquals(Format.TEXT, printed.format());
    assertEquals("Net & gross", printed.text().lines().toList().get(2));
    assertEquals("Net sales  12", printed.text().lines().toList().get(4));
  }
}
