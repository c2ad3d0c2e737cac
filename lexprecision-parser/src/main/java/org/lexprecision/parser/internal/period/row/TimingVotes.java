package org.lexprecision.parser.internal.period.row;

import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.period.row.ColumnTime.Naming;

/**
 * Asks what speaks of a row whether its figures are of a day or of a length of time: its place in a
 * roll, its item, the nature of its caption, the headings above it, the title, the kind of
 * statement.
 */
final class TimingVotes {

  private static final int AVERAGED = 20;
  private static final int ROLLED = 20;
  private static final int SURE = 12;
  private static final int ITEM = 7;
  private static final int STATED = 5;
  private static final int KIND = 4;
  private static final int OWNED = 7;

  /** More than the title, its subject and the column say together. */
  private static final int CALLED = 9;

  private static final int FLOWING = 10;
  private static final int NATURE = 3;
  private static final int LENGTH = 2;
  private static final int TITLE = 2;

  /** Whether a line above the table says that it shows averages. */
  private final boolean averaged;

  /** Whether a day is all that the lines above the table say of its time. */
  private final boolean ofDay;

  private final Optional<Timing> title;
  private final Optional<Timing> subject;

  TimingVotes(TableWords table, Clock clock) {
    this.ofDay =
        table.lines().stream().noneMatch(clock::namesLength)
            && table.lines().reverse().stream()
                .filter(line -> !clock.days(line).isEmpty())
                .findFirst()
                .filter(line -> Scope.isDayAlone(line, clock))
                .isPresent();
    this.averaged = CaptionWords.areAveraged(table.lines());
    this.title = CaptionWords.of(table.title()).stated();
    this.subject =
        CaptionWords.of(table.subject())
            .timing()
            .or(() -> CaptionWords.of(table.title()).leaning());
  }

  /**
   * Opens the ballot of a row.
   *
   * @param section what the last heading says outright of all that stands below it
   * @param place where in the time of its column it is
   * @param within whether it stands between an opening and a closing balance
   * @param below whether it stands below the closing cash of a cash-flow statement
   * @param alone whether the row is asked without the title
   */
  Ballot<Timing> open(
      RowLine row,
      CaptionWords words,
      Optional<Timing> section,
      Edge place,
      boolean within,
      boolean below,
      boolean alone) {
    Ballot<Timing> ballot = new Ballot<>();
    if (place == Edge.OPENING || place == Edge.CLOSING) {
      ballot.vote(Timing.MOMENT, "place", SURE);
    } else if (place == Edge.OVER || (place == Edge.UNSAID && areAveraged(row, section))) {
      ballot.vote(Timing.LENGTH, "average", AVERAGED);
    }
    if (within) {
      ballot.vote(Timing.LENGTH, "roll", SURE);
    }
    row.item().ifPresent(timing -> ballot.vote(timing, "item", ITEM));
    Optional<Timing> nature = row.ratio() ? words.timingOfCount() : words.timing();
    boolean held = nature.filter(Timing.MOMENT::equals).isPresent();
    boolean asOf =
        row.ratio()
            && isAsOf(row.groups())
            && words.timing().filter(Timing.LENGTH::equals).isEmpty();
    if (asOf) {
      ballot.vote(Timing.MOMENT, "heading", ITEM);
    }
    boolean told = asOf || ((held || !row.ratio()) && heading(row.groups(), section, ballot));
    boolean certain = row.ratio() && held;
    boolean flowing =
        words.areFlowing()
            && row.item().filter(Timing.MOMENT::equals).isEmpty()
            && !isPartOfBalance(row.groups());
    int sure = words.areAtHand() ? CALLED : words.areOwned() ? OWNED : flowing ? FLOWING : NATURE;
    int weight = certain ? ITEM : sure;
    nature.ifPresent(timing -> ballot.vote(timing, "caption", weight));
    if (below && words.have("cash") && words.nameBalance()) {
      ballot.vote(Timing.MOMENT, "below the closing balance", SURE);
    }
    row.statement()
        .filter(timing -> !certain)
        .ifPresent(timing -> ballot.vote(timing, "statement", KIND));
    title
        .filter(timing -> !told && !alone && !certain)
        .ifPresent(timing -> ballot.vote(timing, "title", TITLE));
    return ballot;
  }

