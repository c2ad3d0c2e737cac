package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;
import org.lexprecision.parser.internal.claim.sentence.Element;

/**
 * Tells which periods and days the amounts of a clause are of, and which they are compared with.
 */
final class ClaimPeriods {

  private final PeriodResolver resolver;

  ClaimPeriods(PeriodResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * The quarter that is reported, those it is compared with and what the sentence names anywhere,
   * and the days on which they end.
   */
  ImmutableSet<Period> near(ImmutableList<Element> elements, ParagraphState state) {
    Optional<Period> latest = resolver.latestQuarter();
    ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
    Stream.of(latest, latest.flatMap(resolver::yearAgo), latest.flatMap(resolver::quarterBefore))
        .flatMap(Optional::stream)
        .forEach(period -> addWithClose(periods, period));
    Optional<Period> spoken = state.current.or(() -> state.sectionPeriod).or(() -> latest);
    Optional<Period> before = Optional.empty();
    for (Element element : elements) {
      if (element instanceof Element.Time time) {
        boolean again = time.mention().isYear() && before.isPresent();
        Optional<Period> named =
            resolver.resolve(time.mention(), again ? before : spoken, again, state.future);
        named.ifPresent(period -> addWithClose(periods, period));
        before = named;
      } else if (element instanceof Element.Day day) {
        day.mention().date().map(Period::atCloseOf).ifPresent(periods::add);
      }
    }
    return periods.build();
  }

  /**
   * "For the last twelve months was $17 million as of March 31 versus $16 million as of June 30."
   */
  private Optional<Period> untilDay(Clause clause, Draft draft) {
    return draft.day.flatMap(
        day ->
            clause
                .current
                .period
                .filter(period -> !period.lastDay().equals(day))
                .flatMap(period -> resolver.until(period, day)));
  }

  Optional<Period> spoken(Clause clause, ParagraphState state) {
    return clause
        .current
        .period
        .or(() -> state.current)
        .or(() -> state.sectionPeriod)
        .or(resolver::latestQuarter);
  }

  /** The period named right behind an amount: "$5 million of severance in the second quarter". */
  Optional<Period> behind(Draft draft, ImmutableList<Element> elements, ParagraphState state) {
    Optional<Period> spoken = state.current.or(() -> state.sectionPeriod);
    for (int at = elements.indexOf(draft.element) + 1; at < elements.size(); at++) {
      Element element = elements.get(at);
      if (element instanceof Element.Time time) {
        return time.mention().relation().isOfChanges()
            ? Optional.empty()
            : resolver.resolve(time.mention(), spoken, draft.base, state.future);
      }
      if (!(element instanceof Element.Unread) && !isOfAmount(element)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an element may say what an amount is of. */
  private static boolean isOfAmount(Element element) {
    return element instanceof Element.Known known
        && switch (known.meaning().category()) {
          case FILLER, OF, SHARE, ITEM, RESULT, EXPENSES, CHARGE, MODIFIER -> true;
          default -> false;
        };
  }

  /** The periods of which the amounts of a clause may be, and the days on which they end. */
  ImmutableSet<Period> of(Clause clause, Draft draft, ParagraphState state) {
    ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
    if (draft.listed) {
      draft.period.ifPresent(period -> addWithClose(periods, period));
      draft.day.map(Period::atCloseOf).ifPresent(periods::add);
      return periods.build();
    }
    Stream.of(
            draft.period,
            clause.current.period,
            clause.base.period,
            state.current,
            state.base,
            state.sectionPeriod.or(resolver::latestQuarter))
        .flatMap(Optional::stream)
        .forEach(period -> addWithClose(periods, period));
    Stream.of(draft.day, clause.current.day, clause.base.day)
        .flatMap(Optional::stream)
        .forEach(day -> periods.add(Period.atCloseOf(day)));
    return periods.build();
  }

  /** States the period of an amount that is of one, and the one it is compared with. */
  void flow(Clause clause, Draft draft, ParagraphState state, Claim.Builder builder) {
    if (draft.listed) {
      listed(draft, draft.period, builder);
      return;
    }
    if (draft.period.isEmpty()) {
      draft.period = untilDay(clause, draft);
    }
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

  private static void listed(Draft draft, Optional<Period> period, Claim.Builder builder) {
    if (period.isEmpty() || draft.measure == Measure.CHANGE) {
      draft.doubt("lists figures respectively");
    }
    builder.period(period);
  }

  /** The days on which a balance stands: those named, else the last ones of the periods. */
  void balance(Clause clause, Draft draft, ParagraphState state, Claim.Builder builder) {
    if (draft.listed) {
      listed(draft, draft.day.map(Period::atCloseOf).or(() -> closeOf(draft.period)), builder);
      return;
    }
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

  /** Adds a period, and the day on which it ends. */
  private static void addWithClose(ImmutableSet.Builder<Period> periods, Period period) {
    periods.add(period).add(closeOf(period));
  }

  private static Optional<Period> closeOf(Optional<Period> period) {
    return period.map(ClaimPeriods::closeOf);
  }

  private static Period closeOf(Period period) {
    return Period.atCloseOf(period.lastDay());
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
    // what was said of the quarter before is over where that is what is compared with
    boolean over =
        state.looksBack && clause.base.stated && clause.base.period.equals(state.current);
    if (state.current.isPresent() && !over) {
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
}
