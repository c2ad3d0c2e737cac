package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.lexprecision.parser.internal.part.PartWords;

/**
 * A row by what it is named.
 *
 * @param caption its caption, without footnote marks
 * @param path the headings it stands under, outermost first, without colons
 * @param item the id of the line item that the caption names; empty where it names none
 * @param money whether it shows amounts of money
 * @param values what it prints, by column
 */
public record NamedRow(
    String caption,
    ImmutableList<String> path,
    String item,
    boolean money,
    ImmutableMap<Integer, BigDecimal> values) {

  boolean isItem() {
    return !item.isEmpty();
  }

  /** Asks whether the caption is a total's, or blank. */
  boolean isTotal() {
    return caption.isEmpty() || PartWords.isTotal(caption) || PartWords.isWhole(caption);
  }

  String heading() {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }
}
