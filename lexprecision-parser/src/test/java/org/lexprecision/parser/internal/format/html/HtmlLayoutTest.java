package org.lexprecision.parser.internal.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

class HtmlLayoutTest {

  private static final String HEADER =
      "<tr><td></td><td colspan=3>2020</td><td></td><td colspan=3>2019</td></tr>";
  private static final String SALES =
      "<tr><td>Net sales</td><td>$</td><td>215.5</td><td></td><td></td>"
          + "<td>$</td><td>274.0</td><td></td></tr>";

  private static Layout layout(String html) {
    return HtmlLayout.read(DocumentContext.of("a.htm"), html, 1, ReadLimits.DEFAULT).layout();
  }

  private static List<String> rows(Table table) {
    return table.rows().stream()
        .filter(Row.Values.class::isInstance)
        .map(Row.Values.class::cast)
        .map(
            row ->
                row.line()
                    + " "
                    + row.label()
                    + row.cells().stream()
                        .map(cell -> " " + cell.column() + ":" + cell.printed())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static List<String> header(Table table, int column) {
    return table.columns().get(column).header().stream().map(Column.HeaderCell::text).toList();
  }

  private static String table(String... rows) {
    return "<table>" + String.join("", rows) + "</table>";
  }

  @Test
  void a_part_whose_values_stand_among_words_has_the_columns_of_the_table() {
    String years = "<tr><td></td><td>2020</td><td>2019</td></tr>";
    String sales = "<tr><td>Net sales</td><td>215.5</td><td>274.0</td></tr>";
    String noted = "<tr><td>Orders</td><td>1.5</td><td>see below</td></tr>";
    String wide = "<tr><td colspan=2>Backlog</td><td>2.5</td></tr>";
    Layout layout = layout(table(years, sales, sales, sales, years, noted, wide));
    assertEquals(
        ImmutableList.of("6 Orders 0:1.5", "7 Backlog 1:2.5"), rows(layout.tables().get(1)));
    assertEquals(ImmutableList.of("2019"), header(layout.tables().get(1), 1));
  }

  @Test
  void a_value_over_several_cells_is_one_token() {
    String loss =
        "<tr><td>Loss</td><td></td><td>(49.8</td><td>)</td><td></td>"
            + "<td>($</td><td>11.1</td><td>)</td></tr>";
    String margin =
        "<tr><td>Margin</td><td></td><td>(23)</td><td>%</td><td></td>"
            + "<td></td><td>&#151;</td><td></td></tr>";
    Table table = layout(table(HEADER, SALES, loss, margin)).tables().get(0);
    assertEquals(
        List.of("2 Net sales 0:215.5 1:274.0", "3 Loss 0:(49.8) 1:(11.1)", "4 Margin 0:(23)% 1:—"),
        rows(table));
    assertEquals(List.of("2020"), header(table, 0));
    assertEquals(List.of("2019"), header(table, 1));
  }

  @Test
  void rows_count_over_the_whole_document_and_through_tables_that_place_others() {
    String page =
        table("<tr><td>Acme</td></tr>", "<tr><td>" + table(HEADER, SALES, SALES) + "</td></tr>");
    Table table = layout(page).tables().get(0);
    assertEquals(
        List.of("4 Net sales 0:215.5 1:274.0", "5 Net sales 0:215.5 1:274.0"), rows(table));
    assertEquals("Acme", table.heading().get(0).text());
  }

  @Test
  void hidden_rows_are_counted_and_hidden_cells_take_no_place() {
    String hidden = "<tr style='display:none'><td>Secret</td><td>1</td></tr>";
    String wide =
        "<tr><td></td><td colspan=7>Quarter Ended</td><td colspan=3 style='display:none;'></td></tr>";
    String xbrl = "<div style='display:none'><ix:header>123 456</ix:header></div>";
    Table table = layout(xbrl + table(hidden, wide, HEADER, SALES)).tables().get(0);
    assertEquals(List.of("4 Net sales 0:215.5 1:274.0"), rows(table));
    assertEquals(List.of("Quarter Ended", "2020"), header(table, 0));
    assertEquals(List.of("Quarter Ended", "2019"), header(table, 1));
  }

  @Test
  void a_blank_cell_stays_blank() {
    String row =
        "<tr><td>Other</td><td></td><td></td><td></td><td></td><td></td><td>7</td><td></td></tr>";
    Table table = layout(table(HEADER, SALES, row)).tables().get(0);
    assertEquals("3 Other 1:7", rows(table).get(1));
  }

  @Test
  void cells_reach_down_over_rows() {
    String first = "<tr><td></td><td rowspan=2>2020</td><td>Restated</td></tr>";
    String second = "<tr><td>In millions</td><td>2019</td></tr>";
    Table table =
        layout(table(first, second, "<tr><td>Sales</td><td>5</td><td>6</td></tr>")).tables().get(0);
    assertEquals(List.of("2020"), header(table, 0));
    assertEquals(List.of("Restated", "2019"), header(table, 1));
    assertEquals("In millions", table.heading().get(0).text());
  }

  @Test
  void superscripts_stay_in_captions_and_leave_numbers_and_headers() {
    String header = "<tr><td></td><td>2020<sup>1</sup></td><td>1<sup>st</sup> Quarter</td></tr>";
    String row = "<tr><td>Margin<sup>4</sup></td><td>12<sup>(2)</sup></td><td>13 (a)</td></tr>";
    Table table = layout(table(header, row)).tables().get(0);
    assertEquals(List.of("2 Margin4 0:12 1:13"), rows(table));
    assertEquals(List.of("2020"), header(table, 0));
    assertEquals(List.of("1st Quarter"), header(table, 1));
  }

  @Test
  void letters_set_apart_are_words() {
    Table table =
        layout(table(HEADER, SALES.replace("Net sales", "N e t&nbsp; s a l e s"))).tables().get(0);
    assertEquals("2 Net sales 0:215.5 1:274.0", rows(table).get(0));
  }

  @Test
  void deeper_captions_are_indented_and_rules_drawn() {
    String inner = SALES.replace("<td>Net", "<td style='padding-left:12pt'>Net");
    String total = SALES.replace("<td>215.5", "<td style='border-top:1pt solid black'>215.5");
    Table table = layout(table(HEADER, SALES, inner, total)).tables().get(0);
    List<Row> rows = table.rows();
    int outer = ((Row.Values) rows.get(0)).indent();
    assertTrue(((Row.Values) rows.get(1)).indent() > outer);
    assertEquals(new Row.Rule(4, false, ImmutableList.of(0)), rows.get(2));
  }

  @Test
  void a_header_within_a_table_begins_another() {
    String second =
        "<tr><td></td><td colspan=3>March 31, 2018</td><td></td><td colspan=3>March 31, 2017</td></tr>";
    List<Table> tables = layout(table(HEADER, SALES, second, SALES)).tables();
    assertEquals(2, tables.size());
    assertEquals(List.of("March 31, 2017"), header(tables.get(1), 1));
  }

  @Test
  void a_table_goes_on_behind_the_end_of_a_page() {
    List<Table> tables =
        layout(table(HEADER, SALES) + "<p>4</p><hr>" + table(SALES.replace("Net", "Other")))
            .tables();
    assertEquals(1, tables.size());
    assertEquals(
        List.of("2 Net sales 0:215.5 1:274.0", "3 Other sales 0:215.5 1:274.0"),
        rows(tables.get(0)));
  }

  @Test
  void ranges_are_reported_and_are_no_header() {
    String range = SALES.replace("215.5", "70 to 61").replace("274.0", "8");
    Layout layout = layout(table(HEADER, range));
    assertEquals(List.of("2 Net sales 1:8"), rows(layout.tables().get(0)));
    assertEquals(
        2,
        layout.diagnostics().stream()
            .filter(one -> one.reason() == Diagnostic.Reason.NOT_A_FIGURE)
            .count());
  }

  @Test
  void lists_are_paragraphs() {
    Layout layout =
        layout("<p>Highlights</p>" + table("<tr><td>•</td><td>Sales of $5 million</td></tr>"));
    assertEquals(List.of(), layout.tables());
    Paragraph last = (Paragraph) layout.blocks().get(layout.blocks().size() - 1);
    assertEquals(new Paragraph.Line(1, "• Sales of $5 million"), last.lines().get(0));
  }

  @Test
  void preformatted_text_counts_the_lines_of_the_file() {
    String html =
        "<html>\n<pre>\nACME\n                 2003     2002\n"
            + "Sales &amp; more      30       31\nCosts             27       26\n</pre></html>";
    Table table = layout(html).tables().get(0);
    assertEquals(List.of("5 Sales & more 0:30 1:31", "6 Costs 0:27 1:26"), rows(table));
  }

  @Test
  void tables_too_deep_are_reported_and_not_read() {
    String deep = "<table><tr><td>".repeat(80) + "1" + "</td></tr></table>".repeat(80);
    ReadLimits limits = new ReadLimits(1 << 20, 100, 1000, 10, 10, 8);
    Layout layout = HtmlLayout.read(DocumentContext.of("a.htm"), deep, 1, limits).layout();
    assertEquals(Diagnostic.Reason.LIMIT, layout.diagnostics().get(0).reason());
  }

  @Test
  void values_beyond_the_limit_are_reported_once() {
    ReadLimits limits = new ReadLimits(1 << 20, 100, 1000, 10, 3, 8);
    String html = table(HEADER, SALES, SALES, SALES) + "<p>x</p>" + table(HEADER, SALES, SALES);
    Layout layout = HtmlLayout.read(DocumentContext.of("a.htm"), html, 1, limits).layout();
    assertEquals(List.of(), layout.tables());
    assertEquals(
        1,
        layout.diagnostics().stream()
            .filter(one -> one.reason() == Diagnostic.Reason.LIMIT)
            .count());
  }

  @Test
  void bytes_are_decoded_as_they_are_not_as_they_say() {
    String dash = "<meta charset=windows-1252>—";
    byte[] utf = dash.getBytes(StandardCharsets.UTF_8);
    byte[] windows = dash.getBytes(Charset.forName("windows-1252"));
    byte[] latin = "<meta charset=\"iso-8859-2\">ł".getBytes(Charset.forName("iso-8859-2"));
    byte[] marked = "\ufeff<p>".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(dash, HtmlText.decode(utf, 0, utf.length));
    assertEquals(dash, HtmlText.decode(windows, 0, windows.length));
    assertTrue(HtmlText.decode(latin, 0, latin.length).endsWith("ł"));
    assertEquals("<p>", HtmlText.decode(marked, 0, marked.length));
  }
}
