package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Names the periods that the columns of a table may have, and weighs them.
 *
 * <p>The words over a column say most; the title, the columns beside it and the calendar of the
 * document say what they leave open. A column that has words of its own beside a date takes no
 * length from its neighbours.
 */
public final class ColumnPeriods {

  private static final int QUARTERS = 4;

  /** What a reading must weigh, and how far it must be above the next. */
  private static final int LEAST = 1;

  private static final int MARGIN = 2;

  /** So near a printed day is to the nominal end of its quarter. */
  private static final int NEAR_DAYS = 10;

  private static final int OWN = 8;
  private static final int TITLE = 5;
  private static final int NEIGHBOUR = 3;

  private static final Wording AT_DAY =
      Wording.of("(?:^|\\p{L} )(?:at|as of|as at) (?:\\d{1,2} )?\\p{L}{3,9}\\.? \\d");

  private final DocumentCalendar calendar;
  private final TitlePeriods title;
  private final boolean instants;
  private final ImmutableList<PeriodHead> heads;
  private final boolean apart;

  private final NeighbourHeads neighbours;
  private final ImmutableMap<Integer, LocalDate> listed;
  private final EdgeDays edges;
  private final FiscalHeads fiscal;

  private ColumnPeriods(
      DocumentCalendar calendar, TitlePeriods title, boolean instants, List<PeriodHead> heads) {
    this.calendar = calendar;
    this.title = title.without(calendar::isDayOfRelease).orWithin(calendar::isSaid);
    this.instants = instants;
    this.heads = ImmutableList.copyOf(heads);
    this.apart =
        heads.stream().filter(PeriodHead::isDated).map(PeriodHead::dates).distinct().count() > 1;
    this.neighbours = new NeighbourHeads(this.heads);
    this.listed = listed(this.heads, this.title);
    this.edges = EdgeDays.of(this.heads, this.title, calendar);
    this.fiscal = new FiscalHeads(calendar, this.heads);
  }

  /**
   * Decides on the period of each column.
   *
   * @param heads the words over them
   * @param instants whether the statement shows balances of a moment
   */
  public static ImmutableList<Verdict<Period>> of(
      List<PeriodHead> heads, DocumentCalendar calendar, TitlePeriods title, boolean instants) {
    ColumnPeriods periods = new ColumnPeriods(calendar, title, instants, heads);
    ImmutableList.Builder<Verdict<Period>> verdicts = ImmutableList.builder();
    for (int at = 0; at < heads.size(); at++) {
      verdicts.add(periods.ballot(at).verdict(LEAST, MARGIN));
    }
    return verdicts.build();
  }

  private Ballot<Period> ballot(int at) {
    Ballot<Period> ballot = new Ballot<>();
    PeriodHead head = heads.get(at);
    if (head.isRange()) {
      head.range().ifPresent(range -> ballot.vote(range, "first and last day", OWN));
      return ballot;
    }
    boolean unread = head.words().lengthUnread();
    if (unread || (head.words().namesOther() && head.year().isEmpty())) {
      return ballot;
    }
    if (head.length().isPresent()) {
      nominate(ballot, at, length(head, head.length().get()), OWN, "length over the column");
      return ballot;
    }
    if (Transitions.areOf(head.words().text())) {
      head.date()
          .flatMap(calendar::transition)
          .ifPresent(period -> ballot.vote(period, "transition period", OWN));
      return ballot;
    }
    if (neighbours.areMonths()) {
      nominate(ballot, at, Optional.of(Length.counted(1)), NEIGHBOUR, "months beside it");
      return ballot;
    }
    Optional<LocalDate> edge = edges.of(head);
    if (edge.isPresent()) {
      ballot.vote(Period.atCloseOf(edge.get()), "day at an edge of the title's period", OWN);
      return ballot;
    }
    boolean silent = head.words().label().isEmpty();
    if (isAtDay(head)) {
      nominate(ballot, at, Optional.empty(), NEIGHBOUR, "day over the column");
    } else if (title.length().isPresent() && !neighbours.isYearOverQuarters(at)) {
      nominate(ballot, at, title.length(), TITLE, "length in the title");
    } else if (neighbours.isYearOverQuarters(at)) {
      nominate(ballot, at, Optional.of(Length.ofMonths(12)), NEIGHBOUR, "quarters beside it");
    } else {
      nominate(
          ballot,
          at,
          silent ? neighbours.lengthBeside(at) : Optional.empty(),
          NEIGHBOUR,
          "column beside it");
    }
    return ballot;
  }

  /** Whether the words over a column name things as they were at a day: "Stores at May 5, 2018". */
  private static boolean isAtDay(PeriodHead head) {
    return head.namesDay() && AT_DAY.isIn(head.words().text());
  }

  /** A quarter under a title of trailing years is the end of one. */
  private Optional<Length> length(PeriodHead head, Length own) {
    boolean trailing =
        own.quarter().isPresent() && title.length().filter(Length::trailing).isPresent();
    return trailing && !head.words().namesTrailingYear()
        ? Optional.of(Length.trailingYear().upTo(own))
        : Optional.of(own);
  }

