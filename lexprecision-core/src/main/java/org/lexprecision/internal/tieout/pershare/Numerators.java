package org.lexprecision.internal.tieout.pershare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.internal.Filing;

/**
 * The amounts that amounts per share are parts of, as the document prints them.
 *
 * <p>Diluted earnings per share divide the income with the interest on debt added back that is
 * taken for converted (SFAS 128, paragraph 26), where that is another than the net income.
 * Dividends on preferred stock are not common stockholders' (paragraph 9).
 */
public final class Numerators {

  private final Map<Filing, Cells> cells = new HashMap<>();

  /** Knows the figures of documents; the exhibits of one may give what another of them divides. */
  public Numerators(ImmutableListMultimap<Filing, Release> filings) {
    filings.asMap().forEach((filing, releases) -> cells.put(filing, Cells.of(releases)));
  }

  /** The figures of the document that states a figure. */
  public Cells beside(Fact fact) {
    return cells.computeIfAbsent(Filing.of(fact.source()), none -> Cells.of(ImmutableList.of()));
  }

  /**
   * Finds the amount that an amount per share is a part of; empty if it is not printed, as where
   * the shares are those of another period in which dilution changed the income.
   */
  public Optional<Fact> of(Fact perShare, Ratio ratio, Fact shares) {
    LineItem item = ratio.numerator().orElseThrow();
    Optional<Fact> amount = undiluted(perShare, item);
    if (!item.equals(LineItems.NET_INCOME)
        || ratio.denominator().filter(LineItems.AVERAGE_SHARES_DILUTED::equals).isEmpty()) {
      return amount;
    }
    Optional<Fact> diluted = beside(shares).beside(shares, LineItems.NET_INCOME_DILUTED);
    Optional<Fact> undiluted = undiluted(shares, item);
    boolean changed =
        diluted.isPresent() && !diluted.map(Fact::figure).equals(undiluted.map(Fact::figure));
    return changed ? diluted.filter(fact -> fact.period().equals(perShare.period())) : amount;
  }

  /** Net income as far as it is that of common stockholders, where the document tells. */
  private Optional<Fact> undiluted(Fact fact, LineItem item) {
    Optional<Fact> common =
        item.equals(LineItems.NET_INCOME)
            ? beside(fact).beside(fact, LineItems.NET_INCOME_AVAILABLE_TO_COMMON)
            : Optional.empty();
    return common.or(() -> beside(fact).beside(fact, item));
  }
}
