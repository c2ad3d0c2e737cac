package org.lexprecision.parser.internal.period;

import com.google.common.base.Ascii;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.parser.internal.grammar.Length;

/**
 * What the words of a document say of the fiscal year: which quarter ends on a day, and which year
 * it belongs to.
 */
public final class StatedCalendar {

  private static final int QUARTER_MONTHS = 3;
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  /** Years that end in the first months many call by the year in which they begin. */
  private static final int EARLY = 2;

  // every repetition is bounded, so a match costs a constant
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "fiscal (?:years? )?((?:19|20)\\d\\d)(?:,? and (?:fiscal )?(?:19|20)\\d\\d)?\\b[^0-9;]{0,40}$");

  private static final Pattern YEAR_AFTER =
      Pattern.compile("^[,)]?\\s?\\(?\"?(?:the )?\"?fiscal (?:year )?((?:19|20)\\d\\d)\\b");

  private final Map<LocalDate, Integer> quarters = new LinkedHashMap<>();
  private final Map<LocalDate, Integer> years = new LinkedHashMap<>();
  private final List<Integer> latest = new ArrayList<>();

  /** The latest years over columns of numbered quarters, by the quarter. */
  private final ListMultimap<Integer, Integer> latestOf = ArrayListMultimap.create();

  private Optional<Month> changed = Optional.empty();

  /** Hears of a period that ends on a day. */
  public void hear(LocalDate end, Length length) {
    length.quarter().ifPresent(quarter -> quarters.putIfAbsent(end, quarter));
  }

  /** Hears what stands before and after a day on which a period ends. */
  public void hear(LocalDate end, String before, String after) {
    Matcher first = YEAR_BEFORE.matcher(Ascii.toLowerCase(before));
    Matcher second = YEAR_AFTER.matcher(Ascii.toLowerCase(after.strip()));
    if (first.find()) {
      years.putIfAbsent(end, Integer.parseInt(first.group(1)));
    } else if (second.find()) {
      years.putIfAbsent(end, Integer.parseInt(second.group(1)));
    }
  }

  /** Hears of the latest of several years that stand over the columns of a table without a day. */
  public void hearLatest(int year) {
    latest.add(year);
  }

  /** Hears of the latest of several years that stand over columns of a quarter without a day. */
  public void hearLatest(int year, int quarter) {
    latestOf.put(quarter, year);
  }

  /** Hears of the month that ends fiscal years since a change. */
  public void change(Month month) {
    changed = changed.or(() -> Optional.of(month));
  }

  /**
   * Returns the calendar.
   *
   * @param reported the last day of the period the document reports on
   * @param usual the month that ends years as its header and its periods tell
   */
  public Optional<FiscalCalendar> calendar(Optional<LocalDate> reported, OptionalInt usual) {
    return nominal(reported, usual)
        .map(calendar -> earlier(calendar, reported) > 0 ? calendar.namedAYearEarlier() : calendar);
  }

  /**
   * Asks whether words tell that years are called by that in which they end.
   *
   * @param reported the last day of the period the document reports on
   * @param usual the month that ends years as its header and its periods tell
   */
  public boolean areNamedByEnd(Optional<LocalDate> reported, OptionalInt usual) {
    return nominal(reported, usual).filter(calendar -> earlier(calendar, reported) < 0).isPresent();
  }

  private Optional<FiscalCalendar> nominal(Optional<LocalDate> reported, OptionalInt usual) {
    return reported
        .flatMap(this::byQuarter)
        .or(() -> changed)
        .or(() -> usual.isPresent() ? Optional.of(Month.of(usual.getAsInt())) : Optional.empty())
        .map(FiscalCalendar::yearEnding);
  }

  private Optional<Month> byQuarter(LocalDate end) {
    return Optional.ofNullable(quarters.get(end))
        .map(
            quarter ->
                Month.of(DocumentCalendar.nominalMonth(end))
                    .plus((long) QUARTER_MONTHS * (QUARTERS - quarter)));
  }

  /**
   * How many more years are called by the one before that in which they end than by that. A year or
   * a quarter that ended just now is the latest that tables show.
   */
  private int earlier(FiscalCalendar calendar, Optional<LocalDate> reported) {
    int earlier = 0;
    for (Map.Entry<LocalDate, Integer> named : years.entrySet()) {
      int year = calendar.yearOf(nominal(named.getKey()));
      earlier += named.getValue() == year - 1 ? 1 : named.getValue() == year ? -1 : 0;
    }
    Optional<LocalDate> now =
        reported
            .map(StatedCalendar::nominal)
            .filter(day -> calendar.lastMonth().getValue() <= EARLY);
    if (now.isPresent()) {
      int quarter = quarter(calendar, now.get());
      int year = calendar.yearOf(now.get());
      for (int last :
          Iterables.concat(quarter == QUARTERS ? latest : List.of(), latestOf.get(quarter))) {
        earlier += last == year - 1 ? 1 : last == year ? -1 : 0;
      }
    }
    return earlier;
  }

  /** The quarter of a fiscal year that ends with the month of a day; 0 if none does. */
  private static int quarter(FiscalCalendar calendar, LocalDate day) {
    int past = Math.floorMod(day.getMonthValue() - calendar.lastMonth().getValue(), MONTHS);
    return past == 0 ? QUARTERS : past % QUARTER_MONTHS == 0 ? past / QUARTER_MONTHS : 0;
  }

  /** The end of the month that a day ends or begins a few days after. */
  private static LocalDate nominal(LocalDate end) {
    return YearMonth.from(end.minusDays(7)).atEndOfMonth();
  }
}
