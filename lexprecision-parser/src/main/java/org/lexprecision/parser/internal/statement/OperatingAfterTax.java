package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import org.lexprecision.Balance;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Finds operating income that is meant after tax, as insurers print it: what they state of it for a
 * share implies as many shares as net income and earnings per share do.
 */
final class OperatingAfterTax {

  private static final Flow AFTER_TAX =
      LineItems.flow("OperatingIncomeAfterTax", "Operating income after tax", Balance.CREDIT);

  private static final Wording FOR_ONE_SHARE =
      Wording.listed(OperatingAfterTax.class, "for one share");

  /** Rounding of amounts for a share moves what they imply by less than one part of so many. */
  private static final BigDecimal PARTS = BigDecimal.TEN;

  private final ImmutableListMultimap<Period, Fact> ofOneShare;
  private final ImmutableListMultimap<Period, Fact> earnings;
  private final ImmutableListMultimap<Period, Fact> income;

  private OperatingAfterTax(List<Reading> readings) {
    this.ofOneShare =
        facts(readings).stream()
            .filter(fact -> FOR_ONE_SHARE.isIn(fact.source().caption()))
            .filter(OperatingAfterTax::isOfOneShare)
            .collect(byPeriod());
    this.earnings =
        facts(readings).stream()
            .filter(fact -> fact.item().id().startsWith("EarningsPerShare"))
            .filter(OperatingAfterTax::isOfOneShare)
            .collect(byPeriod());
    this.income =
        facts(readings).stream()
            .filter(fact -> fact.item().equals(LineItems.NET_INCOME))
            .collect(byPeriod());
  }

  private static ImmutableList<Fact> facts(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.facts().stream())
        .filter(fact -> fact.segment().isConsolidated() && fact.period().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static Collector<Fact, ?, ImmutableListMultimap<Period, Fact>> byPeriod() {
    return ImmutableListMultimap.toImmutableListMultimap(
        fact -> fact.period().orElseThrow(), fact -> fact);
  }

  private static boolean isOfOneShare(Fact fact) {
    return fact.figure().unit() instanceof Unit.PerShare;
  }

  /** Returns the readings of a document with such income under an item of its own. */
  static ImmutableList<Reading> told(List<Reading> readings) {
    OperatingAfterTax income = new OperatingAfterTax(readings);
    return income.ofOneShare.isEmpty()
        ? ImmutableList.copyOf(readings)
        : readings.stream().map(income::told).collect(ImmutableList.toImmutableList());
  }

  private Reading told(Reading reading) {
    Set<Integer> lines = new LinkedHashSet<>();
    for (Fact fact : facts(List.of(reading))) {
      if (fact.item().equals(LineItems.OPERATING_INCOME) && isAfterTax(fact)) {
        lines.add(fact.source().line());
      }
    }
    return lines.isEmpty()
        ? reading
        : reading.renaming(lines, LineItems.OPERATING_INCOME, AFTER_TAX);
  }

  private boolean isAfterTax(Fact operating) {
    Period period = operating.period().orElseThrow();
    return ofOneShare.get(period).stream()
        .anyMatch(share -> impliesSharesOfNet(operating, share, period));
  }

  private boolean impliesSharesOfNet(Fact operating, Fact share, Period period) {
    return earnings.get(period).stream()
        .anyMatch(
            eps -> income.get(period).stream().anyMatch(net -> agree(operating, share, net, eps)));
  }

  private static boolean agree(Fact operating, Fact share, Fact net, Fact eps) {
    BigDecimal one = operating.figure().amount().multiply(eps.figure().amount());
    BigDecimal other = net.figure().amount().multiply(share.figure().amount());
    return one.signum() != 0 && one.subtract(other).abs().multiply(PARTS).compareTo(one.abs()) <= 0;
  }
}
