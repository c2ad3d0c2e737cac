package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.period.row.Clock;

/** The time of a document, for the rows of a table, whose words are read once. */
public final class TableClock implements Clock {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private final DocumentCalendar calendar;
  private final Optional<LocalDate> latest;
  private final Map<String, PeriodWords> read = new HashMap<>();

  public TableClock(DocumentCalendar calendar, Optional<LocalDate> released) {
    this.calendar = calendar;
    this.latest = calendar.latest(released);
  }

  private PeriodWords read(String words) {
    return read.computeIfAbsent(words, PeriodGrammar::read);
  }

  @Override
  public ImmutableList<DateMention> days(String words) {
    return DateMention.completed(read(words).dates());
  }

  @Override
  public boolean namesLength(String words) {
    return read(words).length().isPresent();
  }

  @Override
  public boolean leavesOpen(String words) {
    PeriodWords read = read(words);
    return read.lengthUnread()
        || read.namesOther()
        || read.relatives().stream().anyMatch(relative -> relative.value().back() > 0);
  }

  @Override
  public String withoutLength(String words) {
    return read(words).withoutLengths();
  }

  @Override
  public Optional<Period> ending(LocalDate day, String words) {
    return read(words).length().flatMap(span -> calendar.lasting(day, span));
  }

  @Override
  public Optional<Period> range(String words) {
    return read(words).range();
  }

  @Override
  public Optional<Period> lately(String words) {
    PeriodWords said = read(words);
    Optional<LocalDate> today = calendar.reported();
    if (!said.isOneRange() || said.ranges().get(0).first().day().isEmpty() || today.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = today.get();
    return Stream.of(day.getYear(), day.getYear() - 1)
        .flatMap(year -> said.ranges().get(0).in(year).stream())
        .filter(time -> !time.lastDay().isAfter(day))
        .findFirst();
  }

  @Override
  public OptionalInt quarter(String words) {
    return read(words).length().map(Length::quarter).orElse(OptionalInt.empty());
  }

  @Override
  public Optional<Period> quarter(int quarter, LocalDate yearEnd) {
    return calendar.quarterOf(yearEnd, quarter);
  }

  @Override
  public Optional<LocalDate> yearEnd(int year) {
    return calendar.quarterEnd(year, QUARTERS);
  }

  @Override
  public Period year(LocalDate end) {
    return calendar.ending(end, Length.ofMonths(MONTHS));
  }

  @Override
  public Optional<Period> usual(LocalDate end) {
    return calendar.usualSpan(end).flatMap(span -> calendar.lasting(end, span));
  }

  @Override
  public Optional<Period> inYear(int year, Period period) {
    return calendar.inYear(year, period);
  }

  @Override
  public Optional<LocalDate> reported() {
    return calendar.reported();
  }

  @Override
  public Optional<LocalDate> latest() {
    return latest;
  }

  @Override
  public boolean isEnd(LocalDate day) {
    return calendar.isEnd(day);
  }
}
