package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.words.Wording;

/** What the heads of the columns of a table say for one another. */
final class NeighbourHeads {

  private static final int QUARTERS = 4;

  private static final int MONTHS = 12;

  /** So many days tell in which direction time goes. */
  private static final int FEWEST_DAYS = 3;

  private static final Wording FISCAL = Wording.listed(NeighbourHeads.class, "fiscal");

  private final ImmutableList<PeriodHead> heads;

  /** The length that the nearest column to the left names, for each column. */
  private final ImmutableList<Optional<Length>> besides;

  /** The quarters that stand beside one another, by their year. */
  private final ImmutableSetMultimap<Integer, Integer> quarters;

  /** Whether years stand beside numbered quarters of the same years. */
  private final boolean wholeYears;

  private final boolean months;

  /** The columns before the turn of a year that lies among days without years. */
  private final ImmutableSet<Integer> yearBefore;

  NeighbourHeads(ImmutableList<PeriodHead> heads) {
    this.heads = heads;
    this.besides = besides(heads);
    this.quarters = quarters(heads);
    this.wholeYears = areYearsBesideQuarters();
    this.months = areMonths(heads);
    this.yearBefore = yearBefore(heads);
  }

  private static ImmutableList<Optional<Length>> besides(List<PeriodHead> heads) {
    ImmutableList.Builder<Optional<Length>> besides = ImmutableList.builder();
    Optional<Length> nearest = Optional.empty();
    for (PeriodHead head : heads) {
      besides.add(nearest);
      nearest = head.length().isPresent() ? head.length() : nearest;
    }
    return besides.build();
  }

  private static ImmutableSetMultimap<Integer, Integer> quarters(List<PeriodHead> heads) {
    ImmutableSetMultimap.Builder<Integer, Integer> quarters = ImmutableSetMultimap.builder();
    for (PeriodHead head : heads) {
      OptionalInt quarter = head.length().map(Length::quarter).orElse(OptionalInt.empty());
      if (head.year().isPresent() && quarter.isPresent()) {
        quarters.put(head.year().getAsInt(), quarter.getAsInt());
      }
    }
    return quarters.build();
  }

  /** The length that the nearest column to the left of a column names. */
  Optional<Length> lengthBeside(int at) {
    return besides.get(at);
  }

  /** Whether the columns that name a month without a day name one after the other. */
  boolean areMonths() {
    return months;
  }

  /**
   * Whether a column names a year alone, beside all four quarters of that year, numbered or by
   * their days, or a year that some quarter beside it is of: that is another one.
   */
  boolean isYearOverQuarters(int at) {
    PeriodHead head = heads.get(at);
    return isBareYear(head)
        && (wholeYears
            || quarters.get(head.year().orElseThrow()).size() == QUARTERS
            || isBesideFourEnds(head));
  }

  /** Whether four columns of three months each end on days of the year that a head names. */
  private boolean isBesideFourEnds(PeriodHead head) {
    return heads.stream()
            .filter(other -> other.year().equals(head.year()) && other.day().isPresent())
            .filter(other -> other.length().filter(own -> own.months() == 3).isPresent())
            .map(PeriodHead::day)
            .distinct()
            .count()
        == QUARTERS;
  }

  private static boolean isBareYear(PeriodHead head) {
    return head.year().isPresent() && head.day().isEmpty();
  }

  private static boolean areMonths(List<PeriodHead> heads) {
    List<Integer> months = new ArrayList<>();
    for (PeriodHead head : heads) {
      Optional<DateMention> day = head.day();
      if (head.length().isEmpty() && day.isPresent()) {
        if (head.year().isEmpty() && !head.words().label().isEmpty()) {
          // the change beside them: "March" over "2024", "2023" and "Change"
          continue;
        }
        if (day.get().day().isPresent() || head.year().isEmpty()) {
          return false;
        }
        months.add(12 * head.year().getAsInt() + day.get().month().orElseThrow());
      }
    }
    if (isOneMonth(months)) {
      // "Dec-02" beside "Three months ended Dec-03" ends three months too
      return heads.stream()
              .flatMap(head -> head.length().stream())
              .anyMatch(length -> length.toDate() || length.months() < MONTHS)
          && heads.stream()
              .filter(head -> head.length().isPresent())
              .flatMap(head -> head.day().stream())
              .noneMatch(day -> day.day().isEmpty());
    }
    for (int at = 1; at < months.size(); at++) {
      if (Math.abs(months.get(at) - months.get(at - 1)) != 1) {
        return false;
      }
    }
    return months.size() > 1;
  }

  /** Whether nothing but one month of several years is named: "March" beside "Quarter". */
  private static boolean isOneMonth(List<Integer> months) {
    return months.stream().map(month -> month % MONTHS).distinct().count() == 1;
  }

