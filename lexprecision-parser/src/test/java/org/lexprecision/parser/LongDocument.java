package org.lexprecision.parser;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A kind of document with something in it many times over. */
enum LongDocument {
  CELLS_OF_A_ROW_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + "Net sales "
                  + times(n, i -> " " + (10 + i % 90))
                  + "\nCost of sales      46        56\n")),
  COLUMNS_OF_TEXT(
      n ->
          text(
              "Year Ended December 31\n"
                  + " ".repeat(20)
                  + times(n, i -> "  " + (1990 + i % 40))
                  + "\n\nNet sales           "
                  + times(n, i -> String.format("%6d", i % 9999))
                  + "\nCost of sales       "
                  + times(n, i -> String.format("%6d", i % 7777))
                  + "\n")),
  STAIRS_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + times(n / 100, i -> "Sales " + " ".repeat(i % 20_000) + "  12     14\n"))),
  EQUAL_ROWS_OF_TEXT(
      n -> text(table("2003", "2002") + times(n, i -> "Net sales                12       15\n"))),
  ROWS_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + times(n, i -> "Sales of shop " + name(i) + "      " + amount(i) + "   15\n"))),
  ROWS_WITH_TOTALS_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + times(
                      n,
                      i ->
                          (i % 7 == 6 ? "Total " : "Shop " + name(i) + " ")
                              + "      "
                              + amount(i)
                              + "      "
                              + amount(i + 3)
                              + "\n"))),
  ADDENDS_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + times(
                      n, i -> "Shop " + name(i) + "        " + (i % 7) + "      " + (i % 5) + "\n")
                  + "Total           "
                  + IntStream.range(0, n).map(i -> i % 7).sum()
                  + "   "
                  + IntStream.range(0, n).map(i -> i % 5).sum()
                  + "\n")),
  HEADINGS_OF_TEXT(
      n ->
          text(
              "CONSOLIDATED STATEMENTS OF INCOME\n"
                  + times(n, i -> "Shop " + name(i) + ":\n")
                  + table("2003", "2002"))),
  LINES_OF_A_CAPTION_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + "Net sales of\n"
                  + times(n, i -> "  the shop of " + name(i) + "\n")
                  + "  and others             12       14\n")),
  HEADER_LINES_OF_TEXT(
      n ->
          text(
              "STATEMENTS OF INCOME\n"
                  + times(n, i -> "                      June 30    June 30\n")
                  + "                      2003       2002\nNet sales               12         14\n")),
  GROUPS_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + times(
                      n,
                      i ->
                          " ".repeat(i % 20)
                              + "Shop "
                              + name(i)
                              + ":\n"
                              + " ".repeat(i % 20)
                              + "  Sales        12      14\n"))),
  TABLES_OF_TEXT(
      n ->
          text(
              times(
                  n / 10,
                  i ->
                      "STATEMENTS OF SHOP "
                          + name(i)
                          + "\n"
                          + table("2003", "2002")
                          + "Net sales       "
                          + amount(i)
                          + "     14\n\nWords between tables follow here, as they do.\n\n"))),
  EQUAL_TABLES_OF_TEXT(
      n ->
          text(
              times(
                  n / 10,
                  i ->
                      "CONSOLIDATED STATEMENTS OF INCOME\n"
                          + table("2003", "2002")
                          + "Net sales       12     14\nCost of sales  8  9\n\nWords between tables follow here, as they do.\n\n"))),
  BLANK_LINES(
      n -> text(table("2003", "2002") + "\n".repeat(20 * n) + "Net sales       12     14\n")),
  RULES(
      n ->
          text(
              table("2003", "2002")
                  + "   ------   -----\n".repeat(n)
                  + "Net sales       12     14\n")),
  LEADERS(n -> text(table("2003", "2002") + "Net sales " + ".".repeat(n) + "      12     14\n")),
  DASHES_OF_A_ROW(n -> text(table("2003", "2002") + "Net sales " + " --".repeat(n) + "\n")),
  PARENTHESES(
      n ->
          text(
              table("2003", "2002")
                  + "Net sales "
                  + "(".repeat(n)
                  + "12"
                  + ")".repeat(n)
                  + "  14\n")),
  WORDS_OF_A_CAPTION(
      n -> text(table("2003", "2002") + times(n, i -> name(i) + " ") + "        12     14\n")),
  KNOWN_WORDS_OF_A_CAPTION(
      n ->
          text(
              table("2003", "2002")
                  + times(n, i -> "net sales of income and ")
                  + "        12     14\n")),
  FOOTNOTES_OF_TEXT(
      n ->
          text(
              table("2003", "2002")
                  + times(n / 10, i -> "Sales of " + name(i) + " (" + i + ")      12     14\n")
                  + "\n"
                  + times(
                      n / 10,
                      i ->
                          "("
                              + i
                              + ") Sales of "
                              + name(i)
                              + " are for the quarter ended June 30, 2003.\n"))),
  SEGMENTS_OF_TEXT(
      n ->
          text(
              "SEGMENT INFORMATION\n"
                  + table("2003", "2002")
                  + "Net sales:\n"
                  + times(n, i -> "  " + name(i) + " Group    " + amount(i) + "    14\n")
                  + "Operating income:\n"
                  + times(n, i -> "  " + name(i) + " Group    1    2\n"))),
  SEGMENTS_IN_PROSE(
      n ->
          text(
              times(
                  n,
                  i ->
                      "Sales of the "
                          + name(i)
                          + " segment were $12.1 million for the quarter ended June 30, 2003.\n\n"))),
  PARAGRAPHS_OF_CLAIMS(
      n ->
          text(
              times(
                  n,
                  i ->
                      "Net sales were $"
                          + (i % 900)
                          + ".1 million for the quarter ended June 30, 2003, up 4% from $10.1 million.\n\n"))),
  SENTENCES_OF_A_PARAGRAPH(
      n ->
          text(
              times(
                  n,
                  i ->
                      "Net sales were $"
                          + (i % 900)
                          + ".1 million for the quarter,\nup 4% from $10.1 million a year ago. "))),
  AMOUNTS_OF_A_SENTENCE(
      n ->
          text(
              "Net sales for the quarter ended June 30, 2003 were "
                  + times(n, i -> "$" + (i % 900) + ".1 million,\n")
                  + " as said.\n")),
  DATES_OF_A_SENTENCE(
      n ->
          text(
              "Net sales were $12 million for the quarters ended "
                  + times(n, i -> "June 30, " + (1950 + i % 90) + ",\n")
                  + " as said.\n")),
  WORDS_OF_A_SENTENCE(
      n ->
          text(
              "Net sales "
                  + times(n, i -> name(i) + (i % 10 == 0 ? "\n" : " "))
                  + " were $12 million.\n")),
  GUIDANCE(
      n ->
          text(
              times(
                  n,
                  i ->
                      "For the third quarter of 2003 the company expects revenue of $"
                          + (100 + i % 50)
                          + " million to $170 million.\n\n"))),
  TITLES(n -> text(times(n, i -> "CONSOLIDATED STATEMENTS OF INCOME\n\n"))),
  TITLES_OVER_A_TABLE(
      n ->
          text(
              times(n, i -> "STATEMENTS OF INCOME OF " + name(i) + "\n")
                  + table("2003", "2002")
                  + "Net sales    12   14\n")),
  UNIT_NOTES(
      n ->
          text(
              times(n, i -> "(in thousands, except per share data)\n")
                  + table("2003", "2002")
                  + "Net sales    12   14\n")),
  PAGES(
      n ->
          text(
              table("2003", "2002")
                  + times(
                      n / 10,
                      i ->
                          "Sales of "
                              + name(i)
                              + "     12      14\n"
                              + "                "
                              + i
                              + "\n<PAGE>\n"))),
  LONE_ROWS(
      n ->
          text(
              times(
                  n / 10,
                  i ->
                      "Sales of shop "
                          + name(i)
                          + "            12\n\nThese are words of a sentence that goes on here for a while, and on,\n"
                          + "and these are words of a sentence that goes on here for a while, and on.\n\n"))),
  CONTINUED_TABLES(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "</table>"
                  + times(
                      n,
                      i ->
                          "<p>"
                              + (i % 999)
                              + "</p><table><tr><td>Sales of "
                              + name(i)
                              + "<td>12<td>14</table>"))),
  CELLS_OF_A_ROW(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "<tr><td>Net sales"
                  + times(n, i -> "<td>" + (i % 900))
                  + "</table>")),
  COLUMNS(
      n ->
          html(
              "<table><tr><td>Year Ended December 31,"
                  + times(n, i -> "<td>" + (1990 + i % 40))
                  + "<tr><td>Net sales"
                  + times(n, i -> "<td>" + (i % 900))
                  + "<tr><td>Cost"
                  + times(n, i -> "<td>" + (i % 700))
                  + "</table>")),
  HEADER_DATES(
      n ->
          html(
              "<table><tr><td>"
                  + times(n, i -> "<td>" + date(i))
                  + "<tr><td>Net sales"
                  + times(n, i -> "<td>" + (i % 900))
                  + "<tr><td>Cost"
                  + times(n, i -> "<td>" + (i % 700))
                  + "</table>")),
  PARTS_AS_COLUMNS(
      n ->
          html(
              "<p>Quarter ended June 30, 2003<table><tr><td>"
                  + times(n, i -> "<td>" + name(i) + " Group")
                  + "<td>Total<tr><td>Net sales"
                  + times(n, i -> "<td>" + (i % 900))
                  + "<td>99999<tr><td>Cost"
                  + times(n, i -> "<td>" + (i % 700))
                  + "<td>88888</table>")),
  EQUAL_ROWS(
      n -> html("<table>" + head(2) + times(n, i -> "<tr><td>Net sales<td>12<td>14") + "</table>")),
  ROWS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(n, i -> "<tr><td>Shop " + name(i) + "<td>" + amount(i) + "<td>14")
                  + "</table>")),
  ROWS_OF_ONE_CELL(n -> html("<table>" + times(n, i -> "<tr><td>" + (i % 900)) + "</table>")),
  ROWS_OF_ONE_WORD(
      n -> html("<table>" + head(2) + times(n, i -> "<tr><td>" + name(i)) + "</table>")),
  HEADER_ROWS(
      n ->
          html(
              "<table>"
                  + times(n, i -> "<tr><td><td>June 30,<td>June 30,")
                  + head(2)
                  + "<tr><td>Net sales<td>12<td>14</table>")),
  ADDENDS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(n, i -> "<tr><td>Shop " + name(i) + "<td>" + (i % 7) + "<td>" + (i % 5))
                  + "<tr><td>Total<td>"
                  + IntStream.range(0, n).map(i -> i % 7).sum()
                  + "<td>"
                  + IntStream.range(0, n).map(i -> i % 5).sum()
                  + "</table>")),
  GROUPS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(
                      n, i -> "<tr><td>Shop " + name(i) + ":<tr><td>&nbsp;&nbsp;Sales<td>12<td>14")
                  + "</table>")),
  STAIRS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(
                      n,
                      i -> "<tr><td style='padding-left:" + (i + 1) + "px'>Shop " + name(i) + ":")
                  + "<tr><td>Sales<td>12<td>14</table>")),
  BLOCKS_OF_YEARS(
      n ->
          html(
              "<table>"
                  + times(
                      n / 10,
                      i ->
                          "<tr><td>Year ended "
                              + date(i)
                              + "<td><td>"
                              + head(2)
                              + "<tr><td>Sales<td>12<td>14")
                  + "</table>")),
  SECTIONS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(
                      n / 10,
                      i ->
                          "<tr><td>Of shop "
                              + name(i)
                              + "<td colspan=2>Percent of change<tr><td><td>Amount<td>Part<tr><td>Sales<td>12<td>14")
                  + "</table>")),
  TABLES(
      n ->
          html(
              times(
                  n / 10,
                  i ->
                      "<p>Statement of "
                          + name(i)
                          + "<table>"
                          + head(2)
                          + "<tr><td>Sales<td>12<td>14</table>"))),
  NESTED_ELEMENTS(
      n -> html("<div>".repeat(n) + "<table>" + head(2) + "<tr><td>Sales<td>12<td>14</table>")),
  NESTED_TABLES(n -> html("<table><tr><td>".repeat(n) + "12" + "</table>".repeat(n))),
  UNCLOSED_STYLES(
      n -> html("<b><i>".repeat(n) + "<table>" + head(2) + "<tr><td>Sales<td>12<td>14</table>")),
  UNCLOSED_STYLES_OF_CELLS(
      n -> html("<table>" + head(2) + times(n, i -> "<tr><td><b>Sales<td><i>12<td>14"))),
  UNCLOSED_STYLES_OF_PARAGRAPHS(n -> html(times(n, i -> "<p><b><i>Net sales were $12 million."))),
  PRICES_OF_THINGS(
      n ->
          html(
              "<p>(In thousands)<table>"
                  + head(2)
                  + times(
                      n / 3,
                      i ->
                          String.format(
                              Locale.ROOT,
                              "<tr><td>Homes delivered in %s<td>%d<td>%d"
                                  + "<tr><td>Average price per home<td>300<td>310"
                                  + "<tr><td>Home sales<td>%d<td>%d",
                              name(i),
                              100 + i,
                              110 + i,
                              300 * (100 + i),
                              310 * (110 + i)))
                  + "</table>")),
  PRICED_COLUMNS(
      n ->
          html(
              "<p>Quarter ended June 30, 2003<table><tr><td>"
                  + times(n / 2, i -> "<td>Carloads of " + name(i) + "<td>Revenue per carload")
                  + "<tr><td>Coal"
                  + times(n / 2, i -> "<td>" + amount(i) + "<td>" + (300 + i % 100))
                  + "</table>")),
  POINTS_OF_A_ROW(
      n ->
          html(
              "<table><tr><td><td>June 30, 2003"
                  + times(n / 2, i -> "<td>" + date(i) + "<td>Change")
                  + "<tr><td>Margin<td>12.5%"
                  + times(n / 2, i -> "<td>" + i % 90 + ".5%<td>" + (100 + i % 7) + ".25")
                  + "</table>")),
  TOTALS_OF_GROUPS(
      n ->
          html(
              "<table>"
                  + head(3)
                  + times(
                      n / 3,
                      i ->
                          "<tr><td>Loans of "
                              + name(i)
                              + (i % 2 == 0 ? ":" : " ($ in billions):")
                              + ("<tr><td>Cars<td>" + (i % 7) + "<td>" + (i % 5) + "<td>1")
                              + ("<tr><td>Total<td>" + amount(i) + "<td>7<td>" + amount(i + 1)))
                  + "</table>")),
  TWIN_COLUMNS(
      n ->
          html(
              "<table><tr><td><td>June 30, 2003<td>March 31, 2003<td>June 30, 2003"
                  + times(
                      n / 3,
                      i ->
                          "<tr><td>Loans of "
                              + name(i)
                              + ("<td>" + amount(i) + "<td>" + amount(i + 7))
                              + ("<td>" + amount(i == n / 7 ? i + 1 : i)))
                  + "</table>")),
  SPANNING_COLUMNS(
      n -> html("<table><tr><td colspan=" + n + ">Sales" + times(n, i -> "<td>12") + "</table>")),
  SPANNING_ROWS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "<tr><td rowspan="
                  + n
                  + ">Sales<td>1<td>2"
                  + times(n, i -> "<tr><td>12<td>14")
                  + "</table>")),
  MANY_SPANNING_ROWS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(n, i -> "<tr><td>Sales<td rowspan=9999 colspan=9999>12<td>14")
                  + "</table>")),
  BREAKS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "<tr><td>Net"
                  + "<br>".repeat(n)
                  + "sales<td>12<td>14</table>")),
  BREAKS_BETWEEN_PARAGRAPHS(n -> html(times(n, i -> "Net sales were $12 million.<br>"))),
  SPANS_OF_A_CELL(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "<tr><td>"
                  + times(n, i -> "<span>sales</span> ")
                  + "<td>12<td>14</table>")),
  DIGITS_OF_A_CELL(
      n -> html("<table>" + head(2) + "<tr><td>Sales<td>" + "1".repeat(n) + "<td>14</table>")),
  PIECES_OF_A_FIGURE(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "<tr><td>Sales"
                  + times(n, i -> "<td>$<td>(12<td>)")
                  + "</table>")),
  EMPTY_CELLS(n -> html("<table>" + head(2) + "<tr><td>Sales" + "<td>".repeat(n) + "12</table>")),
  EMPTY_ROWS(
      n -> html("<table>" + head(2) + "<tr><td>".repeat(n) + "<tr><td>Sales<td>12<td>14</table>")),
  MARKS(
      n ->
          html(
              "<table>"
                  + head(2)
                  + times(
                      n / 10,
                      i -> "<tr><td>Sales of " + name(i) + "<sup>(" + i + ")</sup><td>12<td>14")
                  + "</table>"
                  + times(n / 10, i -> "<p>(" + i + ") For the quarter ended June 30, 2003.</p>"))),
  MARKS_OF_A_CELL(
      n ->
          html(
              "<table>"
                  + head(2)
                  + "<tr><td>Sales"
                  + times(n, i -> "<sup>(" + i + ")</sup>")
                  + "<td>12<td>14</table>")),
  PREFORMATTED(
      n -> html(times(n / 10, i -> "<pre>" + table("2003", "2002") + "Sales   12    14\n</pre>"))),
  LISTS(
      n ->
          html(
              times(
                  n,
                  i ->
                      "<ul><li>Net sales were $12 million in the quarter ended June 30, 2003</ul>"))),
  TAGS(
      n ->
          html(
              "<ix:header><ix:resources>"
                  + times(
                      n,
                      i ->
                          "<xbrli:context id='c"
                              + i
                              + "'><xbrli:entity><xbrli:identifier scheme='http://www.sec.gov/CIK'>1</xbrli:identifier></xbrli:entity>"
                              + "<xbrli:period><xbrli:instant>2003-06-30</xbrli:instant></xbrli:period></xbrli:context>")
                  + "<xbrli:unit id='usd'><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header><table>"
                  + head(2)
                  + times(
                      n,
                      i ->
                          "<tr><td>Sales<td><ix:nonFraction name='us-gaap:Revenues' contextRef='c"
                              + i
                              + "' unitRef='usd' decimals='0' scale='0'>12</ix:nonFraction><td>14")
                  + "</table>")),
  EXHIBITS(
      n ->
          "<SEC-DOCUMENT>1.txt : 20030729\n<SEC-HEADER>\nCOMPANY CONFORMED NAME:\tACME CORP\n</SEC-HEADER>\n"
              + times(
                  n / 10,
                  i ->
                      "<DOCUMENT>\n<TYPE>EX-99."
                          + i
                          + "\n<TEXT>\n"
                          + table("2003", "2002")
                          + "Net sales   12   14\n</TEXT>\n</DOCUMENT>\n")
              + "</SEC-DOCUMENT>\n"),
  HEADERS_OF_SUBMISSIONS(
      n ->
          "<SEC-DOCUMENT>1.txt : 20030729\n<SEC-HEADER>\n"
              + "COMPANY CONFORMED NAME:\tACME CORP\n".repeat(n)
              + "</SEC-HEADER>\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n"
              + table("2003", "2002")
              + "Net sales   12   14\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"),
  ORDINARY_TEXT(n -> times(1 + n / 50, i -> Mutations.TEXT + "\nWords stand between tables.\n")),
  ORDINARY_HTML(n -> html(times(1 + n / 50, i -> Mutations.HTML)));

  @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
  private final IntFunction<String> writing;

  LongDocument(IntFunction<String> writing) {
    this.writing = writing;
  }

  byte[] write(int times) {
    return writing.apply(times).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String times(int n, IntFunction<String> one) {
    return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining());
  }

  private static String name(int i) {
    StringBuilder name = new StringBuilder();
    for (int rest = i + 26; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "ton";
  }

  private static String amount(int i) {
    return String.format(Locale.ROOT, "%,d", 1 + 7919L * i % 99_991);
  }

  private static String date(int i) {
    return String.format(Locale.ROOT, "June %d, %d", 1 + i % 30, 1950 + i / 30 % 70);
  }

  private static String text(String words) {
    return "ACME CORPORATION\n\n" + words;
  }

  private static String html(String words) {
    return "<html><body><p>Acme Corporation</p>" + words + "</body></html>";
  }

  private static String table(String... years) {
    return "Quarter Ended June 30,\n(in thousands)\n               "
        + String.join("    ", years)
        + "\n             ------   ------\n";
  }

  private static String head(int columns) {
    return "<tr><td>Quarter ended June 30,"
        + times(columns, i -> "<td>" + (2003 - i))
        + "<tr><td>Net sales"
        + times(columns, i -> "<td>" + (12 + i));
  }
}
