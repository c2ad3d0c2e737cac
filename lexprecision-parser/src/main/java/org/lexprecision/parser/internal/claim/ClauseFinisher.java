package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.subject.TableRow;
import org.lexprecision.parser.internal.claim.term.PlacedClaim;
import org.lexprecision.parser.internal.claim.term.Printed;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/** Makes claims of the amounts of finished clauses. */
final class ClauseFinisher {

  /** Why nothing is said of the figures of a sentence that speaks of what may be. */
  private static final String FUTURE = "the sentence speaks of what may be";

  private static final String TOLD = "is read by the row that states the same";

  private final DocumentContext context;
  private final ReleaseWords release;
  private final ItemResolver items;
  private final PeriodResolver resolver;
  private final List<PlacedClaim> claims = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private List<Word> words = ImmutableList.of();

  private record Pending(
      Claim.Builder builder, ImmutableList<Printed> parts, Draft draft, ImmutableSet<Period> of) {

    int at() {
      return draft.quantity.from();
    }
  }

  ClauseFinisher(DocumentContext context, ReleaseWords release, PeriodResolver resolver) {
    this.context = context;
    this.release = release;
    this.items = new ItemResolver(release);
    this.resolver = resolver;
  }

  void beginSentence(List<Word> sentence) {
    words = sentence;
    claims.clear();
  }

