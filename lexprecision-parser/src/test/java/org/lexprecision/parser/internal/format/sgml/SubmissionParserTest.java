package org.lexprecision.parser.internal.format.sgml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Release;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;

class SubmissionParserTest {

  private static final String HEADER =
      """
      -----BEGIN PRIVACY-ENHANCED MESSAGE-----
      Proc-Type: 2001,MIC-CLEAR

      <SEC-DOCUMENT>0000000001-03-000001.txt : 20030729
      <SEC-HEADER>0000000001-03-000001.hdr.sgml : 20030729
      CONFORMED SUBMISSION TYPE:	8-K
      FILED AS OF DATE:		20030729
      FILER:
      		COMPANY CONFORMED NAME:			ACME CORP
      		CENTRAL INDEX KEY:			0000000001
      		FORMER CONFORMED NAME:	APEX CORP
      </SEC-HEADER>
      """;

  private static final String TABLE =
      """
                               Quarter Ended June 30
      (in thousands)             2003        2002
                               -------     -------
      Net sales                $30,873     $31,240
      Cost of sales             27,046      26,905
                               -------     -------
      Gross profit               3,827       4,335
      """;

  private static String part(String type, String text) {
    return "<DOCUMENT>\n<TYPE>"
        + type
        + "\n<SEQUENCE>1\n<TEXT>\n"
        + text
        + "</TEXT>\n</DOCUMENT>\n";
  }

  private static List<Release> read(String submission) {
    return Releases.read("a.txt", submission.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_header_names_company_and_date() {
    Release release = read(HEADER + part("EX-99.1", TABLE)).get(0);
    assertEquals("ACME CORP", release.company().name());
    assertEquals(Optional.of("0000000001"), release.company().cik());
    assertEquals(Optional.of(LocalDate.of(2003, 7, 29)), release.released());
    assertEquals("EX-99.1", release.exhibit());
  }

  @Test
  void the_older_header_of_tags_says_the_same() {
    String header =
        """
        <SUBMISSION>
        <TYPE>10-Q
        <PERIOD>19990630
        <FILING-DATE>19990803
        <FILER>
        <CONFORMED-NAME>ACME CORP
        <CIK>0000000001
        </FILER>
        """;
    Release release = read(header + part("10-Q", TABLE)).get(0);
    assertEquals("ACME CORP", release.company().name());
    assertEquals(Optional.of(LocalDate.of(1999, 8, 3)), release.released());
  }

  @Test
  void text_counts_lines_from_the_top_of_the_file_and_html_rows() {
    String html =
        "<html><table><tr><td></td><td>June 30, 2003</td></tr>"
            + "<tr><td>Cash</td><td>$1,000</td></tr></table></html>\n";
    List<Release> releases = read(HEADER + part("8-K", TABLE) + part("EX-99.2", html));
    int line = (HEADER + part("8-K", TABLE)).split("Net sales", 2)[0].split("\n", -1).length;
    assertEquals(line, releases.get(0).facts().get(0).source().line());
    assertEquals("EX-99.2", releases.get(1).exhibit());
    assertEquals(2, releases.get(1).facts().get(0).source().line());
  }

  @Test
  void a_repeated_document_is_read_once_and_reported() {
    List<Release> releases = read(HEADER + part("EX-99", TABLE) + part("EX-99", TABLE));
    assertEquals(1, releases.size());
    assertTrue(
        releases.get(0).diagnostics().stream().anyMatch(one -> one.message().contains("repeats")));
  }

  @Test
  void encoded_documents_are_reported_once() {
    String picture = "begin 644 logo.gif\nM1TE&.#EA\n`\nend\n";
    List<Release> releases =
        read(HEADER + part("EX-99", TABLE) + part("GRAPHIC", picture) + part("EX-1", "<PDF>\nx\n"));
    assertEquals(1, releases.size());
    assertEquals(
        1,
        releases.get(0).diagnostics().stream()
            .filter(one -> one.message().contains("not read"))
            .count());
  }

  @Test
  void a_submission_cut_off_is_read_as_far_as_it_goes() {
    String whole = HEADER + part("EX-99", TABLE);
    Release release = read(whole.substring(0, whole.indexOf("Gross profit"))).get(0);
    assertEquals(4, release.facts().size());
  }

  @Test
  void a_submission_without_a_document_is_refused() {
    assertThrows(ReleaseParseException.class, () -> read(HEADER));
  }
}