  /**
   * The columns on the older side of the turn of the year: "June 30, September 30, December 31,
   * March 31" goes on into the next.
   */
  private static ImmutableSet<Integer> yearBefore(List<PeriodHead> heads) {
    List<Integer> places = new ArrayList<>();
    List<Integer> months = new ArrayList<>();
    for (int at = 0; at < heads.size(); at++) {
      Optional<DateMention> day = heads.get(at).day().filter(one -> one.month().isPresent());
      if (heads.get(at).year().isPresent()) {
        return ImmutableSet.of();
      }
      if (day.isPresent()) {
        places.add(at);
        months.add(day.get().month().orElseThrow());
      }
    }
    if (months.size() < FEWEST_DAYS) {
      return ImmutableSet.of();
    }
    boolean forward = goesRound(months);
    if (!forward && !goesRound(Lists.reverse(months))) {
      return ImmutableSet.of();
    }
    for (int at = 1; at < months.size(); at++) {
      int step = months.get(at) - months.get(at - 1);
      if (forward ? step < 0 : step > 0) {
        return ImmutableSet.copyOf(
            forward ? places.subList(0, at) : places.subList(at, places.size()));
      }
    }
    return ImmutableSet.of();
  }

  /** Whether months go on from one to the next for less than a year. */
  private static boolean goesRound(List<Integer> months) {
    int passed = 0;
    for (int at = 1; at < months.size(); at++) {
      int step = Math.floorMod(months.get(at) - months.get(at - 1), MONTHS);
      passed += step == 0 ? MONTHS : step;
    }
    return passed < MONTHS;
  }

  /** Whether the day over a column, without a year, is of the year before that of the last. */
  boolean isOfYearBefore(int at) {
    return yearBefore.contains(at);
  }

  private boolean areYearsBesideQuarters() {
    return heads.stream()
        .filter(head -> isBareYear(head) && head.length().isEmpty())
        .anyMatch(head -> quarters.containsKey(head.year().orElseThrow()));
  }

  /** How many years "last year" lies before "this year" beside it, under the date of that. */
  int yearsBeforeThose(PeriodHead head) {
    int own = head.yearsBack().orElse(0);
    int first =
        heads.stream()
            .filter(other -> other.dates().equals(head.dates()))
            .filter(other -> other.yearsBack().isPresent())
            .mapToInt(other -> other.yearsBack().getAsInt())
            .min()
            .orElse(own);
    return own - first;
  }

  /** Whether the day over numbered quarters ends their year: it stands over several of them. */
  boolean isOfYear(PeriodHead head, DateMention day) {
    if (head.isUnderYear()) {
      return true;
    }
    OptionalInt quarter = head.length().map(Length::lastQuarter).orElse(OptionalInt.empty());
    return quarter.isPresent()
        && heads.stream()
                .filter(other -> other.year().equals(head.year()))
                .filter(other -> other.day().map(one -> isSame(one, day)).orElse(false))
                .flatMap(other -> other.length().stream())
                .map(Length::lastQuarter)
                .filter(OptionalInt::isPresent)
                .distinct()
                .count()
            > 1;
  }

  private static boolean isSame(DateMention one, DateMention other) {
    return one.month().equals(other.month()) && one.day().equals(other.day());
  }

  /**
   * Whether numbered quarters of a year stand among the columns: six months end with the second.
   */
  boolean haveQuarterOf(int year) {
    return heads.stream()
        .filter(head -> head.year().isPresent() && head.year().getAsInt() == year)
        .flatMap(head -> head.length().stream())
        .anyMatch(length -> length.quarter().isPresent());
  }

  /**
   * The last of the quarters that stand one beside the other in the latest of the years to date;
   * those before it end as early. Empty of fewer than two.
   */
  OptionalInt lastQuarterToDate(int year) {
    int latest =
        heads.stream()
            .filter(head -> head.length().filter(Length::toDate).isPresent())
            .map(PeriodHead::year)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .max()
            .orElse(year);
    return quarters.get(latest).size() < 2
        ? OptionalInt.empty()
        : quarters.get(latest).stream().mapToInt(Integer::intValue).max();
  }

  /**
   * The weeks of the quarters that follow a quarter in its year, where columns beside it count
   * those of each: 36 after the first, beside three of 12 weeks.
   */
  OptionalInt weeksBehind(PeriodHead head, int quarter) {
    int weeks = 0;
    for (int later = quarter + 1; later <= QUARTERS; later++) {
      int number = later;
      OptionalInt own =
          heads.stream()
              .filter(other -> other.year().equals(head.year()))
              .flatMap(other -> other.length().stream())
              .filter(length -> length.quarter().equals(OptionalInt.of(number)))
              .mapToInt(Length::weeks)
              .findFirst();
      if (own.orElse(0) == 0) {
        return OptionalInt.empty();
      }
      weeks += own.getAsInt();
    }
    return OptionalInt.of(weeks);
  }

  /** Whether no two columns name different quarters: the one they name is that of the document. */
  boolean nameOneQuarter() {
    return heads.stream()
            .flatMap(head -> head.length().stream())
            .map(Length::lastQuarter)
            .filter(OptionalInt::isPresent)
            .distinct()
            .count()
        <= 1;
  }

  /** Whether months are counted up to the end of a quarter that stands beside them: 6M and Q2. */
  boolean endWithQuarter(Length length, int year) {
    int months = length.months();
    return length.isCounted()
        && !length.trailing()
        && months > MONTHS / QUARTERS
        && months % (MONTHS / QUARTERS) == 0
        && quarters.containsEntry(year, months * QUARTERS / MONTHS);
  }

  /** Whether a column calls its year a fiscal one, so that no day of it is in the year it names. */
  boolean nameFiscalYears() {
    return heads.stream().anyMatch(head -> FISCAL.isIn(head.words().text()));
  }
}
