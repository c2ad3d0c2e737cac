package org.lexprecision.parser.internal.period;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
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

  // every repetition is bounded, so a match costs a constant
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("fiscal (?:year )?((?:19|20)\\d\\d)\\b[^0-9;]{0,40}$");

  private static final Pattern YEAR_AFTER =
      Pattern.compile("^[,)]?\\s?\\(?\"?(?:the )?\"?fiscal (?:year )?((?:19|20)\\d\\d)\\b");

  private final Map<LocalDate, Integer> quarters = new LinkedHashMap<>();
  private final Map<LocalDate, Integer> years = new LinkedHashMap<>();
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
    return reported
        .flatMap(this::byQuarter)
        .or(() -> changed)
        .or(() -> usual.isPresent() ? Optional.of(Month.of(usual.getAsInt())) : Optional.empty())
        .map(FiscalCalendar::yearEnding)
        .map(calendar -> isNamedEarlier(calendar) ? calendar.namedAYearEarlier() : calendar);
  }

  private Optional<Month> byQuarter(LocalDate end) {
    return Optional.ofNullable(quarters.get(end))
        .map(
            quarter ->
                Month.of(DocumentCalendar.nominalMonth(end))
                    .plus((long) QUARTER_MONTHS * (4 - quarter)));
  }

  /** Asks whether more years are called by the one before that in which they end than by that. */
  private boolean isNamedEarlier(FiscalCalendar calendar) {
    int earlier = 0;
    for (Map.Entry<LocalDate, Integer> named : years.entrySet()) {
      int year = calendar.yearOf(nominal(named.getKey()));
      earlier += named.getValue() == year - 1 ? 1 : named.getValue() == year ? -1 : 0;
    }
    return earlier > 0;
  }

  /** The end of the month that a day ends or begins a few days after. */
  private static LocalDate nominal(LocalDate end) {
    return YearMonth.from(end.minusDays(7)).atEndOfMonth();
  }
}
