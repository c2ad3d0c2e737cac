package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grid.Column;

/** Reads what the columns of a table mean from their headers, the title and the document. */
final class ColumnReader {

  private final DocumentCalendar calendar;
  private final TableTitle title;
  private final boolean instants;
  private final ImmutableList<ColumnHeader> headers;

  private ColumnReader(
      DocumentCalendar calendar, TableTitle title, boolean instants, List<ColumnHeader> headers) {
    this.calendar = calendar;
    this.title = title;
    this.instants = instants;
    this.headers = ImmutableList.copyOf(headers);
  }

  /**
   * Reads the columns of a table.
   *
   * @param headers the words over them
   * @param instants whether the statement shows balances of a moment
   */
  static ImmutableList<ColumnMeaning> read(
      List<ColumnHeader> headers, DocumentCalendar calendar, TableTitle title, boolean instants) {
    return new ColumnReader(calendar, title, instants, headers).read();
  }

  private ImmutableList<ColumnMeaning> read() {
    Optional<Period> before = Optional.empty();
    List<ColumnMeaning> meanings = new ArrayList<>();
    for (int at = 0; at < headers.size(); at++) {
      ColumnHeader header = headers.get(at);
      ColumnMeaning.Kind kind =
          header.isChange()
              ? ColumnMeaning.Kind.CHANGE
              : header.isShare() ? ColumnMeaning.Kind.SHARE : ColumnMeaning.Kind.AMOUNT;
      Optional<Period> period = period(header, at);
      if (period.isEmpty() && (header.isShare() || header.isPerShare())) {
        // another measure of the amounts beside it
        period = before;
      }
      before = kind == ColumnMeaning.Kind.CHANGE ? before : period;
      meanings.add(
          new ColumnMeaning(
              kind,
              kind == ColumnMeaning.Kind.CHANGE ? Optional.empty() : period,
              Optional.empty(),
              header.basis(),
              header.counts(),
              header.isPercent(),
              header.currency(),
              Optional.empty(),
              ""));
    }
    return superseded(meanings);
  }

  /** What is "reported" beside restated figures of its period is what was reported before. */
  private ImmutableList<ColumnMeaning> superseded(List<ColumnMeaning> meanings) {
    Set<Optional<Period>> restated = new HashSet<>();
    for (ColumnMeaning meaning : meanings) {
      if (meaning.basis().filter(Basis.RESTATED::equals).isPresent()) {
        restated.add(meaning.period());
      }
    }
    ImmutableList.Builder<ColumnMeaning> settled = ImmutableList.builder();
    for (int at = 0; at < meanings.size(); at++) {
      ColumnMeaning meaning = meanings.get(at);
      boolean reported = headers.get(at).text().toLowerCase(Locale.ROOT).contains("reported");
      boolean before = reported && meaning.basis().isEmpty() && restated.contains(meaning.period());
      settled.add(before ? meaning.on(Basis.PREVIOUSLY_REPORTED) : meaning);
    }
    return settled.build();
  }

  private Optional<Period> period(ColumnHeader header, int at) {
    if (DateRange.isNamed(header.text())) {
      return DateRange.find(header.text());
    }
    Optional<Span> span =
        header.span().isPresent() ? header.span() : title.span().or(() -> besides(at));
    Optional<LocalDate> end = end(header, at, span);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    if (instants || span.isEmpty()) {
      return instants
              || title.isInstant()
              || header.text().toLowerCase(Locale.ROOT).contains("as of")
              || !title.needsSpan()
          ? Optional.of(Period.atCloseOf(end.get()))
          : Optional.empty();
    }
    return calendar.fits(end.get())
        ? Optional.of(calendar.ending(end.get(), span.get()))
        : Optional.empty();
  }

