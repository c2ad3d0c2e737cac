package org.lexprecision;

/** The kind of statement a figure stands in. */
public enum StatementKind {
  /** The statement of operations, with its per-share rows. */
  OPERATIONS("operations"),
  /** The balance sheet. */
  BALANCE_SHEET("balance-sheet"),
  /** The statement of cash flows. */
  CASH_FLOW("cash-flow"),
  /** Figures of the parts of the company. */
  SEGMENT("segment"),
  /** A reconciliation of one measure to another. */
  RECONCILIATION("reconciliation"),
  /** Anything else. */
  OTHER("other");

  private final String id;

  StatementKind(String id) {
    this.id = id;
  }

  /** Asks whether it is one of the statements themselves: of operations, balances or cash flows. */
  public boolean isPrimary() {
    return this == OPERATIONS || this == BALANCE_SHEET || this == CASH_FLOW;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
  }
}
