package org.lexprecision.examples.perturbation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Prints a document as text of fixed width. */
final class TextSheet {

  private final Layouts layout;
  private final StringBuilder text = new StringBuilder();

  private TextSheet(Layouts layout) {
    this.layout = layout;
  }

  static String print(Sheet sheet, Layouts layout) {
    TextSheet printer = new TextSheet(layout);
    sheet.prose().forEach(printer::paragraph);
    sheet.tables().forEach(printer::table);
    return printer.text.toString();
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private void paragraph(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() + word.length() > 72) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(line.toString());
    line("");
  }

  private void table(Sheet.Table table) {
    int stub = 8;
    for (Sheet.Row row : table.rows()) {
      stub = Math.max(stub, row.caption().length() + 4);
    }
    int[] widths = widths(table);
    int total = stub;
    for (int width : widths) {
      total += width;
    }
    for (String title : table.title()) {
      line(" ".repeat(Math.max(0, (total - title.length()) / 2)) + title);
    }
    line("");
    if (layout == Layouts.TEXT_TAGGED) {
      line("<TABLE>");
      line("<CAPTION>");
    }
    for (ImmutableList<Head.Cell> level : table.head()) {
      level(level, stub, widths);
    }
    rules(stub, widths, '-');
    if (layout == Layouts.TEXT_TAGGED) {
      line(Strings.padEnd("<S>", stub, ' ') + "<C>" + "  <C>".repeat(widths.length - 1));
    }
    for (Sheet.Row row : table.rows()) {
      row(row, stub, widths);
      if (row.summed() && layout != Layouts.TEXT_TAGGED) {
        rules(stub, widths, '=');
      }
    }
    if (layout == Layouts.TEXT_TAGGED) {
      line("</TABLE>");
    }
    line("");
    line("");
  }

  /** The widths of the columns, each as wide as its figures and its share of the heads. */
  private int[] widths(Sheet.Table table) {
    int columns = table.rows().get(0).figures().size();
    int gap = layout == Layouts.TEXT_WIDE ? 6 : 2;
    int[] widths = new int[columns];
    for (ImmutableList<Head.Cell> level : table.head()) {
      int at = 0;
      for (Head.Cell cell : level) {
        for (int i = at; i < at + cell.span(); i++) {
          int share = (cell.text().length() + cell.span() - 1) / cell.span();
          widths[i] = Math.max(widths[i], share + gap);
        }
        at += cell.span();
      }
    }
    for (Sheet.Row row : table.rows()) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.figures().get(i).length() + 3 + gap);
      }
    }
    return widths;
  }

  private void level(List<Head.Cell> level, int stub, int[] widths) {
    StringBuilder line = new StringBuilder(" ".repeat(stub));
    StringBuilder rule = new StringBuilder(" ".repeat(stub));
    int at = 0;
    boolean spans = false;
    for (Head.Cell cell : level) {
      int width = 0;
      for (int i = at; i < at + cell.span(); i++) {
        width += widths[i];
      }
      int room = width - 2;
      int left = cell.span() == 1 ? room - cell.text().length() : (room - cell.text().length()) / 2;
      line.append("  ").append(" ".repeat(Math.max(0, left))).append(cell.text());
      pad(line, rule.length() + width);
      rule.append("  ").append("-".repeat(room));
      spans |= cell.span() > 1;
      at += cell.span();
    }
    line(line.toString());
    if (spans && layout == Layouts.TEXT_RULED) {
      line(rule.toString());
    }
  }

  private static void pad(StringBuilder line, int length) {
    while (line.length() < length) {
      line.append(' ');
    }
  }

  private void rules(int stub, int[] widths, char rule) {
    if (layout != Layouts.TEXT_RULED && layout != Layouts.TEXT_WIDE) {
      return;
    }
    StringBuilder line = new StringBuilder(" ".repeat(stub));
    for (int width : widths) {
      line.append("  ").append(String.valueOf(rule).repeat(width - 2));
    }
    line(line.toString());
  }

  private void row(Sheet.Row row, int stub, int[] widths) {
    StringBuilder line = new StringBuilder(row.caption());
    if (layout == Layouts.TEXT_LEADERS) {
      line.append(' ').append(".".repeat(stub - row.caption().length() - 2)).append(' ');
    }
    pad(line, stub);
    List<String> figures = new ArrayList<>(row.figures());
    int end = stub;
    for (int i = 0; i < figures.size(); i++) {
      boolean closes = figures.get(i).endsWith(")");
      String figure = closes ? figures.get(i) : figures.get(i) + " ";
      String sign = layout == Layouts.TEXT_TIGHT ? "" : row.sign();
      end += widths[i];
      int room = widths[i] - 2 - sign.length();
      String cell =
          layout == Layouts.TEXT_LEADERS
              ? Strings.padStart(sign + figure, widths[i] - 2, ' ')
              : sign + Strings.padStart(figure, room, ' ');
      line.append("  ").append(cell);
      pad(line, end);
    }
    line(line.toString());
  }
}
