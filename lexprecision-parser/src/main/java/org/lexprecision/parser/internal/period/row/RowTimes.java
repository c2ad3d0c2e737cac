package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.choice.Ballot;

/**
 * When the figures of a table are, cell by cell: the column says a time, the row says which day of
 * it or that it is all of it, or has a time of its own.
 */
public final class RowTimes {

  /** So near a printed day is to the end of a period that it means. */
  private static final int NEAR_DAYS = 10;

  private static final int NAMED = 2;
  private static final int DATED = 3;

  private final ImmutableList<RowLine> lines;
  private final ColumnTimes columns;
  private final Clock clock;
  private final TimingVotes votes;
  private final Optional<Period> lead;
  private final boolean schedule;
  private final boolean byQuarters;
  private final boolean flows;
  private final Roll roll;
  private final List<CaptionWords> words = new ArrayList<>();
  private final List<CaptionTime> captions = new ArrayList<>();
  private final List<Optional<Scope>> scopes = new ArrayList<>();
  private final List<Boolean> below = new ArrayList<>();

  private RowTimes(
      TableWords table,
      ImmutableList<RowLine> lines,
      ImmutableList<ColumnLine> columns,
      Clock clock) {
    this.lines = lines;
    this.columns = ColumnTimes.of(columns, clock);
    this.clock = clock;
    this.votes = new TimingVotes(table);
    this.lead = Leads.time(table.lead(), clock);
    read();
    this.schedule = Schedules.are(captions, clock);
    this.byQuarters = captions.stream().filter(c -> c.quarter().isPresent()).count() > 1;
    this.roll = Roll.of(named(), words.stream().map(CaptionWords::edge).toList(), clock);
    this.flows = areFlows();
  }

  /** Reads the times of a table's rows. */
  public static RowTimes of(
      TableWords table,
      ImmutableList<RowLine> lines,
      ImmutableList<ColumnLine> columns,
      Clock clock) {
    return new RowTimes(table, lines, columns, clock);
  }

  private void read() {
    Optional<Scope> scope = Optional.empty();
    boolean closed = false;
    for (RowLine line : lines) {
      CaptionWords said =
          CaptionWords.of(Scope.without(line.caption(), clock.days(line.caption())));
      words.add(said);
      below.add(closed);
      if (line.isHeading()) {
        Optional<Scope> here = Scope.of(line.caption(), clock);
        scope = here.isPresent() ? here : scope;
        captions.add(CaptionTime.NONE);
      } else {
        captions.add(CaptionTime.of(line.caption(), said, clock));
        closed |= said.edge() == Edge.CLOSING && said.have("cash");
      }
      scopes.add(scope);
    }
  }

  /** The days of balances that rows name for all their figures. */
  private ImmutableList<Optional<LocalDate>> named() {
    ImmutableList.Builder<Optional<LocalDate>> named = ImmutableList.builder();
    for (int at = 0; at < lines.size(); at++) {
      named.add(
          columns.areSeveral(lines.get(at).columns())
              ? Optional.empty()
              : captions.get(at).day().flatMap(Day::date));
    }
    return named.build();
  }