  private void nominate(
      Ballot<Period> ballot, int at, Optional<Length> length, int weight, String witness) {
    PeriodHead head = heads.get(at);
    Optional<LocalDate> end = end(head, at, length);
    if (end.isEmpty()) {
      return;
    }
    if (instants || length.isEmpty()) {
      boolean moment =
          instants
              || title.isInstant()
              || isAtDay(head)
              || head.words().text().toLowerCase(Locale.ROOT).contains("as of")
              || !title.needsLength();
      if (moment) {
        ballot.vote(Period.atCloseOf(end.get()), "day over the column", weight);
      }
      return;
    }
    boolean week = length.get().weeks() > 0 && !head.namesDay() && head.day().isPresent();
    if (calendar.fits(end.get()) && !(week && !calendar.isEnd(end.get()))) {
      calendar
          .lasting(end.get(), length.get())
          .ifPresent(period -> ballot.vote(period, witness, weight));
    }
  }

  private Optional<LocalDate> end(PeriodHead head, int at, Optional<Length> length) {
    OptionalInt year = head.year();
    Optional<DateMention> day = head.choice().isPresent() ? head.choice() : head.day();
    if (head.choice().isPresent() && year.isPresent()) {
      return head.dates().stream()
          .filter(date -> date.month().isPresent() && date.year().equals(year))
          .findFirst()
          .or(head::choice)
          .flatMap(date -> date.date().or(() -> date.in(year.getAsInt())));
    }
    if (day.isPresent() && day.get().month().isPresent()) {
      Optional<LocalDate> end =
          year.isPresent() ? inYear(day.get(), year.getAsInt()) : withoutYear(at, day.get());
      Optional<LocalDate> own =
          neighbours.isOfYear(head, day.get())
              ? end.flatMap(last -> quarterBefore(head, last, length))
              : end;
      int back = year.isPresent() ? neighbours.yearsBeforeThose(head) : 0;
      return back > 0 ? own.flatMap(last -> calendar.yearsBefore(last, back)) : own;
    }
    if (year.isPresent()) {
      return inYear(year.getAsInt(), length);
    }
    OptionalInt back = head.yearsBack();
    return back.isPresent() ? yearsBack(back.getAsInt()) : fromTitle(head, at, length);
  }

  /** The day in a year; of one that ends a week, the day that ended the same period of it. */
  private Optional<LocalDate> inYear(DateMention day, int year) {
    Optional<LocalDate> other =
        day.date().filter(own -> own.getYear() > year && !KnownEnds.endsMonth(own));
    return other.isPresent()
        ? other.flatMap(own -> calendar.yearsBefore(own, own.getYear() - year))
        : day.in(year);
  }

  /** The day in the year of the title, in the year reported on, or so many years before it. */
  private Optional<LocalDate> withoutYear(int at, DateMention day) {
    Optional<Integer> year = title.year().or(() -> calendar.reported().map(LocalDate::getYear));
    int back = heads.get(at).yearsBack().orElse(0) + (neighbours.isOfYearBefore(at) ? 1 : 0);
    return year.flatMap(last -> day.in(last - back));
  }

  private Optional<LocalDate> yearsBack(int years) {
    Optional<LocalDate> now =
        title.dates().stream()
            .flatMap(date -> date.date().stream())
            .findFirst()
            .or(calendar::reported);
    return now.flatMap(end -> calendar.yearsBefore(end, years));
  }

  private Optional<LocalDate> inYear(int year, Optional<Length> length) {
    OptionalInt quarter =
        length.filter(Length::toDate).isPresent()
            ? neighbours.lastQuarterToDate(year)
            : length.map(Length::lastQuarter).orElse(OptionalInt.empty());
    if (length.filter(own -> neighbours.endWithQuarter(own, year)).isPresent()) {
      return calendar.quarterEnd(year, length.get().months() / 3);
    }
    Optional<LocalDate> inOrder =
        quarter.isEmpty() ? Optional.ofNullable(listed.get(year)) : Optional.empty();
    if (inOrder.isPresent()) {
      return inOrder;
    }
    boolean other = quarter.isPresent() && title.isOfYear();
    for (DateMention date : title.dates()) {
      if (!other
          && date.month().isPresent()
          && fiscal.isIn(year, date)
          && mayEnd(date, year, quarter)) {
        return date.date();
      }
    }
    if (quarter.isPresent()) {
      Optional<LocalDate> ended =
          neighbours.nameOneQuarter() && !neighbours.nameFiscalYears() && !calendar.isWeekly()
              ? titled(year).filter(calendar::isOver)
              : Optional.empty();
      return ended
          .or(() -> calendar.quarterEnd(year, quarter.getAsInt()))
          .or(() -> sameQuarter(year));
    }
    Optional<LocalDate> counted = length.filter(Length::isCounted).flatMap(own -> titled(year));
    if (counted.isPresent() && length.get().months() == 12) {
      return counted;
    }
    if (length.isPresent() && length.get().months() == 12) {
      return calendar.quarterEnd(year, QUARTERS);
    }
    if (length.isPresent() && length.get().isCounted() && neighbours.haveQuarterOf(year)) {
      return calendar.quarterEnd(year, length.get().months() / 3);
    }
    for (DateMention date : title.dates()) {
      if (date.month().isPresent()) {
        Optional<LocalDate> like = fiscal.titledIn(year, date);
        if (like.isPresent()) {
          return like;
        }
      }
    }
    Optional<LocalDate> late = calendar.endOfLate(year);
    if (late.isPresent()) {
      return late;
    }
    return fiscal.reportedIn(year);
  }

