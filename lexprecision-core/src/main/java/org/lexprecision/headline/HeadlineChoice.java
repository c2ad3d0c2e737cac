package org.lexprecision.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multisets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.headline.HeadlineFigure.Reason;
import org.lexprecision.headline.HeadlineFigure.Status;
import org.lexprecision.internal.Lazy;

/** Chooses, of all that a release says of a measure, what it says of a period. */
final class HeadlineChoice {

  private static final ImmutableList<String> OTHER_OWNERS =
      ImmutableList.of(
          "NetIncomeLossAttributableToNoncontrollingInterest",
          "MinorityInterestInIncome",
          "MinorityInterest");

  /** What others hold, beside their part in income. */
  private static final String OTHERS_EQUITY = "MinorityInterestBalance";

  private static final String EPS_OF_BOTH_KINDS = "EarningsPerShareBasicAndDiluted";
  private static final int NEAR_DAYS = 10;

  /** How many other tables the measure's own statement outweighs. */
  private static final int OWN_STATEMENT = 8;

  /** How often that which is chosen must outweigh that which contradicts it. */
  private static final int MARGIN = 4;

  private final ImmutableListMultimap<String, Fact> facts;
  private final ImmutableSetMultimap<RowPeriod, Figure> rows;
  private final Optional<String> currency;
  private final Lazy<FactBook> book;

  /** A row of a table, and one of the periods of its columns. */
  private record RowPeriod(String item, int table, int line, Optional<Period> period, Basis basis) {

    static RowPeriod of(Fact fact) {
      Source source = fact.source();
      return new RowPeriod(
          fact.item().id(), source.table(), source.line(), fact.period(), fact.basis());
    }
  }

