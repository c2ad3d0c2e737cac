package org.lexprecision.parser.internal.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexprecision.StatementKind;

/** The kind of statement that a title or the heading of a group announces. */
final class StatementKinds {

  private static final Pattern RECONCILIATION =
      Pattern.compile(
          "\\breconcil\\w{1,12}\\b|\\b(?:to|and) non[- ]gaap\\b|\\bnon[- ]gaap \\w|\\bebitda\\b|\\bpro forma to\\b");
  private static final Pattern BALANCE =
      Pattern.compile(
          "\\bbalance sheets?\\b|\\bstatements? of (?:\\w{1,15} ){0,2}(?:financial (?:position|condition)|condition)\\b");
  private static final Pattern CASH_FLOW =
      Pattern.compile(
          "\\bstatements? of (?:\\w{1,15} ){0,2}cash flows?\\b|\\bcash flows? statements?\\b|\\bconsolidated cash flows?\\b|^\\W*cash flows?\\W*$");
  private static final Pattern SEGMENT =
      Pattern.compile(
          "\\bsegments?\\b|\\bby (?:geographic\\w*|region|division|business unit)\\b|\\bsegmented\\b");
  private static final Pattern OPERATIONS =
      Pattern.compile(
          "\\bstatements? of (?:[\\w()]{1,15} ){0,3}(?:operations?|income|earnings|loss|comprehensive income)\\b"
              + "|\\b(?:income|earnings|operations) statements?\\b|\\bconsolidated (?:income|earnings|operations)\\b"
              + "|\\bsummary of (?:consolidated )?(?:operations|earnings)\\b");
  private static final Pattern COMPREHENSIVE =
      Pattern.compile(
          "\\bcomprehensive (?:income|loss|earnings) statements?\\b"
              + "|\\bstatements? of (?:consolidated )?comprehensive (?:income|loss|earnings)\\b");
  private static final Pattern STATEMENT = Pattern.compile("\\bstatements? of\\b|\\bbalance sheet");

  private StatementKinds() {}

  /** Finds the kind of a table by its title. */
  static Optional<StatementKind> ofTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (BALANCE.matcher(lower).find()) {
      return Optional.of(StatementKind.BALANCE_SHEET);
    }
    boolean statement = STATEMENT.matcher(lower).find();
    if (RECONCILIATION.matcher(lower).find() && !(statement && !lower.contains("reconcil"))) {
      return Optional.of(StatementKind.RECONCILIATION);
    }
    if (CASH_FLOW.matcher(lower).find()) {
      return Optional.of(StatementKind.CASH_FLOW);
    }
    if (SEGMENT.matcher(lower).find()) {
      return Optional.of(StatementKind.SEGMENT);
    }
    return OPERATIONS.matcher(COMPREHENSIVE.matcher(lower).replaceAll(" ")).find()
        ? Optional.of(StatementKind.OPERATIONS)
        : Optional.empty();
  }

  /** Asks whether a heading among the rows begins a reconciliation. */
  static boolean beginsReconciliation(String heading) {
    return heading.toLowerCase(Locale.ROOT).contains("reconciliation");
  }

  /** Finds the kind of a statement that begins inside a table. */
  static Optional<StatementKind> ofHeading(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    if (beginsReconciliation(heading)) {
      return Optional.of(StatementKind.RECONCILIATION);
    }
    if (BALANCE.matcher(lower).find()) {
      return Optional.of(StatementKind.BALANCE_SHEET);
    }
    if (CASH_FLOW.matcher(lower).find()) {
      return Optional.of(StatementKind.CASH_FLOW);
    }
    return STATEMENT.matcher(lower).find() && OPERATIONS.matcher(lower).find()
        ? Optional.of(StatementKind.OPERATIONS)
        : Optional.empty();
  }
}
