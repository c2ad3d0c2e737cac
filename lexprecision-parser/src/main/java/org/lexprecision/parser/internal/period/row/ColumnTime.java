package org.lexprecision.parser.internal.period.row;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;

/**
 * What a column says of the time of its cells.
 *
 * @param period the time
 * @param naming how its words name it
 * @param edge where in it the column is: "Balance at end of period"
 * @param change whether it shows changes, which have no time
 * @param words all words over it
 */
record ColumnTime(Optional<Period> period, Naming naming, Edge edge, boolean change, String words) {

  private static final Splitter FIRST =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",:")));

  /** How the words over a column name its time. */
  enum Naming {
    /** Not at all. */
    NONE,
    /** By a year alone, which may be its last day or all of it. */
    YEAR,
    /** By a year among words that name something: "Fiscal 1996 plan". */
    YEAR_IN_PASSING,
    /** By a day. */
    DAY,
    /** By a day, and that it is the day of a balance: "As of June 30, 2023". */
    AS_OF,
    /** By the day of a balance from which the columns beside it lead to another, or to which. */
    BALANCE,
    /** By a length of time. */
    LENGTH,
    /** By the days over its neighbours, between which it shows what moved. */
    BETWEEN
  }

  static ColumnTime of(ColumnLine column, boolean unlike, Clock clock) {
    List<DateMention> days = clock.days(column.words());
    CaptionWords rest = CaptionWords.of(Scope.without(column.words(), days));
    Naming naming = naming(column.words(), days, rest, clock);
    ImmutableList<Period> dates =
        days.stream()
            .flatMap(day -> day.date().stream())
            .distinct()
            .map(Period::atCloseOf)
            .collect(ImmutableList.toImmutableList());
    if (Ages.areIn(column.words())) {
      return new ColumnTime(
          column.period().map(Period::lastDay).map(Period::atCloseOf),
          dates.isEmpty() ? Naming.NONE : Naming.AS_OF,
          edge(rest),
          column.change(),
          column.words());
    }
    return new ColumnTime(
        unlike && dates.size() == 1 && !column.change() && !clock.leavesOpen(column.words())
            ? period(column, naming, dates.get(0), clock)
            : column.period(),
        naming,
        edge(rest),
        column.change(),
        column.words());
  }

  /** Asks whether the column shows what is due by and by, or how old it is. */
  boolean isOfAge() {
    return Ages.areIn(words);
  }

  /** The time of a column, as its own words have it where they name one day. */
  private static Optional<Period> period(
      ColumnLine column, Naming naming, Period day, Clock clock) {
    if (naming == Naming.LENGTH && column.period().filter(time -> !time.isInstant()).isEmpty()) {
      return clock.ending(day.lastDay(), column.words());
    }
    return naming == Naming.DAY || naming == Naming.AS_OF
        ? column.period().or(() -> Optional.of(day))
        : column.period();
  }

  /** Where in its time a column is; "End" beside "Beg." says so with one word. */
  private static Edge edge(CaptionWords words) {
    return words.edge() == Edge.UNSAID && words.endIn("end") ? Edge.CLOSING : words.edge();
  }

  private static Naming naming(
      String words, List<DateMention> days, CaptionWords rest, Clock clock) {
    boolean edge = rest.edge() == Edge.OPENING || rest.edge() == Edge.CLOSING;
    if (clock.namesLength(words) && !(edge && days.isEmpty())) {
      return Naming.LENGTH;
    }
    if (days.isEmpty()) {
      return Naming.NONE;
    }
    if (days.stream().anyMatch(day -> day.month().isPresent())) {
      return rest.areAsOf() ? Naming.AS_OF : Naming.DAY;
    }
    return rest.areNeutral() ? Naming.YEAR : Naming.YEAR_IN_PASSING;
  }

  boolean isNamed() {
    return naming != Naming.NONE;
  }

  /** Asks whether the words say that a column is the balance of a day. */
  boolean isBalance() {
    return naming == Naming.AS_OF && CaptionWords.of(words).have("balance");
  }

  /** Asks whether the words begin with saying that a length of time shows averages over it. */
  boolean isAveraged() {
    return naming == Naming.LENGTH
        && period.filter(time -> !time.isInstant()).isPresent()
        && CaptionWords.nameAverages(FIRST.split(words).iterator().next());
  }

  /** Asks whether a year is all that the words say of the time. */
  boolean isBare() {
    return naming == Naming.YEAR || naming == Naming.YEAR_IN_PASSING;
  }

  /** Asks whether the words name a length that ends on a day which others tell. */
  boolean isOfLength(Clock clock) {
    return naming == Naming.LENGTH && clock.days(words).isEmpty();
  }

  boolean isOfDay() {
    return (naming == Naming.DAY || naming == Naming.AS_OF || naming == Naming.BALANCE)
        && period.filter(Period::isInstant).isPresent();
  }

  /** Returns the column with a time that its neighbours tell. */
  ColumnTime told(Optional<Period> time, Naming by) {
    return new ColumnTime(time, by, edge, false, words);
  }
}