  HeadlineChoice(Release release) {
    this.facts =
        release.facts().stream()
            .filter(fact -> fact.period().isPresent() && fact.segment().isConsolidated())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    fact -> fact.item().id(), fact -> fact));
    this.rows =
        facts.values().stream()
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(RowPeriod::of, Fact::figure));
    this.currency = currency(release);
    this.book = Lazy.of(() -> FactBook.of(release));
  }

  /** The currency that most amounts are in. */
  private static Optional<String> currency(Release release) {
    ImmutableMultiset<String> codes =
        release.facts().stream()
            .map(fact -> fact.figure().unit())
            .filter(Unit.Monetary.class::isInstance)
            .map(Unit::toString)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return Multisets.copyHighestCountFirst(codes).elementSet().stream().findFirst();
  }

  HeadlineFigure figure(HeadlineItem item, HeadlinePeriod which, Optional<Period> period) {
    HeadlineFigure.Builder row = HeadlineFigure.builder();
    row.item(item).which(which).period(period);
    ImmutableList<Fact> all = stated(item);
    if (all.isEmpty()) {
      return refused(row, Reason.NOT_PRINTED, "the release prints no " + item.id());
    }
    if (period.isEmpty()) {
      return refused(row, Reason.NO_PERIOD, "the release states no such period");
    }
    boolean ofAll = false;
    for (boolean ownStatement : new boolean[] {true, false}) {
      for (int tier = 0; tier < item.concepts().size(); tier++) {
        ImmutableList<Fact> statements = statements(item, item.concepts().get(tier), period.get());
        if (statements.stream().anyMatch(fact -> !ownStatement || isInOwnStatement(item, fact))) {
          if (item.isUnspecific(tier) && isOfOtherKind(item, statements, period.get())) {
            return refused(row, Reason.NOT_PRINTED, "the release prints that of the other kind");
          }
          if (!item.isOfAllOwners(tier) || !hasOtherOwners(item)) {
            return chosen(row, item, tier, statements);
          }
          ofAll = true;
        }
      }
    }
    return derived(row, item, period.get(), ofAll);
  }

  private ImmutableList<Fact> stated(HeadlineItem item) {
    return item.concepts().stream()
        .flatMap(tier -> on(item, tier).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Fact> on(HeadlineItem item, ImmutableList<String> concepts) {
    ImmutableList<Fact> all =
        concepts.stream()
            .flatMap(concept -> facts.get(concept).stream())
            .filter(fact -> item.isOn(fact.basis()) && isInUnit(item, fact.figure().unit()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Fact> own =
        all.stream()
            .filter(fact -> isOwnMoney(fact.figure().unit()))
            .collect(ImmutableList.toImmutableList());
    return own.isEmpty() ? all : own;
  }

  /** Asks whether amounts for a share are in the release's currency, not translated from it. */
  private boolean isOwnMoney(Unit unit) {
    return !(unit instanceof Unit.PerShare each)
        || currency.filter(each.currency().getCurrencyCode()::equals).isPresent();
  }

  /** Asks whether a figure counts what the measure does: shares, or the release's currency. */
  private boolean isInUnit(HeadlineItem item, Unit unit) {
    return switch (item) {
      case SHARES_BASIC, SHARES_DILUTED -> unit.equals(Unit.shares());
      case EPS_BASIC, EPS_DILUTED -> unit instanceof Unit.PerShare;
      default ->
          unit instanceof Unit.Monetary && currency.filter(unit.toString()::equals).isPresent();
    };
  }

  /** What is stated for just the period, else for one that is headed a few days off. */
  private ImmutableList<Fact> statements(
      HeadlineItem item, ImmutableList<String> concepts, Period period) {
    ImmutableList<Fact> all =
        on(item, concepts).stream()
            .filter(fact -> isInOwnStatement(item, fact) || !isOneOfSeveral(fact))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Fact> exact =
        all.stream()
            .filter(fact -> fact.period().filter(period::equals).isPresent())
            .collect(ImmutableList.toImmutableList());
    return exact.isEmpty()
        ? all.stream()
            .filter(fact -> fact.period().filter(other -> isNear(other, period)).isPresent())
            .collect(ImmutableList.toImmutableList())
        : exact;
  }

  /** Columns of a row that differ for one period are of its parts, whatever heads them. */
  private boolean isOneOfSeveral(Fact fact) {
    return rows.get(RowPeriod.of(fact)).stream().anyMatch(other -> !agree(other, fact.figure()));
  }

  private static boolean isNear(Period one, Period other) {
    return one.isInstant() == other.isInstant()
        && isNear(one.start(), other.start())
        && isNear(one.end(), other.end());
  }

  private static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
  }

  /** One count that is said to be diluted is not basic too where earnings per share differ. */
  private boolean isOfOtherKind(HeadlineItem item, ImmutableList<Fact> statements, Period period) {
    return switch (item) {
      case SHARES_BASIC -> isShared(HeadlineItem.SHARES_DILUTED, statements, period);
      case SHARES_DILUTED -> isShared(HeadlineItem.SHARES_BASIC, statements, period);
      default -> false;
    };
  }

  private boolean isShared(HeadlineItem other, ImmutableList<Fact> statements, Period period) {
    ImmutableList<Fact> basic = named(HeadlineItem.EPS_BASIC, period);
    return named(other, period).stream()
            .anyMatch(fact -> statements.stream().anyMatch(one -> agree(one, fact)))
        && named(HeadlineItem.EPS_DILUTED, period).stream()
            .anyMatch(
                diluted -> basic.stream().anyMatch(one -> !one.figure().equals(diluted.figure())));
  }

  private ImmutableList<Fact> named(HeadlineItem item, Period period) {
    return statements(item, item.concepts().get(0), period);
  }

  private boolean hasOtherOwners(HeadlineItem item) {
    return Stream.concat(
            OTHER_OWNERS.stream(),
            item == HeadlineItem.EQUITY ? Stream.of(OTHERS_EQUITY) : Stream.empty())
        .flatMap(id -> facts.get(id).stream())
        .anyMatch(fact -> fact.figure().amount().signum() != 0);
  }

  private HeadlineFigure chosen(
      HeadlineFigure.Builder row, HeadlineItem item, int tier, ImmutableList<Fact> statements) {
    Fact best =
        statements.stream()
            .min(
                Comparator.comparing((Fact fact) -> !isInOwnStatement(item, fact))
                    .thenComparing(Fact::support)
                    .thenComparing(fact -> -fact.figure().decimals().orElse(Integer.MAX_VALUE)))
            .orElseThrow();
    ImmutableSet<Integer> agreeing = tables(statements, fact -> agree(fact, best));
    ImmutableSet<Integer> dissenting = tables(statements, fact -> !agree(fact, best));
    int own = own(item, statements, fact -> agree(fact, best));
    int against = own(item, statements, fact -> !agree(fact, best));
    row.addAllFacts(statements);
    if (weight(agreeing, own) < MARGIN * weight(dissenting, against)) {
      return row.status(Status.CONFLICTING)
          .reason(Reason.CONTRADICTION)
          .detail("the release prints " + Contenders.of(statements))
          .build();
    }
    return row.status(Status.REPORTED)
        .figure(best.figure())
        .bounds(best.figure().interval())
        .fact(best)
        .support(support(item, tier, best, !dissenting.isEmpty()))
        .build();
  }

  private static boolean agree(Fact one, Fact other) {
    return agree(one.figure(), other.figure());
  }

  private static boolean agree(Figure one, Figure other) {
    return one.unit().equals(other.unit()) && one.interval().meets(other.interval());
  }

  private static ImmutableSet<Integer> tables(ImmutableList<Fact> facts, Predicate<Fact> which) {
    return facts.stream()
        .filter(which)
        .map(fact -> fact.source().table())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static int own(HeadlineItem item, ImmutableList<Fact> facts, Predicate<Fact> which) {
    return tables(facts, which.and(fact -> isInOwnStatement(item, fact))).size();
  }

  private static int weight(ImmutableSet<Integer> tables, int own) {
    return tables.size() + own * (OWN_STATEMENT - 1);
  }

  private Support support(HeadlineItem item, int tier, Fact best, boolean contradicted) {
    boolean named = tier == 0 || best.item().id().equals(EPS_OF_BOTH_KINDS) || isForBoth(item);
    boolean assumed =
        contradicted || item.isOfAllOwners(tier) || (item.isUnspecific(tier) && !named);
    return assumed ? Support.ASSUMED : best.support();
  }

  /** One count of shares is basic and diluted where earnings per share are one for both. */
  private boolean isForBoth(HeadlineItem item) {
    return (item == HeadlineItem.SHARES_BASIC || item == HeadlineItem.SHARES_DILUTED)
        && facts.containsKey(EPS_OF_BOTH_KINDS);
  }

  private static boolean isInOwnStatement(HeadlineItem item, Fact fact) {
    return switch (item) {
      case CASH, ASSETS, EQUITY -> fact.statement() == StatementKind.BALANCE_SHEET;
      case OPERATING_CASH_FLOW, CAPITAL_EXPENDITURES -> fact.statement() == StatementKind.CASH_FLOW;
      case EBITDA, ADJUSTED_EBITDA -> fact.statement() == StatementKind.RECONCILIATION;
      default -> fact.statement() == StatementKind.OPERATIONS;
    };
  }

  private HeadlineFigure derived(
      HeadlineFigure.Builder row, HeadlineItem item, Period period, boolean ofAll) {
    Optional<LineItem> asked = LineItems.find(item.id()).filter(Flow.class::isInstance);
    if (asked.isPresent()
        && book.get().ask(asked.get()).over(period) instanceof Answer.Derived answer
        && answer.dissents().isEmpty()) {
      return row.status(Status.DERIVED)
          .figure(answer.orElseThrow())
          .bounds(answer.proof().interval())
          .addAllFacts(answer.proof().facts())
          .support(
              answer.proof().facts().stream()
                  .map(Fact::support)
                  .reduce(Support.PROVEN, Support::and))
          .detail(answer.explain())
          .build();
    }
    return ofAll
        ? refused(row, Reason.ALL_OWNERS_ONLY, "the release prints it for all owners together")
        : refused(row, Reason.OTHER_PERIODS_ONLY, "the release prints it for other periods only");
  }

  private static HeadlineFigure refused(HeadlineFigure.Builder row, Reason reason, String detail) {
    return row.status(Status.REFUSED).reason(reason).detail(detail).build();
  }
}
