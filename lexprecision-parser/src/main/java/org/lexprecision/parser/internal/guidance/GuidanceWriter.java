package org.lexprecision.parser.internal.guidance;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.Guidance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.guidance.StatementGuidance.Found;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/** Writes what a statement says as guidance of its release. */
final class GuidanceWriter {

  private static final ImmutableSet<String> SHARES = ImmutableSet.of("share", "shares");

  private final Release release;

  GuidanceWriter(Release release) {
    this.release = release;
  }

  Guidance guidance(Statement statement, Found one, Optional<Period> period) {
    Word first = statement.words().get(one.range().from());
    Word last = statement.words().get(one.range().to() - 1);
    String printed =
        first.line().equals(last.line())
            ? first.line().text().substring(first.start(), last.end())
            : first.line().text().substring(first.start())
                + " "
                + last.line().text().substring(0, last.end()).strip();
    return Guidance.builder()
        .document(release.document())
        .exhibit(release.exhibit())
        .item(item(one))
        .period(period)
        .when(one.when().map(When::text).orElse(""))
        .low(one.range().low())
        .high(one.range().high())
        .unit(unit(one))
        .basis(one.basis())
        .line(first.line().number())
        .printed(printed)
        .build();
  }

  private static LineItem item(Found one) {
    return LineItems.find(one.id())
        .orElseGet(
            () ->
                switch (one.kind()) {
                  case RATE, SHARE, SHARE_LOSS -> LineItems.ratio(one.id(), one.label());
                  case COUNT -> LineItems.dayAverage(one.id(), one.label(), Balance.NONE);
                  case MONEY, LOSS -> LineItems.flow(one.id(), one.label(), Balance.NONE);
                });
  }

  private Unit unit(Found one) {
    Currency currency = one.currency().orElseGet(this::currency);
    if (!one.per().isEmpty()) {
      return SHARES.contains(Ascii.toLowerCase(one.per()))
          ? Unit.perShare(currency)
          : Unit.measure(currency + "/" + one.per());
    }
    return switch (one.kind()) {
      case RATE -> Unit.pure();
      case COUNT -> Unit.shares();
      case SHARE, SHARE_LOSS -> Unit.perShare(currency);
      case MONEY, LOSS -> Unit.monetary(currency);
    };
  }

  private Currency currency() {
    return release.facts().stream()
        .map(fact -> fact.figure().unit())
        .filter(Unit.Monetary.class::isInstance)
        .map(unit -> ((Unit.Monetary) unit).currency())
        .findFirst()
        .orElse(CurrencyWords.DOLLARS);
  }
}
