package org.lexprecision.parser.internal.row;

import java.util.Locale;
import java.util.Optional;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.words.Wording;

/** The kind of statement that a title or the heading of a group announces. */
public final class StatementKinds {

  private static final Wording RECONCILIATION =
      Wording.listed(StatementKinds.class, "reconciliation");
  private static final Wording BALANCE = Wording.listed(StatementKinds.class, "balance");
  private static final Wording CASH_FLOW = Wording.listed(StatementKinds.class, "cash flow");
  private static final Wording SEGMENT = Wording.listed(StatementKinds.class, "segment");
  private static final Wording OPERATIONS = Wording.listed(StatementKinds.class, "operations");
  private static final Wording COMPREHENSIVE =
      Wording.listed(StatementKinds.class, "comprehensive");
  private static final Wording STATEMENT = Wording.listed(StatementKinds.class, "statement");

  private StatementKinds() {}

  /** Finds the kind of a table by its title. */
  public static Optional<StatementKind> ofTitle(String title) {
    if (BALANCE.isIn(title)) {
      return Optional.of(StatementKind.BALANCE_SHEET);
    }
    boolean statement = STATEMENT.isIn(title);
    if (RECONCILIATION.isIn(title)
        && !(statement && !title.toLowerCase(Locale.ROOT).contains("reconcil"))) {
      return Optional.of(StatementKind.RECONCILIATION);
    }
    if (CASH_FLOW.isIn(title)) {
      return Optional.of(StatementKind.CASH_FLOW);
    }
    if (SEGMENT.isIn(title)) {
      return Optional.of(StatementKind.SEGMENT);
    }
    return OPERATIONS.isIn(COMPREHENSIVE.replacedIn(title, " "))
        ? Optional.of(StatementKind.OPERATIONS)
        : Optional.empty();
  }

  /**
   * Asks whether a title is that of a statement of comprehensive income, which may be the only one.
   */
  public static boolean isOfComprehensiveIncome(String title) {
    return COMPREHENSIVE.isIn(title);
  }

  /** Asks whether a heading among the rows begins a reconciliation. */
  static boolean beginsReconciliation(String heading) {
    return heading.toLowerCase(Locale.ROOT).contains("reconciliation");
  }

  /** Finds the kind of a statement that begins inside a table. */
  static Optional<StatementKind> ofHeading(String heading) {
    if (beginsReconciliation(heading)) {
      return Optional.of(StatementKind.RECONCILIATION);
    }
    if (BALANCE.isIn(heading)) {
      return Optional.of(StatementKind.BALANCE_SHEET);
    }
    if (CASH_FLOW.isIn(heading)) {
      return Optional.of(StatementKind.CASH_FLOW);
    }
    return STATEMENT.isIn(heading) && OPERATIONS.isIn(heading)
        ? Optional.of(StatementKind.OPERATIONS)
        : Optional.empty();
  }
}
