package org.lexprecision.examples.perturbation;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/** Prints a document as HTML. */
final class HtmlSheet {

  private final Layouts layout;
  private final StringBuilder html = new StringBuilder();

  private HtmlSheet(Layouts layout) {
    this.layout = layout;
  }

  static String print(Sheet sheet, Layouts layout) {
    HtmlSheet printer = new HtmlSheet(layout);
    printer.html.append("<html><head><meta charset=\"utf-8\"></head><body>\n");
    sheet.prose().forEach(words -> printer.tag("p", words));
    sheet.tables().forEach(printer::table);
    return printer.html.append("</body></html>\n").toString();
  }

  private void tag(String name, String words) {
    html.append('<').append(name).append('>').append(escaped(words));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String words) {
    return HtmlEscapers.htmlEscaper().escape(words);
  }

  private void table(Sheet.Table table) {
    table.title().forEach(line -> tag("p", line));
    html.append("<table>\n");
    for (List<Head.Cell> level : table.head()) {
      level(level);
    }
    for (Sheet.Row row : table.rows()) {
      row(row);
    }
    html.append("</table>\n");
  }

  /** The cells that stand for one column: spacer, sign, figure, bracket. */
  private int width() {
    return switch (layout) {
      case HTML_SIGNS_APART -> 3;
      case HTML_SPACERS -> 2;
      default -> 1;
    };
  }

  private void level(List<Head.Cell> level) {
    String name = layout == Layouts.HTML_HEAD_CELLS ? "th" : "td";
    html.append("<tr><").append(name).append("></").append(name).append('>');
    for (Head.Cell cell : level) {
      int span = cell.span() * width();
      html.append('<').append(name);
      if (span > 1) {
        html.append(" colspan=\"").append(span).append('"');
      }
      html.append(" align=\"center\">").append(escaped(cell.text()));
      html.append("</").append(name).append('>');
    }
    html.append("</tr>\n");
  }

  private void row(Sheet.Row row) {
    html.append("<tr><td>").append(escaped(row.caption())).append("</td>");
    for (String figure : row.figures()) {
      switch (layout) {
        case HTML_SIGNS_APART -> {
          boolean closes = figure.endsWith(")");
          cell(row.sign());
          cell(closes ? figure.substring(0, figure.length() - 1) : figure);
          cell(closes ? ")" : "");
        }
        case HTML_SPACERS -> {
          cell("\u00a0");
          cell(row.sign() + figure);
        }
        default -> cell(row.sign().isEmpty() ? figure : row.sign() + " " + figure);
      }
    }
    html.append("</tr>\n");
  }

  private void cell(String text) {
    html.append("<td align=\"right\">").append(escaped(text)).append("</td>");
  }
}
