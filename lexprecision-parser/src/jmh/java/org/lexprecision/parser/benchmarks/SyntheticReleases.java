package org.lexprecision.parser.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/** Releases of any length: paragraphs and statements of a company that does not exist. */
final class SyntheticReleases {

  private static final String[] CAPTIONS = {
    "Net sales", "Cost of sales", "Gross profit", "Selling and administrative expenses",
    "Operating income", "Interest expense", "Income before income taxes", "Income taxes",
    "Net income"
  };

  private static final String PROSE =
      "Net sales for the quarter rose, as the company sold more of what it makes and less of what"
          + " it does not, and expenses kept pace with the weather.\n";

  private final SplittableRandom random = new SplittableRandom(1);
  private final StringBuilder text = new StringBuilder();

  private SyntheticReleases() {}

  /** Returns at least so many bytes of fixed-width text. */
  static byte[] text(int bytes) {
    SyntheticReleases releases = new SyntheticReleases();
    while (releases.text.length() < bytes) {
      releases.addText();
    }
    return releases.text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns at least so many bytes of HTML. */
  static byte[] html(int bytes) {
    SyntheticReleases releases = new SyntheticReleases();
    releases.text.append("<html><body>\n");
    while (releases.text.length() < bytes) {
      releases.addHtml();
    }
    releases.text.append("</body></html>\n");
    return releases.text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private void addText() {
    text.append("\nACME CORPORATION\n\n");
    for (int i = 0; i < 6; i++) {
      text.append(PROSE, 0, 76).append('\n').append(PROSE, 76, PROSE.length());
    }
    text.append(
        """

                  CONSOLIDATED STATEMENTS OF OPERATIONS
                         (thousands of dollars)

                                             Quarter Ended          Six Months Ended
                                                June 30                 June 30
                                            2003       2002        2003        2002
                                         ---------  ---------   ---------   ---------
        """);
    for (String caption : CAPTIONS) {
      text.append(String.format(Locale.ROOT, "%-38s", caption));
      for (int i = 0; i < 4; i++) {
        text.append(String.format(Locale.ROOT, "%12s", value()));
      }
      text.append('\n');
    }
    text.append("                                         =========  =========   =========\n\n");
  }

  private void addHtml() {
    text.append("<p style=\"text-align:center\"><b>ACME CORPORATION</b></p>\n");
    for (int i = 0; i < 6; i++) {
      text.append("<p style=\"margin-top:12pt;font-family:Times\">").append(PROSE).append("</p>\n");
    }
    text.append("<p>CONSOLIDATED STATEMENTS OF OPERATIONS</p><p>(In thousands)</p>\n<table>")
        .append("<tr><td></td><td colspan=\"6\">Quarter Ended</td></tr>\n")
        .append("<tr><td></td><td colspan=\"3\">June 30, 2003</td>")
        .append("<td colspan=\"3\">June 30, 2002</td></tr>\n");
    for (String caption : CAPTIONS) {
      text.append("<tr><td style=\"padding-left:10pt\"><font size=\"2\">").append(caption);
      text.append("</font></td>");
      for (int i = 0; i < 2; i++) {
        text.append("<td>$</td><td style=\"text-align:right;border-bottom:1px solid #000\">")
            .append("<font size=\"2\">")
            .append(value())
            .append("</font></td><td>&nbsp;</td>");
      }
      text.append("</tr>\n");
    }
    text.append("</table>\n");
  }

  private String value() {
    int value = random.nextInt(-9_999, 99_999);
    return value < 0
        ? String.format(Locale.ROOT, "(%,d)", -value)
        : String.format(Locale.ROOT, "%,d", value);
  }
}
