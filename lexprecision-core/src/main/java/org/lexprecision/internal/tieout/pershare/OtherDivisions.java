package org.lexprecision.internal.tieout.pershare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.tieout.ShareCertificate;

/**
 * What else of its document an amount per share divides, where it is not income over shares.
 *
 * <p>A table that prints earnings per share prints what they are computed of: earnings available to
 * common shareholders of 2,241 over 1,768 shares are 1.27, where net income of 2,263 is 1.28. What
 * is called that of the common stock is another such amount, wherever it stands.
 */
final class OtherDivisions {

  private static final String COMMON = "common";
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(2);

  private record Table(String exhibit, int table) {

    static Table of(Fact fact) {
      Source source = fact.source();
      return new Table(source.exhibit(), source.table());
    }
  }

  private final Columns columns;

  OtherDivisions(Columns columns) {
    this.columns = columns;
  }

  /** Finds an amount and shares of the same period whose quotient is the amount per share. */
  Optional<ShareCertificate> of(ShareCertificate broken) {
    Fact perShare = broken.perShare();
    ImmutableList<Fact> column = column(perShare);
    ImmutableSet<Table> tables =
        column.stream()
            .filter(fact -> fact.figure().equals(perShare.figure()))
            .map(Table::of)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Fact> amounts =
        column.stream()
            .filter(fact -> isAmount(fact, broken))
            .filter(fact -> tables.contains(Table.of(fact)) || isOfCommonStock(fact))
            .collect(toImmutableList());
    ImmutableList<Fact> shares =
        column.stream()
            .filter(fact -> fact.item() instanceof DayAverage)
            .filter(fact -> fact.figure().unit().equals(broken.shares().figure().unit()))
            .filter(fact -> tables.contains(Table.of(fact)))
            .collect(toImmutableList());
    return ImmutableList.<Fact>builder().add(broken.shares()).addAll(shares).build().stream()
        .flatMap(
            count ->
                ImmutableList.<Fact>builder().add(broken.amount()).addAll(amounts).build().stream()
                    .map(amount -> ShareCertificate.of(perShare, count, amount, broken.sign())))
        .filter(certificate -> certificate.excess().signum() <= 0)
        .findFirst();
  }

  private ImmutableList<Fact> column(Fact perShare) {
    return columns.of(perShare).stream()
        .filter(fact -> fact.segment().equals(perShare.segment()))
        .collect(toImmutableList());
  }

  /** Asks whether a figure is another amount of about the size of the one that is not divided. */
  private static boolean isAmount(Fact fact, ShareCertificate broken) {
    Fact amount = broken.amount();
    BigDecimal is = fact.figure().amount();
    BigDecimal due = amount.figure().amount();
    return fact.figure().unit() instanceof Unit.Monetary
        && !fact.item().equals(amount.item())
        && is.signum() == due.signum()
        && is.abs().compareTo(due.abs().multiply(FARTHEST)) <= 0
        && is.abs().multiply(FARTHEST).compareTo(due.abs()) >= 0;
  }

  private static boolean isOfCommonStock(Fact fact) {
    return Ascii.toLowerCase(fact.source().caption()).contains(COMMON);
  }
}
