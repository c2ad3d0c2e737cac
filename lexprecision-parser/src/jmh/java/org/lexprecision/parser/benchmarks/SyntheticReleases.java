package org.lexprecision.parser.benchmarks;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Releases of any length, of a company that does not exist, in the shape of real ones.
 *
 * <p>Of text, two fifths of the characters are rows of figures, two fifths prose, of which every
 * other sentence states figures, and the rest titles, headers and groups, in lines of 75 and
 * 80. Of HTML,
 * nine tenths are tables, with some 170 characters and 1.3 elements within for every cell: signs
 * and parentheses have cells of their own, and a third of the cells is empty. Statements that come
 * again print the same figures; one table in four has captions that no other has.
 */
final class SyntheticReleases {

  private static final int PROSE_WIDTH = 75;
  private static final int TABLE_WIDTH = 80;
  private static final int COLUMN_WIDTH = 12;

  /** Sentences; {@code #} stands for an amount, {@code %} for a share, {@code ¢} for cents. */
  private static final List<String> SENTENCES =
      List.of(
          "Acme Corporation today reported net sales of $# million for the quarter ended June 30,"
              + " 2003, compared to $# million for the second quarter of 2002.",
          "The company makes parts for pumps, valves and presses and sells them to firms that"
              + " build or mend machines, most of them near its own plants.",
          "Operating income increased % to $# million in the second quarter of 2003, as costs of"
              + " material fell and the plant in Ohio went back to two shifts.",
          "Customers remained careful with new orders, and nobody at the company expects them to"
              + " become much bolder before the spring of next year.",
          "Net income was $# million, or ¢ cents per diluted share, compared to a loss of $#"
              + " million, or ¢ cents per diluted share, in the same period last year.",
          "The forecasts in this release depend on events that nobody can foresee, such as"
              + " strikes, storms, the price of steel and the taste of customers, and what really"
              + " comes to pass may differ from them.",
          "For the six months ended June 30, 2003, sales of the Seals segment declined % to $#"
              + " million, which reflects the sale of a product line in March.",
          "A call for analysts will be held in the morning, and a recording of it can be heard on"
              + " the pages of the company for a fortnight.");

  private static final List<Statement> STATEMENTS =
      List.of(
          new Statement(
              "CONSOLIDATED STATEMENTS OF OPERATIONS",
              List.of("Quarter Ended", "Six Months Ended"),
              List.of("June 30,", "June 30,", "June 30,", "June 30,"),
              List.of("2003", "2002", "2003", "2002"),
              List.of(
                  "Net sales", "Cost of sales", "Gross profit", "Costs and expenses:",
                  "  Selling and administrative", "  Research and development",
                  "  Amortization of intangibles", "Operating income", "Interest expense",
                  "Other income, net", "Income before income taxes", "Provision for income taxes",
                  "Net income", "Net income per share:", "  Basic", "  Diluted",
                  "Weighted average diluted shares")),
          new Statement(
              "CONDENSED CONSOLIDATED BALANCE SHEETS",
              List.of(),
              List.of("June 30,", "Dec. 31,"),
              List.of("2003", "2002"),
              List.of(
                  "Current assets:", "  Cash and cash equivalents", "  Accounts receivable, net",
                  "  Inventories", "  Deferred income taxes", "  Total current assets",
                  "Property, plant and equipment, net", "Goodwill", "Total assets",
                  "Current liabilities:", "  Accounts payable", "  Accrued expenses",
                  "  Current portion of long-term debt", "  Total current liabilities",
                  "Long-term debt", "Stockholders' equity",
                  "Total liabilities and stockholders' equity")),
          new Statement(
              "CONSOLIDATED STATEMENTS OF CASH FLOWS",
              List.of("Six Months Ended"),
              List.of("June 30,", "June 30,"),
              List.of("2003", "2002"),
              List.of(
                  "Operating activities:", "  Net income", "  Depreciation and amortization",
                  "  Changes in accounts receivable", "  Changes in inventories",
                  "  Net cash provided by operating activities", "Investing activities:",
                  "  Capital expenditures", "  Proceeds from the sale of a product line",
                  "  Net cash used in investing activities", "Financing activities:",
                  "  Repayment of long-term debt", "  Dividends paid",
                  "  Net cash used in financing activities",
                  "Increase (decrease) in cash and cash equivalents")));