  /** The words of an element as printed. */
  String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(element.from(), element.to())) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** Completes the claims of the sentence, clause by clause. */
  void endSentence(boolean future) {
    for (Pending one : pending) {
      String doubt = future && one.draft.doubt.isEmpty() ? FUTURE : one.draft.doubt;
      Printed start = one.parts.get(0);
      Claim claim = one.builder.line(start.line()).printed(start.text()).doubt(doubt).build();
      claims.addAll(PlacedClaim.of(future ? claim : told(claim, one), one.parts, one.at()));
    }
    pending.clear();
  }

  /**
   * A claim whose figure the tables do not state as it is understood: with no doubt left where they
   * state that very figure of what it names, else as the one row says it that its sentence names.
   */
  private Claim told(Claim claim, Pending pending) {
    boolean amount = claim.kind() == Claim.Kind.MONEY || claim.kind() == Claim.Kind.PER_SHARE;
    if (!amount || claim.measure() != Measure.LEVEL) {
      return claim;
    }
    ImmutableList<Fact> stated =
        claim.isUnderstood() ? release.amounts().stated(claim) : ImmutableList.of();
    if (stated.stream().anyMatch(fact -> fact.basis() == claim.basis())) {
      return claim;
    }
    return release
        .amounts()
        .bearingOut(claim, words)
        .map(fact -> claim.withBasis(fact.basis()).withDoubt("").withPresumption(TOLD))
        .orElseGet(() -> stated.isEmpty() ? named(claim, pending) : claim);
  }

  private Claim named(Claim claim, Pending pending) {
    Figure figure = claim.figure().orElseThrow();
    Quantity quantity = pending.draft.quantity;
    return release
        .amounts()
        .in(words, quantity.from(), quantity.to(), figure, pending.of, compared())
        .map(
            fact ->
                Claim.builder()
                    .document(claim.document())
                    .exhibit(claim.exhibit())
                    .line(claim.line())
                    .printed(claim.printed())
                    .kind(claim.kind())
                    .measure(claim.measure())
                    .item(fact.item())
                    .segment(fact.segment())
                    .basis(fact.basis())
                    .period(fact.period())
                    .figure(
                        figure.amount().signum() == fact.figure().amount().signum()
                            ? figure
                            : figure.negated())
                    .presumption(TOLD)
                    .build())
        .orElse(claim);
  }

  /** The claims of the sentence. */
  ImmutableList<PlacedClaim> claims() {
    return ImmutableList.copyOf(claims);
  }

  /** Makes the claims of a clause that ends before a word. */
  void finish(Clause clause, int toWord, ParagraphState state) {
    for (Draft draft : clause.drafts) {
      finish(clause, draft, Math.min(toWord, words.size()), state);
    }
  }

  private void finish(Clause clause, Draft draft, int toWord, ParagraphState state) {
    draft.doubt(clause.doubt);
    if (clause.excluding && draft.basis != Basis.ADJUSTED) {
      draft.doubt("excludes something");
    }
    Figure figure = Figure.of(signed(draft), unit(draft), draft.quantity.decimals());
    Optional<TableRow> row =
        clause.charge
            ? items.charge(draft, words.subList(Math.min(clause.fromWord, toWord), toWord))
            : items.row(clause, draft, figure);
    Optional<LineItem> item = row.map(TableRow::item);
    if (item.isEmpty()) {
      draft.doubt(
          draft.subject == null
              ? "does not say of which line item"
              : "the tables have no row of that name");
    }
    Claim.Builder builder = Claim.builder();
    builder.document(context.document()).exhibit(context.exhibit());
    builder.kind(kind(draft)).figure(figure).item(item).measure(draft.measure).whole(draft.whole);
    builder.basis(row.map(TableRow::basis).orElse(draft.basis));
    builder.segment(items.segment(clause, draft, row, figure, state));
    if (state.lists) {
      draft.doubt("lists figures respectively");
    } else if (item.filter(Stock.class::isInstance).isPresent()) {
      days(clause, draft, state, builder);
    } else {
      periods(clause, draft, state, builder);
    }
    builder.presumption(draft.presumption);
    ImmutableList<Word> token =
        ImmutableList.copyOf(words.subList(draft.quantity.from(), draft.quantity.to()));
    pending.add(new Pending(builder, Printed.of(token), draft, periods(clause, draft, state)));
  }

  /** The quarter that is reported, those it is compared with, and the days on which they end. */
  private ImmutableSet<Period> compared() {
    Optional<Period> latest = resolver.latestQuarter();
    ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
    Stream.of(latest, latest.flatMap(resolver::yearAgo), latest.flatMap(resolver::quarterBefore))
        .flatMap(Optional::stream)
        .forEach(period -> periods.add(period).add(Period.atCloseOf(period.lastDay())));
    return periods.build();
  }

  /** The periods of which the amounts of a clause may be, and the days on which they end. */
  private ImmutableSet<Period> periods(Clause clause, Draft draft, ParagraphState state) {
    ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
    Stream.of(
            draft.period,
            clause.current.period,
            clause.base.period,
            state.current,
            state.base,
            state.sectionPeriod.or(resolver::latestQuarter))
        .flatMap(Optional::stream)
        .forEach(period -> periods.add(period).add(Period.atCloseOf(period.lastDay())));
    Stream.of(draft.day, clause.current.day, clause.base.day)
        .flatMap(Optional::stream)
        .forEach(day -> periods.add(Period.atCloseOf(day)));
    return periods.build();
  }

  private static Claim.Kind kind(Draft draft) {
    if (draft.isOf(Quantity.Sort.PERCENT) || draft.isOf(Quantity.Sort.POINTS)) {
      return Claim.Kind.PERCENT;
    }
    return ItemResolver.isPerShare(draft) ? Claim.Kind.PER_SHARE : Claim.Kind.MONEY;
  }

  private Unit unit(Draft draft) {
    Unit.Monetary currency = release.currency().orElse(new Unit.Monetary(CurrencyWords.DOLLARS));
    return switch (kind(draft)) {
      case PERCENT -> Unit.pure();
      case PER_SHARE -> Unit.perShare(currency.currency());
      default -> currency;
    };
  }

  private void periods(Clause clause, Draft draft, ParagraphState state, Claim.Builder builder) {
    Optional<Period> current =
        !draft.base && draft.period.isPresent() ? draft.period : current(clause, draft, state);
    boolean compares = draft.measure == Measure.CHANGE || draft.move != null;
    if (draft.base) {
      Optional<Period> period =
          draft.period.isPresent() ? draft.period : base(clause, draft, state, current);
      builder.period(draft.measure == Measure.CHANGE ? current : period);
    } else {
      builder.period(draft.period.isPresent() ? draft.period : current);
    }
    if (!compares) {
      return;
    }
    if (draft.measure == Measure.CHANGE || !draft.base) {
      builder.comparedWith(
          draft.comparedWith.isPresent()
              ? draft.comparedWith
              : base(clause, draft, state, current));
      Optional<Direction> spoken = draft.spoken();
      builder.direction(draft.isLoss() ? spoken.map(Direction::reversed) : spoken);
    }
  }

  /** The days on which a balance stands: those named, else the last ones of the periods. */
  private void days(Clause clause, Draft draft, ParagraphState state, Claim.Builder builder) {
    boolean change = draft.measure == Measure.CHANGE;
    Clause.Side side = draft.base ? clause.base : clause.current;
    if (side.isUndated()) {
      draft.doubt("the day is not known");
    }
    Optional<Period> named = closeOf(draft.period);
    Optional<Period> day = side.day.map(Period::atCloseOf);
    Optional<Period> own =
        draft
            .day
            .map(Period::atCloseOf)
            .or(() -> side.dayAhead ? day.or(() -> named) : named.or(() -> day));
    Optional<Period> current =
        clause.current.day.map(Period::atCloseOf).or(() -> closeOf(current(clause, draft, state)));
    Optional<Period> base =
        clause
            .base
            .day
            .map(Period::atCloseOf)
            .or(() -> closeOf(base(clause, draft, state, current)));
    builder.period(change ? current : own.or(() -> draft.base ? base : current));
    if (change) {
      builder.comparedWith(closeOf(draft.comparedWith).or(() -> base)).direction(draft.spoken());
    }
  }

  private static Optional<Period> closeOf(Optional<Period> period) {
    return period.map(Period::lastDay).map(Period::atCloseOf);
  }

  private Optional<Period> current(Clause clause, Draft draft, ParagraphState state) {
    if (clause.current.stated) {
      if (clause.current.period.isEmpty()) {
        draft.doubt("the period is not known");
      }
      return clause.current.period;
    }
    if (clause.current.period.isPresent()) {
      return clause.current.period;
    }
    if (state.current.isPresent()) {
      return state.current;
    }
    draft.presume("does not say when");
    return state.sectionPeriod.or(resolver::latestQuarter);
  }

  private Optional<Period> base(
      Clause clause, Draft draft, ParagraphState state, Optional<Period> current) {
    if (clause.base.stated) {
      if (clause.base.period.isEmpty()) {
        draft.doubt("the period compared with is not known");
      }
      return clause.base.period;
    }
    if (state.base.isPresent() && state.current.equals(current)) {
      return state.base;
    }
    if (draft.base || draft.measure == Measure.CHANGE) {
      draft.presume("does not say compared with when");
    }
    return current.flatMap(resolver::yearAgo);
  }

  private static BigDecimal signed(Draft draft) {
    BigDecimal value = draft.quantity.value();
    if (draft.measure == Measure.PART) {
      return value;
    }
    if (draft.measure == Measure.LEVEL) {
      return draft.negative ? value.negate() : value;
    }
    Direction way = draft.spoken().orElse(Direction.INCREASE);
    if (!draft.isOf(Quantity.Sort.PERCENT) && draft.isLoss()) {
      way = way.reversed();
    }
    return way == Direction.DECREASE ? value.negate() : value;
  }
}
