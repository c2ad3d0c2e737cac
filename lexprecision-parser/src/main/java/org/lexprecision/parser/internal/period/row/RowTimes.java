package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.period.row.ColumnTime.Naming;

/**
 * When the figures of a table are, cell by cell: the column says a time, the row says which day of
 * it or that it is all of it, or has a time of its own.
 */
public final class RowTimes {

  private final ImmutableList<RowLine> lines;
  private final ColumnTimes columns;
  private final Clock clock;
  private final TimingVotes votes;
  private final BaseTimes bases;

  /** The length of time that is all a line above the table says: "Quarter ended". */
  private final Optional<Scope> told;

  /** The time that is all the last line above the table says. */
  private final Optional<Scope> first;

  private final boolean schedule;

  /** The line of the first year to come in a schedule: what stands below is owed today as well. */
  private final int firstYear;

  private final boolean byQuarters;
  private final Optional<Timing> lean;
  private final Optional<Timing> owned;
  private final Roll roll;
  private final Months months;
  private final List<CaptionWords> words = new ArrayList<>();
  private final List<CaptionTime> captions = new ArrayList<>();
  private final List<Optional<Scope>> scopes = new ArrayList<>();
  private final List<Optional<Timing>> sections = new ArrayList<>();
  private final List<Boolean> below = new ArrayList<>();
  private final List<Boolean> averaged = new ArrayList<>();

  private RowTimes(
      TableWords table,
      ImmutableList<RowLine> lines,
      ImmutableList<ColumnLine> columns,
      Clock clock) {
    this.lines = lines;
    this.clock = clock;
    YearsDownRows years = new YearsDownRows(lines, clock);
    Optional<Period> lead = told(table).filter(years::mayBe);
    this.columns = ColumnTimes.of(years.apart(columns), lead, clock);
    this.votes = new TimingVotes(table, clock);
    ImmutableList<Scope> above = Scope.lastOf(table.lines(), clock);
    this.told = above.stream().filter(scope -> scope.period().isEmpty()).findFirst();
    this.first =
        above.stream()
            .findFirst()
            .filter(said -> told.isPresent() || isFirstOfYears(said))
            .map(said -> said.lasting(told, clock));
    read();
    this.months = new Months(lines, captions, clock);
    this.schedule = Schedules.are(captions, clock);
    this.firstYear = schedule ? Schedules.firstYear(captions, clock) : Integer.MAX_VALUE;
    this.byQuarters = captions.stream().filter(c -> c.quarter().isPresent()).count() > 1;
    BalanceDays balances = new BalanceDays(lines, words, captions, this.columns, clock);
    this.roll = Roll.of(balances.read(), balances.edges(), clock);
    this.bases = new BaseTimes(this.columns, roll, lead, line(table), clock);
    this.lean = lean();
    this.owned = owned();
  }

  /** Reads the times of a table's rows. */
  public static RowTimes of(
      TableWords table,
      ImmutableList<RowLine> lines,
      ImmutableList<ColumnLine> columns,
      Clock clock) {
    return new RowTimes(table, lines, columns, clock);
  }

  /** The time that is all that the nearest of the lines above the table says which name one. */
  private Optional<Period> line(TableWords table) {
    return table.lines().reverse().stream()
        .flatMap(line -> Scope.of(line, clock).stream())
        .flatMap(scope -> scope.period().stream())
        .findFirst();
  }

  /** The time that the words above and before the table name. */
  private Optional<Period> told(TableWords table) {
    return Leads.time(table.title(), clock).or(() -> Leads.time(table.lead(), clock));
  }