  /** The length that a neighbour names, over which the words were printed. */
  private Optional<Span> besides(int at) {
    for (int left = at - 1; left >= 0; left--) {
      if (headers.get(left).span().isPresent()) {
        return headers.get(left).span();
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> end(ColumnHeader header, int at, Optional<Span> span) {
    OptionalInt year = header.year();
    Optional<DateMention> day = header.choice().isPresent() ? header.choice() : header.day();
    if (header.choice().isPresent() && year.isPresent()) {
      OptionalInt wanted = ownYear(header);
      Optional<DateMention> ofYear =
          header.dates().stream()
              .filter(date -> date.month().isPresent() && wanted.isPresent())
              .filter(date -> date.year().equals(wanted))
              .findFirst();
      if (ofYear.isPresent()) {
        return ofYear.get().date();
      }
      return header.choice().get().date();
    }
    if (day.isPresent() && day.get().month().isPresent()) {
      if (year.isPresent()) {
        return day.get().in(year.getAsInt());
      }
      return titleYear(day.get());
    }
    if (year.isPresent()) {
      return inYear(year.getAsInt(), span);
    }
    return fromTitle(at, span);
  }

  /** The year in the cell below the one that names several dates. */
  private static OptionalInt ownYear(ColumnHeader header) {
    return header.year();
  }

  private Optional<LocalDate> titleYear(DateMention day) {
    for (DateMention date : title.dates()) {
      if (date.year().isPresent()) {
        return day.in(date.year().getAsInt());
      }
    }
    return calendar.reported().flatMap(end -> day.in(end.getYear()));
  }

  private Optional<LocalDate> inYear(int year, Optional<Span> span) {
    for (DateMention date : title.dates()) {
      if (date.month().isPresent() && date.year().isPresent() && date.year().getAsInt() == year) {
        return date.date();
      }
    }
    if (span.isPresent() && span.get().quarter().isPresent()) {
      return calendar.quarterEnd(year, span.get().quarter().getAsInt());
    }
    if (span.isPresent() && span.get().months() == 12) {
      return calendar.quarterEnd(year, 4);
    }
    for (DateMention date : title.dates()) {
      if (date.month().isPresent()) {
        Optional<LocalDate> like = date.in(year);
        if (like.isPresent()) {
          return calendar.isWeekly() ? calendar.sameDayIn(year, like.get()).or(() -> like) : like;
        }
      }
    }
    Optional<LocalDate> reported = calendar.reported();
    if (reported.isEmpty() || reported.get().getYear() == year) {
      return reported;
    }
    Optional<LocalDate> known = calendar.sameDayIn(year, reported.get());
    return known.isPresent() || calendar.isWeekly()
        ? known
        : reported.map(end -> end.plusYears(year - end.getYear()));
  }

  private Optional<LocalDate> fromTitle(int at, Optional<Span> span) {
    ImmutableList<DateMention> dates =
        title.dates().stream()
            .filter(date -> date.date().isPresent())
            .collect(ImmutableList.toImmutableList());
    if (dates.stream().map(DateMention::date).distinct().count() == 1) {
      return dates.get(0).date().flatMap(end -> quarterOf(end, span));
    }
    if (dates.size() == headers.size()) {
      return dates.get(at).date();
    }
    if (!dates.isEmpty() || span.isEmpty() || span.get().quarter().isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<Integer> years =
        title.dates().stream()
            .map(DateMention::year)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .collect(ImmutableSet.toImmutableSet());
    return years.size() == 1
        ? calendar.quarterEnd(years.iterator().next(), span.get().quarter().getAsInt())
        : nameOneQuarter() ? calendar.reported() : Optional.empty();
  }

  /** Whether no two columns name different quarters: the one they name is that of the document. */
  private boolean nameOneQuarter() {
    return headers.stream()
            .flatMap(header -> header.span().stream())
            .map(Span::quarter)
            .filter(OptionalInt::isPresent)
            .distinct()
            .count()
        <= 1;
  }

  /** The end of the quarter that a column names in the year that the title names. */
  private Optional<LocalDate> quarterOf(LocalDate end, Optional<Span> span) {
    return span.isPresent() && span.get().quarter().isPresent() && title.isOfYear()
        ? calendar.quarterBefore(end, 4 - span.get().quarter().getAsInt())
        : Optional.of(end);
  }

  static boolean isNumbered(Column column) {
    return column.header().stream()
        .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
  }
}