  /** Whether more rows are flows by their own words than balances. */
  private boolean areFlows() {
    int sum = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isHeading()) {
        Optional<Timing> own = open(at, Edge.UNSAID).verdict(1, 1).chosen();
        sum += own.isEmpty() ? 0 : own.get() == Timing.LENGTH ? 1 : -1;
      }
    }
    return sum > 0 || byQuarters;
  }

  private Ballot<Timing> open(int line, Edge column) {
    Edge row = words.get(line).edge();
    return votes.open(
        lines.get(line),
        words.get(line),
        row == Edge.UNSAID ? column : row,
        roll.isWithin(line),
        below.get(line));
  }

  /** Returns when the figure of a cell is. */
  public CellTime at(int line, int column) {
    CaptionTime caption = captions.get(line);
    if (columns.columns().get(column).change()) {
      return new CellTime(columns.period(column), Timing.LENGTH);
    }
    if (roll.day(line).isPresent()) {
      return new CellTime(roll.day(line).map(Period::atCloseOf), Timing.MOMENT);
    }
    Optional<Period> base = base(line, column).filter(time -> !isAhead(time));
    if (schedule && (caption.year().isPresent() || caption.later())) {
      return moment(base.map(Period::lastDay));
    }
    if (caption.year().isPresent()) {
      return ofYear(caption.year().getAsInt(), line, column);
    }
    if (caption.quarter().isPresent()) {
      Optional<Period> quarter =
          base.flatMap(time -> clock.quarter(caption.quarter().getAsInt(), time.lastDay()));
      return new CellTime(quarter, Timing.LENGTH);
    }
    if (caption.day().isPresent()) {
      return moment(base.flatMap(time -> meant(caption.day().get(), time)));
    }
    return placed(line, column, base);
  }

  /** Figures of what has not happened are of no time. */
  private boolean isAhead(Period time) {
    return clock.latest().filter(time.lastDay()::isAfter).isPresent();
  }

  private static CellTime moment(Optional<LocalDate> day) {
    return new CellTime(day.map(Period::atCloseOf), Timing.MOMENT);
  }

  /** The time a cell is in, whichever part of it. */
  private Optional<Period> base(int line, int column) {
    Optional<Period> own = columns.period(column);
    Optional<Scope> said = captions.get(line).scope().or(() -> scopes.get(line));
    if (captions.get(line).scope().flatMap(Scope::period).isPresent()) {
      return captions.get(line).scope().flatMap(Scope::period);
    }
    if (!columns.named().get(column)) {
      Optional<Period> inRow =
          roll.around(line).isPresent() ? roll.around(line) : said.flatMap(Scope::period);
      if (inRow.isPresent()) {
        return inRow;
      }
    }
    if (own.isEmpty() && said.flatMap(Scope::period).isPresent()) {
      return said.flatMap(Scope::period);
    }
    Optional<Period> lasting =
        own.filter(Period::isInstant)
            .flatMap(time -> said.flatMap(s -> clock.ending(time.lastDay(), s.words())));
    return lasting.or(() -> own).or(() -> columns.named().get(column) ? own : lead);
  }

  private CellTime ofYear(int year, int line, int column) {
    Optional<Period> own = columns.period(column);
    Optional<Period> time =
        own.isPresent()
            ? own.flatMap(period -> clock.inYear(year, period))
            : clock.yearEnd(year).map(clock::year);
    return placed(line, column, time);
  }

  /** The day of a year that a caption means by a day of a month, in the time of its column. */
  private Optional<LocalDate> meant(Day day, Period time) {
    Period whole = time.isInstant() ? clock.year(time.lastDay()) : time;
    for (LocalDate end : ImmutableList.of(whole.lastDay(), whole.start().minusDays(1))) {
      boolean near =
          day.in(end.getYear()).filter(date -> near(date, end)).isPresent()
              || day.in(end.getYear() + 1).filter(date -> near(date, end)).isPresent();
      if (near) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static boolean near(LocalDate one, LocalDate two) {
    return Math.abs(ChronoUnit.DAYS.between(one, two)) <= NEAR_DAYS;
  }

  /** Takes of a time what the row and the column say they are of. */
  private CellTime placed(int line, int column, Optional<Period> time) {
    Edge head = columns.areRolled() ? columns.edges().get(column) : average(column);
    Edge row = words.get(line).edge();
    Edge place = row == Edge.UNSAID ? head : row;
    Timing timing = timing(line, column, head, time);
    if (time.isEmpty()) {
      return new CellTime(time, timing);
    }
    Period period = time.get();
    if (timing == Timing.MOMENT) {
      if (place != Edge.OPENING) {
        return moment(Optional.of(period.lastDay()));
      }
      Optional<Period> whole = period.isInstant() ? length(line, column, period) : time;
      return moment(whole.map(Period::start).map(start -> start.minusDays(1)));
    }
    return new CellTime(period.isInstant() ? length(line, column, period) : time, timing);
  }

  private Edge average(int column) {
    Edge place = columns.edges().get(column);
    return place == Edge.OVER ? place : Edge.UNSAID;
  }

  /** The length of time that a column headed by a day means for what takes time. */
  private Optional<Period> length(int line, int column, Period day) {
    if (columns.bare().get(column)) {
      return Optional.of(clock.year(day.lastDay()));
    }
    return rolled(line, day).or(() -> clock.usual(day.lastDay()));
  }

  /** The length that the balances around a line name: "Balance at beginning of fiscal year". */
  private Optional<Period> rolled(int line, Period day) {
    return roll.opening(line).flatMap(at -> clock.ending(day.lastDay(), lines.get(at).caption()));
  }

  private Timing timing(int line, int column, Edge head, Optional<Period> time) {
    Ballot<Timing> ballot = open(line, head);
    boolean bare = columns.bare().get(column);
    Timing shown =
        time.isEmpty() || !time.get().isInstant() || (bare && flows)
            ? Timing.LENGTH
            : Timing.MOMENT;
    if (time.isPresent()) {
      ballot.vote(shown, "column", columns.dated().get(column) ? DATED : NAMED);
    }
    return ballot.verdict(1, 1).chosen().orElse(shown);
  }
}
