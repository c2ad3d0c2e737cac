package org.lexprecision.examples.perturbation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document as rows of cells, before it is text or HTML.
 *
 * @param prose the paragraphs before the statement
 * @param tables the tables
 */
record Sheet(ImmutableList<String> prose, ImmutableList<Table> tables) {

  /**
   * A table.
   *
   * @param title the lines above it
   * @param head the cells over its columns, line by line
   */
  record Table(
      ImmutableList<String> title,
      ImmutableList<ImmutableList<Head.Cell>> head,
      ImmutableList<Row> rows) {}

  /**
   * A row.
   *
   * @param figures the figures as printed, without signs of money
   * @param sign the sign of money before each; empty without
   * @param summed whether it is the sum of rows above it
   */
  record Row(String caption, ImmutableList<String> figures, String sign, boolean summed) {}

  private static final String COMPANY = "BELLWATER INDUSTRIES, INC.";

  static Sheet of(Variant variant) {
    List<Table> tables = new ArrayList<>();
    tables.add(operations(variant));
    if (variant.balances()) {
      tables.add(balances(variant));
    }
    return new Sheet(prose(variant), ImmutableList.copyOf(tables));
  }

  private static ImmutableList<String> prose(Variant variant) {
    if (!variant.told()) {
      return ImmutableList.of(COMPANY);
    }
    String released = Dates.LONG.print(variant.latest().plusDays(45));
    String quarter =
        switch (variant.sample().quarter()) {
          case 1 -> "first";
          case 2 -> "second";
          case 3 -> "third";
          default -> "fourth";
        };
    return ImmutableList.of(
        COMPANY + " REPORTS ITS " + quarter.toUpperCase(Locale.ENGLISH) + " QUARTER",
        "TOLEDO, "
            + released
            + " -- Bellwater Industries, Inc. today reported its results of the "
            + quarter
            + " quarter of fiscal "
            + Variant.YEAR
            + ", which ended "
            + Dates.LONG.print(variant.latest())
            + ".");
  }

  private static Table operations(Variant variant) {
    ImmutableList.Builder<String> title = ImmutableList.builder();
    title.add(COMPANY, "CONSOLIDATED STATEMENTS OF OPERATIONS");
    String added = variant.head().title(variant);
    if (!added.isEmpty()) {
      title.add(added);
    }
    title.add(variant.money().note());
    ImmutableList<Head.Column> columns = variant.columns();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    boolean first = true;
    for (SampleStatement.Line line : variant.sample().lines()) {
      boolean money = line.count() != SampleStatement.Count.SHARES;
      boolean summed = line.item().equals("NetIncomeLoss") || line.item().equals("GrossProfit");
      boolean signed = first || line.item().equals("NetIncomeLoss");
      rows.add(
          new Row(
              variant.captions().of(line.caption()),
              columns.stream()
                  .map(column -> token(variant.figure(line, column)))
                  .collect(ImmutableList.toImmutableList()),
              (money && signed) || line.count() == SampleStatement.Count.PER_SHARE
                  ? variant.money().sign()
                  : "",
              summed));
      first = false;
    }
    return new Table(title.build(), variant.head().print(variant, columns), rows.build());
  }

  private static Table balances(Variant variant) {
    Dates dates = variant.dates();
    String sign = variant.money().sign();
    return new Table(
        ImmutableList.of(COMPANY, "CONSOLIDATED BALANCE SHEETS", variant.money().note()),
        ImmutableList.of(
            ImmutableList.of(
                new Head.Cell(dates.print(variant.latest()), 1),
                new Head.Cell(dates.print(variant.yearBefore()), 1))),
        ImmutableList.of(
            new Row("Cash and cash equivalents", ImmutableList.of("1,302", "1,244"), sign, false),
            new Row("Inventories", ImmutableList.of("15,110", "15,980"), "", false),
            new Row("Total assets", ImmutableList.of("16,412", "17,224"), sign, true)));
  }

  /** A figure as printed. */
  static String token(BigDecimal figure) {
    if (figure.signum() == 0) {
      return "-";
    }
    String digits =
        String.format(
            Locale.ENGLISH,
            figure.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f",
            figure.abs());
    return figure.signum() < 0 ? "(" + digits + ")" : digits;
  }
}