  /** The day of another year on which the title's only quarter ends, which all columns name. */
  private Optional<LocalDate> sameQuarter(int year) {
    ImmutableList<DateMention> days = title.days();
    return neighbours.nameOneQuarter()
            && !calendar.isWeekly()
            && days.size() == 1
            && neighbours.haveQuarterOf(days.get(0).year().orElse(0))
        ? days.get(0).in(year)
        : Optional.empty();
  }

  /** The day of a year up to which months are counted, where the title names it without a year. */
  private Optional<LocalDate> titled(int year) {
    ImmutableList<DateMention> days = title.days();
    return days.size() == 1 && days.get(0).year().isEmpty()
        ? days.get(0).in(year)
        : Optional.empty();
  }

  /**
   * The days that the title lists in the order of the columns, by their years, where those are
   * called by that in which they begin: "January 29, 2000 and January 30, 1999" over 1999 and 1998.
   */
  private static ImmutableMap<Integer, LocalDate> listed(
      List<PeriodHead> heads, TitlePeriods title) {
    List<Integer> years =
        heads.stream()
            .map(PeriodHead::year)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .distinct()
            .toList();
    List<LocalDate> days =
        title.dates().stream().flatMap(date -> date.date().stream()).distinct().toList();
    if (years.size() < 2 || years.size() != days.size()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<Integer, LocalDate> listed = ImmutableMap.builder();
    for (int at = 0; at < days.size(); at++) {
      int later = days.get(at).getYear() - years.get(at);
      if (later < 0 || later > 1) {
        return ImmutableMap.of();
      }
      listed.put(years.get(at), days.get(at));
    }
    return listed.buildOrThrow();
  }

  /** Whether a day of the title may end the quarter that a column names by its number. */
  private boolean mayEnd(DateMention day, int year, OptionalInt quarter) {
    Optional<LocalDate> known =
        quarter.isEmpty() ? Optional.empty() : calendar.quarterEnd(year, quarter.getAsInt());
    return known.isEmpty()
        ? quarter.isEmpty() || neighbours.nameOneQuarter()
        : day.in(year)
            .filter(end -> Math.abs(ChronoUnit.DAYS.between(end, known.get())) <= NEAR_DAYS)
            .isPresent();
  }

  private Optional<LocalDate> fromTitle(PeriodHead head, int at, Optional<Length> length) {
    if (apart && head.length().isEmpty() && !head.words().label().isEmpty()) {
      // what stands between columns of different days is of none of them
      return Optional.empty();
    }
    ImmutableList<DateMention> dates =
        title.dates().stream()
            .filter(date -> date.date().isPresent())
            .collect(ImmutableList.toImmutableList());
    if (dates.stream().map(DateMention::date).distinct().count() == 1) {
      return dates.get(0).date().flatMap(end -> quarterOf(head, end, length));
    }
    if (dates.size() == heads.size()) {
      return dates.get(at).date();
    }
    OptionalInt numbered = length.map(Length::lastQuarter).orElse(OptionalInt.empty());
    boolean year =
        numbered.isEmpty() && length.filter(own -> own.isYear() && !own.trailing()).isPresent();
    OptionalInt quarter = year ? OptionalInt.of(QUARTERS) : numbered;
    if (!dates.isEmpty() || quarter.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<Integer> years =
        title.dates().stream()
            .map(DateMention::year)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .collect(ImmutableSet.toImmutableSet());
    return years.size() == 1
        ? calendar.quarterEnd(years.iterator().next(), quarter.getAsInt())
        : !year && neighbours.nameOneQuarter() ? calendar.reported() : Optional.empty();
  }

  /** The end of the quarter that a column names in the year that the title names. */
  private Optional<LocalDate> quarterOf(PeriodHead head, LocalDate end, Optional<Length> length) {
    return title.isOfYear() ? quarterBefore(head, end, length) : Optional.of(end);
  }

  /** The end of the quarter that a column names in the year that ends on a day. */
  private Optional<LocalDate> quarterBefore(
      PeriodHead head, LocalDate end, Optional<Length> length) {
    OptionalInt quarter = length.map(Length::lastQuarter).orElse(OptionalInt.empty());
    if (quarter.isEmpty()) {
      return Optional.of(end);
    }
    OptionalInt weeks = neighbours.weeksBehind(head, quarter.getAsInt());
    return weeks.isPresent()
        ? Optional.of(end.minusWeeks(weeks.getAsInt()))
        : calendar.quarterBefore(end, QUARTERS - quarter.getAsInt());
  }
}
