package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.format.html.markup.CellValue;
import org.lexprecision.parser.internal.format.html.markup.Spelling;
import org.lexprecision.parser.internal.token.UnitSuffixes;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * Joins the cells of a row that print one thing: a currency sign, a number, a closing parenthesis
 * and a percent sign in cells of their own are one value.
 */
final class RowItems {

  private static final ImmutableSet<String> CLOSERS =
      ImmutableSet.<String>builder()
          .add(")", "%", ")%", "%)", "*", "**")
          .addAll(UnitSuffixes.APART)
          .addAll(Collections2.transform(UnitSuffixes.APART, unit -> ")" + unit))
          .build();

  /** A closer stands next to its number, or behind one empty cell. */
  private static final int NEAR = 2;

  /** The length of a mark: "(1)". */
  private static final int MARK = 3;

  private final List<Item> items = new ArrayList<>();
  private Placed.@Nullable Cell opener;
  private String openerText = "";

  private RowItems() {}

  static ImmutableList<Item> of(Placed row) {
    RowItems items = new RowItems();
    for (Placed.Cell cell : row.cells()) {
      if (!cell.text().isEmpty()) {
        items.take(cell);
      }
    }
    items.dropOpener();
    items.takeMarksOfSigns();
    return ImmutableList.copyOf(items.items);
  }

  /** Among signs of currencies alone, one with a digit in brackets bears a mark: "US$(1)". */
  private void takeMarksOfSigns() {
    boolean signs =
        items.stream().anyMatch(item -> ValueTokens.isCurrencySign(item.plain().replace(" ", "")))
            && items.stream().filter(Item::isValue).allMatch(RowItems::isMarkedSign);
    if (signs) {
      items.replaceAll(
          item ->
              item.isValue()
                  ? new Item(
                      item.first(),
                      item.last(),
                      item.printed(),
                      item.plain().substring(0, item.plain().indexOf('(')).strip(),
                      null,
                      item.indent())
                  : item);
    }
  }

  private static boolean isMarkedSign(Item item) {
    String plain = item.plain().replace(" ", "");
    int open = plain.indexOf('(');
    return open > 0
        && plain.length() == open + MARK
        && plain.endsWith(")")
        && ValueTokens.isCurrencySign(plain.substring(0, open));
  }

  private void take(Placed.Cell cell) {
    String plain = Spelling.plain(cell.text());
    if (plain.isEmpty()) {
      takeRaised(cell);
    } else if (isOpener(plain)) {
      dropOpener();
      opener = cell;
      openerText = plain;
    } else if (!closes(cell, plain)) {
      takeContent(cell, plain);
    }
  }

  /** A cell of superscripts alone is a footnote mark on the caption; on a value it says nothing. */
  private void takeRaised(Placed.Cell cell) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    if (last == null || !last.isValue()) {
      add(cell, cell.first(), "", null);
    }
  }

  private void takeContent(Placed.Cell cell, String plain) {
    CellValue value = opener == null ? null : CellValue.of(openerText + plain);
    if (opener != null && value != null) {
      add(cell, opener.first(), openerText + plain, value);
      opener = null;
      return;
    }
    dropOpener();
    value = CellValue.of(plain);
    if (value == null && isMarkOfLast(cell, plain)) {
      return;
    }
    add(cell, cell.first(), plain, value);
  }

  private void add(Placed.Cell cell, int first, String plain, @Nullable CellValue value) {
    items.add(
        new Item(first, cell.last(), Spelling.printed(cell.text()), plain, value, cell.indent()));
  }

  /** Joins a closing parenthesis or a unit to the value before it. */
  private boolean closes(Placed.Cell cell, String plain) {
    String closer = plain.replace(" ", "");
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    if (last == null
        || !last.isValue()
        || opener != null
        || cell.first() - last.last() > NEAR
        || !CLOSERS.contains(closer)) {
      return false;
    }
    CellValue joined = CellValue.of(last.plain() + closer);
    if (joined == null) {
      return false;
    }
    items.set(
        items.size() - 1,
        new Item(
            last.first(),
            cell.last(),
            last.printed() + Spelling.printed(cell.text()),
            last.plain() + closer,
            joined,
            last.indent()));
    return true;
  }

  private boolean isMarkOfLast(Placed.Cell cell, String plain) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    return last != null
        && last.isValue()
        && cell.first() - last.last() <= NEAR
        && CellValue.isMark(plain);
  }

  /** A currency sign or an opening parenthesis without a number is words of its own. */
  private void dropOpener() {
    if (opener != null) {
      add(opener, opener.first(), openerText, null);
      opener = null;
    }
  }

  private static boolean isOpener(String plain) {
    if (plain.length() > 6) {
      return false;
    }
    String sign = plain.replace(" ", "").replace("(", "");
    return sign.isEmpty() || ValueTokens.isCurrencySign(sign);
  }
}