  private void read() {
    Optional<Scope> scope = first;
    Optional<Timing> section = Optional.empty();
    boolean closed = false;
    boolean averages = false;
    for (RowLine line : lines) {
      CaptionWords said =
          CaptionWords.of(Scope.without(line.caption(), clock.days(line.caption())));
      words.add(said);
      below.add(closed);
      if (line.isHeading()) {
        Optional<Scope> here =
            Scope.of(line.caption(), clock).map(time -> time.lasting(told, clock));
        scope = here.isPresent() ? here : scope;
        averages = said.headAverages();
        section = averages ? Optional.of(Timing.LENGTH) : said.stated();
        captions.add(CaptionTime.NONE);
      } else {
        captions.add(CaptionTime.of(line.caption(), said, clock));
        closed |= said.edge() == Edge.CLOSING && said.have("cash");
      }
      scopes.add(scope);
      sections.add(section);
      averaged.add(averages);
    }
  }

  /** Asks whether the last line above the rows is a year, as headings among them are. */
  private boolean isFirstOfYears(Scope said) {
    return said.isYear(clock)
        && lines.stream()
            .filter(RowLine::isHeading)
            .flatMap(line -> Scope.of(line.caption(), clock).stream())
            .anyMatch(scope -> scope.isYear(clock));
  }

