package org.lexprecision.parser.roundtrip;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lexprecision.Figure;
import org.lexprecision.Unit;

/** Typesets tables as fixed-width text, and notes what a perfect reader finds in them. */
final class TextPrinter {

  private static final Unit DOLLARS = Unit.monetary(Currency.getInstance("USD"));

  private final PrintStyle style;
  private final List<String> lines = new ArrayList<>();
  private final List<ExpectedFact> expected = new ArrayList<>();

  TextPrinter(PrintStyle style) {
    this.style = style;
  }

  ImmutableList<ExpectedFact> expected() {
    return ImmutableList.copyOf(expected);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  void paragraph(String... text) {
    lines.addAll(List.of(text));
    lines.add("");
  }

  void table(PrintedTable table) {
    int width = style.labelWidth() + table.columns().size() * style.fieldWidth();
    for (String title : List.of("ACME TOOL WORKS, INC.", table.title(), table.scaleText())) {
      lines.add(centred(title, width));
    }
    lines.add("");
    if (style.tags()) {
      lines.add("<TABLE>");
      lines.add("<CAPTION>");
    }
    header(table.columns());
    if (style.tags()) {
      lines.add(row("<S>", table.columns().stream().map(column -> "<C>").toList()));
    }
    lines.add("");
    for (PrintedRow row : table.rows()) {
      if (row instanceof PrintedRow.Figures figures) {
        figures(figures, table);
      } else if (row instanceof PrintedRow.Heading heading) {
        lines.add(heading.text());
      }
    }
    if (style.tags()) {
      lines.add("</TABLE>");
    }
    lines.add("");
    lines.add(centred("- 3 -", width));
    lines.add("");
  }

  private void header(ImmutableList<PrintedColumn> columns) {
    switch (style.header()) {
      case CAPITALS_OVER_YEARS -> {
        groups(columns, column -> length(column.months(), true));
        groups(columns, column -> day(column).toUpperCase(Locale.ROOT));
        groups(columns, column -> "-".repeat(2 * style.fieldWidth() - 4));
        years(columns);
      }
      case MONTHS_OVER_YEARS -> {
        groups(columns, column -> length(column.months(), false));
        groups(columns, column -> day(column) + ",");
        years(columns);
      }
      case STACKED -> {
        for (int word = 0; word < 3; word++) {
          int index = word;
          lines.add(row("", columns.stream().map(c -> words(c)[index]).toList()));
        }
        lines.add(row("", columns.stream().map(column -> day(column) + ",").toList()));
        years(columns);
      }
    }
    if (style.rules()) {
      lines.add(row("", columns.stream().map(column -> "----").toList()));
    }
  }

  private void years(ImmutableList<PrintedColumn> columns) {
    lines.add(row("", columns.stream().map(c -> "" + c.lastDay().getYear()).toList()));
  }

  /** Prints a text centred over each pair of columns. */
  private void groups(ImmutableList<PrintedColumn> columns, Function<PrintedColumn, String> text) {
    StringBuilder line = new StringBuilder(" ".repeat(style.labelWidth()));
    for (int first = 0; first < columns.size(); first += 2) {
      line.append(centredField(text.apply(columns.get(first)), 2 * style.fieldWidth()));
    }
    lines.add(line.toString().stripTrailing());
  }

  private void figures(PrintedRow.Figures row, PrintedTable table) {
    if (row.total() && style.rules()) {
      lines.add(ruleRow(table));
    }
    ImmutableList<String> label = wrapped(row);
    label.subList(0, label.size() - 1).forEach(lines::add);
    List<String> tokens = row.amounts().stream().map(this::token).toList();
    boolean dollars = row.total() || row.label().startsWith("Net");
    StringBuilder line =
        new StringBuilder(Strings.padEnd(label.get(label.size() - 1), style.labelWidth(), ' '));
    for (String token : tokens) {
      line.append(field(token, dollars));
    }
    lines.add(line.toString().stripTrailing());
    for (int i = 0; i < tokens.size(); i++) {
      BigDecimal amount = BigDecimal.valueOf(row.amounts().get(i)).scaleByPowerOfTen(table.scale());
      expected.add(
          new ExpectedFact(
              row.item().id(),
              row.segment().name(),
              Optional.of(table.columns().get(i).period()),
              Figure.of(amount, DOLLARS, -table.scale()),
              lines.size(),
              i + 1,
              tokens.get(i)));
    }
    if (row.total() && style.airy()) {
      lines.add("");
    }
  }

  private String token(long amount) {
    if (amount == 0) {
      return style.nil();
    }
    String grouped = String.format(Locale.ROOT, "%,d", Math.abs(amount));
    return amount < 0 ? "(" + grouped + ")" : grouped;
  }

  /** A token whose last digit stands one short of the field's end, so that `)` closes it. */
  private String field(String token, boolean dollars) {
    String edge = token.endsWith(")") ? token : token + " ";
    if (dollars && style.dollars() == PrintStyle.Dollars.ATTACHED) {
      return Strings.padStart("$" + edge, style.fieldWidth(), ' ');
    }
    if (dollars && style.dollars() == PrintStyle.Dollars.FLOATING) {
      return "  $" + Strings.padStart(edge, style.fieldWidth() - 3, ' ');
    }
    return Strings.padStart(edge, style.fieldWidth(), ' ');
  }

  private ImmutableList<String> wrapped(PrintedRow.Figures row) {
    String margin =
        style.indented() && (row.total() || !row.segment().isConsolidated()) ? "     " : "";
    ImmutableList.Builder<String> labelLines = ImmutableList.builder();
    StringBuilder line = new StringBuilder(margin);
    for (String word : Splitter.on(' ').split(row.label())) {
      if (line.length() > margin.length() && line.length() + 1 + word.length() > style.wrap()) {
        labelLines.add(line.toString());
        line = new StringBuilder(margin).append("  ");
      } else if (line.length() > margin.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    return labelLines.add(line.toString()).build();
  }

  private String ruleRow(PrintedTable table) {
    String rule = "-".repeat(style.fieldWidth() - 4);
    return row("", table.columns().stream().map(column -> rule).toList());
  }

  private String row(String label, List<String> cells) {
    StringBuilder line = new StringBuilder(Strings.padEnd(label, style.labelWidth(), ' '));
    cells.forEach(cell -> line.append(Strings.padStart(cell + " ", style.fieldWidth(), ' ')));
    return line.toString().stripTrailing();
  }

  private static String length(int months, boolean capitals) {
    if (capitals) {
      return switch (months) {
        case 3 -> "QUARTER ENDED";
        case 6 -> "SIX MONTHS ENDED";
        case 9 -> "NINE MONTHS ENDED";
        default -> "YEAR ENDED";
      };
    }
    return String.join(" ", words(new PrintedColumn(months, LocalDate.EPOCH)));
  }

  private static String[] words(PrintedColumn column) {
    String number =
        switch (column.months()) {
          case 3 -> "Three";
          case 6 -> "Six";
          case 9 -> "Nine";
          default -> "Twelve";
        };
    return new String[] {number, "Months", "Ended"};
  }

  private static String day(PrintedColumn column) {
    return column.lastDay().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + column.lastDay().getDayOfMonth();
  }

  private static String centred(String text, int width) {
    return " ".repeat(Math.max(0, (width - text.length()) / 2)) + text;
  }

  private static String centredField(String text, int width) {
    int left = Math.max(1, (width - text.length()) / 2);
    return Strings.padEnd(" ".repeat(left) + text, width, ' ');
  }
}