  private static final List<String> BEGINNINGS =
      List.of(
          "Al", "Bel", "Cor", "Dun", "Elm", "Fair", "Glen", "Har", "Iron", "Kent", "Lan", "Mill");
  private static final List<String> ENDS =
      List.of(
          "ton", "ford", "burg", "dale", "field", "port", "ville", "wick", "mouth", "haven",
          "stead", "worth");
  private static final List<String> WARES = List.of("seals", "valves", "pumps", "presses");

  private final SplittableRandom random = new SplittableRandom(1);
  private final StringBuilder text = new StringBuilder();
  private final int bytes;
  private int paragraphs;

  private SyntheticReleases(int bytes) {
    this.bytes = bytes;
  }

  /**
   * A table.
   *
   * @param title what it is called
   * @param spans the header cells over several columns, each over as many
   * @param days the day over each column
   * @param years the year over each column
   * @param captions its rows; those that end with a colon have no values
   */
  private record Statement(
      String title,
      List<String> spans,
      List<String> days,
      List<String> years,
      List<String> captions) {}

  /** Returns about so many bytes of fixed-width text. */
  static byte[] text(int bytes) {
    SyntheticReleases releases = new SyntheticReleases(bytes);
    for (int i = 0; releases.isShort(); i++) {
      releases.addText(statement(i));
    }
    return releases.text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns about so many bytes of HTML. */
  static byte[] html(int bytes) {
    SyntheticReleases releases = new SyntheticReleases(bytes);
    releases.text.append("<html><body>\n");
    for (int i = 0; releases.isShort(); i++) {
      releases.addHtml(statement(i));
    }
    releases.text.append("</body></html>\n");
    return releases.text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Statement statement(int ordinal) {
    int place = ordinal % (STATEMENTS.size() + 1);
    return place < STATEMENTS.size()
        ? STATEMENTS.get(place)
        : plants(ordinal / (STATEMENTS.size() + 1));
  }

  private boolean isShort() {
    return text.length() < bytes;
  }

  private void addWrapped(String paragraph) {
    int column = 0;
    for (String word : Splitter.on(' ').split(paragraph)) {
      boolean full = column + 1 + word.length() > PROSE_WIDTH;
      text.append(column == 0 ? "" : full ? "\n" : " ").append(word);
      column = column == 0 || full ? word.length() : column + 1 + word.length();
    }
    text.append("\n\n");
  }

  private void addText(Statement statement) {
    text.append("\nACME CORPORATION\n\n");
    for (int i = 0; i < 3; i++) {
      addWrapped(paragraph());
    }
    int columns = statement.years.size();
    int stub = TABLE_WIDTH - COLUMN_WIDTH * columns;
    text.append(" ".repeat(22)).append(statement.title).append("\n");
    text.append(" ".repeat(23)).append("(in thousands, except per share data)\n\n");
    if (!statement.spans.isEmpty()) {
      addLine("", stub, statement.spans, COLUMN_WIDTH * columns / statement.spans.size());
    }
    addLine("", stub, statement.days, COLUMN_WIDTH);
    addLine("", stub, statement.years, COLUMN_WIDTH);
    addLine("", stub, Collections.nCopies(columns, "---------"), COLUMN_WIDTH);
    for (int i = 0; i < statement.captions.size() && isShort(); i++) {
      String caption = statement.captions.get(i);
      addLine(caption, stub, values(caption, columns), COLUMN_WIDTH);
    }
    addLine("", stub, Collections.nCopies(columns, "========="), COLUMN_WIDTH);
    text.append('\n');
  }

  private void addLine(String caption, int stub, List<String> cells, int width) {
    StringBuilder line = new StringBuilder(caption).append(" ".repeat(stub - caption.length()));
    cells.forEach(cell -> line.append(" ".repeat(width - cell.length())).append(cell));
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private void addHtml(Statement statement) {
    text.append("<p style=\"text-align:center;font-size:10pt;\"><b>ACME CORPORATION</b></p>\n");
    for (int i = 0; i < 3; i++) {
      text.append("<p style=\"margin-top:12pt;text-indent:24pt;font-size:10pt;\"><font>");
      text.append(paragraph()).append("</font></p>\n");
    }
    text.append("<p style=\"text-align:center;\"><b>").append(statement.title).append("</b></p>");
    text.append("<p>(in thousands, except per share data)</p>\n<table style=\"width:100%;\">\n");
    int columns = statement.years.size();
    if (!statement.spans.isEmpty()) {
      addHeader(statement.spans, 4 * columns / statement.spans.size());
    }
    List<String> days = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      days.add(statement.days.get(i) + " " + statement.years.get(i));
    }
    addHeader(days, 4);
    for (int row = 0; row < statement.captions.size() && isShort(); row++) {
      String caption = statement.captions.get(row);
      text.append("<tr>");
      int indent = caption.startsWith("  ") ? 18 : 2;
      cell("text-align:left;padding-left:" + indent + "px;", 1, caption.strip());
      for (String value : values(caption, columns)) {
        boolean negative = value.endsWith(")");
        cell("text-align:left;width:3%;", 1, "");
        cell("text-align:left;", 1, "$");
        cell("text-align:right;", 1, negative ? value.substring(0, value.length() - 1) : value);
        cell("text-align:left;", 1, negative ? ")" : "");
      }
      text.append("</tr>\n");
    }
    text.append("</table>\n");
  }

  private void addHeader(List<String> cells, int columns) {
    text.append("<tr>");
    cell("text-align:left;", 1, "");
    cells.forEach(cell -> cell("text-align:center;border-bottom:solid 1pt;", columns, cell));
    text.append("</tr>\n");
  }

  private void cell(String style, int columns, String words) {
    text.append("<td colspan=\"").append(columns).append("\" style=\"vertical-align:bottom;")
        .append("padding-top:2px;padding-bottom:2px;background-color:#cceeff;").append(style);
    if (words.isEmpty()) {
      text.append("\">&nbsp;</td>");
    } else {
      text.append("\"><div style=\"font-size:10pt;\"><font>").append(words);
      text.append("</font></div></td>");
    }
  }

  private String paragraph() {
    int first = paragraphs++;
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String sentence = SENTENCES.get((first + i) % SENTENCES.size());
      paragraph.append(i == 0 ? "" : " ").append(filled(sentence));
    }
    return paragraph.toString();
  }

  private String filled(String sentence) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      switch (c) {
        case '#' -> filled.append(random.nextInt(1, 99)).append('.').append(random.nextInt(10));
        case '%' -> filled.append(random.nextInt(1, 40)).append('%');
        case '¢' -> filled.append(random.nextInt(1, 99));
        default -> filled.append(c);
      }
    }
    return filled.toString();
  }

  /** The sales of plants whose names no other statement has. */
  private static Statement plants(int ordinal) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int name = 12 * ordinal + i;
      names.add(BEGINNINGS.get(name / 12 % 12) + ENDS.get(name % 12) + " " + WARES.get(name / 144 % 4));
    }
    names.add("Total net sales");
    return new Statement(
        "NET SALES BY PLANT",
        List.of("Six Months Ended"),
        List.of("June 30,", "June 30,"),
        List.of("2003", "2002"),
        names);
  }

  private static List<String> values(String caption, int columns) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns && !caption.endsWith(":"); i++) {
      int value = new SplittableRandom(31L * caption.hashCode() + i).nextInt(-9_999, 99_999);
      values.add(String.format(Locale.ROOT, value < 0 ? "(%,d)" : "%,d", Math.abs(value)));
    }
    return values;
  }
}