  /** What more rows are by their own words. */
  private Optional<Timing> lean() {
    if (byQuarters) {
      return Optional.of(Timing.LENGTH);
    }
    int sum = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isHeading()) {
        Optional<Timing> own = open(at, Edge.UNSAID, false, false).verdict(1, 1).chosen();
        sum += own.isEmpty() ? 0 : own.get() == Timing.LENGTH ? 1 : -1;
      }
    }
    return sum == 0 ? Optional.empty() : Optional.of(sum > 0 ? Timing.LENGTH : Timing.MOMENT);
  }

  /** Balances, where more than one row shows them by its own words and none shows anything else. */
  private Optional<Timing> owned() {
    int balances = 0;
    for (int at = 0; at < lines.size(); at++) {
      Optional<Timing> own =
          lines.get(at).isHeading()
              ? Optional.empty()
              : open(at, Edge.UNSAID, false, true).verdict(1, 1).chosen();
      if (own.filter(Timing.LENGTH::equals).isPresent()) {
        return Optional.empty();
      }
      balances += own.isPresent() && words.get(at).areOwned() ? 1 : 0;
    }
    return balances > 1 ? Optional.of(Timing.MOMENT) : Optional.empty();
  }

  private Ballot<Timing> open(int line, Edge column, boolean moved, boolean alone) {
    Edge row = edgeOf(line);
    Edge above = averaged.get(line) ? Edge.OVER : isHeadedAtEnd(line) ? Edge.CLOSING : column;
    return votes.open(
        lines.get(line),
        words.get(line),
        sections.get(line),
        row == Edge.UNSAID ? above : row,
        moved || roll.isWithin(line),
        below.get(line),
        alone);
  }

  /** Whether the nearest heading of a line says that all under it is as of the end of a period. */
  private boolean isHeadedAtEnd(int line) {
    List<String> groups = lines.get(line).groups();
    return !groups.isEmpty()
        && lines.get(line).closing() != Closing.UNLIKE
        && CaptionWords.of(groups.get(groups.size() - 1)).edge() == Edge.CLOSING;
  }

  /** Returns when the figure of a cell is. */
  public CellTime at(int line, int column) {
    CaptionTime caption = captions.get(line);
    ColumnTime shown = columns.get(column);
    if (shown.change() && roll.around(line).isEmpty() && roll.day(line).isEmpty()) {
      return new CellTime(shown.period(), Timing.LENGTH);
    }
    Optional<CellTime> month = months.at(line, shown);
    if (month.isPresent()) {
      return month.get();
    }
    Optional<Period> ended = ended(line, shown);
    if (ended.isPresent()) {
      return new CellTime(ended, Timing.LENGTH);
    }
    if (roll.day(line).isPresent()) {
      return new CellTime(roll.day(line).map(Period::atCloseOf), Timing.MOMENT);
    }
    boolean toCome = schedule && caption.isToCome(clock);
    Optional<Period> base =
        bases
            .at(line, column, toCome ? CaptionTime.NONE : caption, scopes.get(line))
            .filter(time -> !isAhead(time));
    boolean coming =
        toCome
            || caption.year().isPresent()
            || caption.later()
            || clock.beginsWithYear(lines.get(line).caption());
    if (schedule && coming) {
      return moment(base.map(Period::lastDay));
    }
    if (line > firstYear) {
      return moment(base.map(Period::lastDay));
    }
    if (caption.year().isPresent()) {
      return ofYear(caption.year().getAsInt(), line, column);
    }
    if (caption.beside().isPresent() && isOfOwnYear(line)) {
      return new CellTime(base.flatMap(time -> inOwnYear(line, shown, time)), Timing.LENGTH);
    }
    if (caption.quarter().isPresent()) {
      Optional<Period> quarter =
          base.flatMap(time -> clock.quarter(caption.quarter().getAsInt(), time.lastDay()));
      return new CellTime(quarter, Timing.LENGTH);
    }
    boolean whole = words.get(line).edge() == Edge.UNSAID;
    Optional<Scope> lasting = caption.scope().filter(said -> whole && said.period().isEmpty());
    if (lasting.isPresent() && base.filter(time -> !time.isInstant()).isPresent()) {
      return new CellTime(
          base.flatMap(time -> clock.ending(time.lastDay(), lasting.get().words())), Timing.LENGTH);
    }
    if (whole && words.get(line).areToDate()) {
      String said = lines.get(line).caption();
      return new CellTime(base.flatMap(time -> clock.ending(time.lastDay(), said)), Timing.LENGTH);
    }
    if (caption.day().isPresent()) {
      return moment(base.flatMap(time -> clock.meant(caption.day().get(), time)));
    }
    return placed(line, column, base);
  }

  /**
   * The time that ends on the day that is all a row says, under or beside "Quarter ended"; under a
   * year too, which has the day.
   */
  private Optional<Period> ended(int line, ColumnTime column) {
    Optional<DateMention> day = captions.get(line).day();
    if (!words.get(line).isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scope> scope = scopes.get(line);
    Optional<Period> year =
        scope
            .flatMap(Scope::period)
            .filter(time -> !time.isInstant())
            .or(
                () ->
                    column.isBare()
                        ? column.period().map(time -> clock.year(time.lastDay()))
                        : Optional.empty());
    Optional<LocalDate> end =
        day.get().date().or(() -> year.flatMap(time -> dayWithin(day.get(), time)));
    Optional<String> length =
        scope
            .filter(said -> said.period().isEmpty())
            .or(() -> told)
            .map(Scope::words)
            .or(() -> column.isOfLength(clock) ? Optional.of(column.words()) : Optional.empty());
    return end.flatMap(last -> length.flatMap(said -> clock.ending(last, said)));
  }

  /** The day of a month that lies within a time. */
  private static Optional<LocalDate> dayWithin(DateMention day, Period time) {
    return Stream.of(time.lastDay().getYear(), time.start().getYear())
        .flatMap(year -> day.in(year).stream())
        .filter(one -> !one.isBefore(time.start()) && !one.isAfter(time.lastDay()))
        .findFirst();
  }

  /** Asks whether a caption names a year as that of its figures: "2017 second-quarter earnings". */
  private boolean isOfOwnYear(int line) {
    RowLine row = lines.get(line);
    return words.get(line).edge() == Edge.UNSAID
        && (clock.namesLength(row.caption())
            || (row.ratio() && clock.beginsWithYear(row.caption())));
  }

  /** The time of the year that a caption names; none where it contradicts the words over it. */
  private Optional<Period> inOwnYear(int line, ColumnTime shown, Period time) {
    int year = captions.get(line).beside().orElseThrow();
    boolean dated = clock.days(shown.words()).stream().anyMatch(day -> day.year().isPresent());
    Optional<Period> own = clock.inYear(year, time);
    String caption = lines.get(line).caption();
    boolean alike =
        own.isPresent()
            && (!clock.namesLength(caption)
                || clock.ending(own.get().lastDay(), caption).equals(own));
    return alike && (!dated || own.equals(Optional.of(time))) ? own : Optional.empty();
  }

  /** Figures of what has not happened are of no time. */
  private boolean isAhead(Period time) {
    return clock.latest().filter(time.lastDay()::isAfter).isPresent();
  }

  private static CellTime moment(Optional<LocalDate> day) {
    return new CellTime(day.map(Period::atCloseOf), Timing.MOMENT);
  }

  private CellTime ofYear(int year, int line, int column) {
    Optional<Period> own = columns.get(column).period();
    Optional<Period> time =
        own.isPresent()
            ? own.flatMap(period -> clock.inYear(year, period))
            : clock.yearEnd(year).map(clock::year);
    return placed(line, column, time);
  }

  /** Takes of a time what the row and the column say they are of. */
  private CellTime placed(int line, int column, Optional<Period> time) {
    Edge head = edge(column);
    Edge row = edgeOf(line);
    Timing timing = timing(line, column, head, time);
    if (time.isEmpty()) {
      return new CellTime(time, timing);
    }
    Period period = time.get();
    Optional<Period> whole = period.isInstant() ? length(line, column, period) : time;
    if (timing == Timing.LENGTH) {
      return new CellTime(whole, timing);
    }
    Optional<LocalDate> closed =
        row == Edge.UNSAID && !columns.get(column).isNamed()
            ? roll.opening(line).flatMap(roll::day)
            : Optional.empty();
    if (closed.isPresent()) {
      return moment(closed);
    }
    return (row == Edge.UNSAID ? head : row) == Edge.OPENING
        ? moment(whole.map(Period::start).map(start -> start.minusDays(1)))
        : moment(Optional.of(period.lastDay()));
  }

  /** Where in its time a row is by its words, or by those of the balances around it. */
  private Edge edgeOf(int line) {
    Edge own = words.get(line).edge();
    boolean silent =
        own == Edge.UNSAID
            && !lines.get(line).ratio()
            && lines.get(line).statement().isEmpty()
            && words.get(line).timing().filter(Timing.LENGTH::equals).isEmpty();
    return silent ? roll.side(line) : own;
  }

  private Edge edge(int column) {
    if (columns.areAveraged()) {
      return Edge.OVER;
    }
    ColumnTime shown = columns.get(column);
    boolean balance = shown.edge() == Edge.CLOSING && CaptionWords.of(shown.words()).nameBalance();
    return columns.areRolled() || balance ? shown.edge() : Edge.UNSAID;
  }

  /** The length of time that a column headed by a day means for what takes time. */
  private Optional<Period> length(int line, int column, Period day) {
    if (columns.get(column).isBare()) {
      return Optional.of(clock.year(day.lastDay()));
    }
    if (columns.get(column).naming() == Naming.LENGTH) {
      return clock.ending(day.lastDay(), columns.get(column).words());
    }
    return rolled(line, day).or(() -> clock.usual(day.lastDay()));
  }

  /** The length that the balances around a line name: "Balance at beginning of fiscal year". */
  private Optional<Period> rolled(int line, Period day) {
    return roll.opening(line).flatMap(at -> clock.ending(day.lastDay(), lines.get(at).caption()));
  }

  private Timing timing(int line, int column, Edge head, Optional<Period> time) {
    ColumnTime shown = columns.get(column);
    boolean moved =
        shown.naming() == Naming.BETWEEN || (columns.areRolled() && head == Edge.UNSAID);
    Ballot<Timing> ballot = open(line, head, moved, false);
    boolean open =
        words.get(line).edge() == Edge.UNSAID && head == Edge.UNSAID && !roll.isWithin(line);
    Closing closing = open ? lines.get(line).closing() : Closing.NOTHING;
    votes.hear(ballot, lines.get(line), closing, shown, time, lean, owned);
    Timing otherwise = time.filter(Period::isInstant).isPresent() ? Timing.MOMENT : Timing.LENGTH;
    return ballot.verdict(1, 1).chosen().orElse(otherwise);
  }
}
