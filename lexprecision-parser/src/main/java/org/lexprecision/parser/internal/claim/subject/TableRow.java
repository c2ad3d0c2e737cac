package org.lexprecision.parser.internal.claim.subject;

import org.lexprecision.Basis;
import org.lexprecision.LineItem;

/**
 * A row of the tables that a name of prose can mean.
 *
 * @param item the line item the row states
 * @param basis the footing it is stated on
 * @param perShare whether it states amounts for each share
 * @param adjusted whether its caption says that it is adjusted
 * @param attributed whether its caption says whose it is
 */
public record TableRow(
    LineItem item, Basis basis, boolean perShare, boolean adjusted, boolean attributed) {

  /** A row of plain amounts. */
  public static TableRow of(LineItem item, Basis basis) {
    return new TableRow(item, basis, false, false, false);
  }

  /** Whether another row states the same. */
  public boolean isAs(TableRow other) {
    return item.equals(other.item) && basis == other.basis;
  }
}