  /**
   * Hears what the column and the other rows say.
   *
   * @param closing what the row shows under columns that end on one day
   * @param column what the column's words say of its time
   * @param time the time a cell is in
   * @param lean what more rows of the table are by their own words
   * @param owned what all rows are that say it, if they show balances
   */
  void hear(
      Ballot<Timing> ballot,
      RowLine row,
      Closing closing,
      ColumnTime column,
      Optional<Period> time,
      Optional<Timing> lean,
      Optional<Timing> owned) {
    Naming naming = column.naming();
    boolean instant = time.filter(Period::isInstant).isPresent();
    boolean closed = row.statement().filter(Timing.LENGTH::equals).isPresent();
    boolean named = naming == Naming.DAY || naming == Naming.AS_OF || naming == Naming.YEAR;
    row.amongst()
        .filter(of -> of == Timing.MOMENT ? named || closed : naming == Naming.LENGTH)
        .ifPresent(of -> ballot.vote(of, "adds up", SURE));
    if (time.isPresent() && !instant) {
      ballot.vote(Timing.LENGTH, "column", column.isAveraged() ? AVERAGED : LENGTH);
      switch (closing) {
        case UNLIKE -> ballot.vote(Timing.LENGTH, "not alike at one close", moving(row));
        case ALIKE -> ballot.vote(Timing.MOMENT, "alike at each close", OWNED);
        case ONCE -> ballot.vote(Timing.MOMENT, "printed once at each close", OWNED);
        case NOTHING -> {}
      }
      subject.filter(Timing.LENGTH::equals).ifPresent(of -> ballot.vote(of, "subject", NATURE));
      if (naming == Naming.DAY) {
        owned.ifPresent(timing -> ballot.vote(timing, "rows", OWNED));
      } else if (ofDay && (naming == Naming.YEAR || naming == Naming.YEAR_IN_PASSING)) {
        ballot.vote(Timing.MOMENT, "day above the years", NATURE);
      }
    } else if (naming == Naming.BALANCE) {
      ballot.vote(Timing.MOMENT, "column", ROLLED);
    } else if (naming == Naming.AS_OF) {
      ballot.vote(Timing.MOMENT, "column", column.isBalance() ? SURE : STATED);
    } else if (naming == Naming.DAY) {
      ballot.vote(Timing.MOMENT, "column", NATURE);
    } else if (instant && naming == Naming.NONE) {
      ballot.vote(Timing.MOMENT, "column", LENGTH);
    }
    if (instant) {
      lean.ifPresent(timing -> ballot.vote(timing, "rows", LENGTH));
      subject.ifPresent(timing -> ballot.vote(timing, "subject", TITLE));
    }
  }

  /** A known balance that differs at one close is an average only where a heading says so. */
  private static int moving(RowLine row) {
    boolean averages = row.groups().stream().anyMatch(CaptionWords::nameAverages);
    return row.item().isPresent() && !averages ? KIND : SURE;
  }

  /** Whether the nearest heading says that averages stand below it, or else the title does. */
  private boolean areAveraged(RowLine row, Optional<Timing> section) {
    List<String> groups = row.groups();
    return (averaged && section.isEmpty())
        || (!groups.isEmpty() && CaptionWords.of(groups.get(groups.size() - 1)).headAverages());
  }

  /** Whether the innermost heading says outright that what stands below it is of a day. */
  private static boolean isAsOf(List<String> groups) {
    return !groups.isEmpty()
        && CaptionWords.of(groups.get(groups.size() - 1))
            .stated()
            .filter(Timing.MOMENT::equals)
            .isPresent();
  }

  /** Whether the innermost heading names a balance, as no title does: "Deferred tax assets". */
  private static boolean isPartOfBalance(List<String> groups) {
    if (groups.isEmpty()) {
      return false;
    }
    CaptionWords words = CaptionWords.of(groups.get(groups.size() - 1));
    return words.nameBalance() && words.stated().isEmpty();
  }

  /** Hears the nearest heading that says what stands below it; asks whether there is one. */
  private static boolean heading(
      List<String> groups, Optional<Timing> section, Ballot<Timing> ballot) {
    if (section.isPresent()) {
      ballot.vote(section.get(), "heading", STATED);
      return true;
    }
    for (int at = groups.size() - 1; at >= 0; at--) {
      CaptionWords words = CaptionWords.of(groups.get(at));
      if (words.headInterest()) {
        ballot.vote(Timing.LENGTH, "heading", FLOWING);
        return true;
      }
      Optional<Timing> stated = words.stated();
      Optional<Timing> said = stated.or(words::timing);
      if (said.isPresent()) {
        ballot.vote(said.get(), "heading", stated.isPresent() ? STATED : NATURE);
        return true;
      }
    }
    return false;
  }
}
