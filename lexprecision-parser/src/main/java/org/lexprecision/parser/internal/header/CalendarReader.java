package org.lexprecision.parser.internal.header;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.period.ComingYears;
import org.lexprecision.parser.internal.period.CountedWeeks;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.period.FiscalYearChange;
import org.lexprecision.parser.internal.period.FiscalYearRule;
import org.lexprecision.parser.internal.period.KnownEnds;
import org.lexprecision.parser.internal.period.StatedCalendar;
import org.lexprecision.parser.internal.period.Transitions;
import org.lexprecision.parser.internal.words.Wording;

/** Gathers the calendar of a document from its headers, its titles and its text. */
public final class CalendarReader {

  /** How much of the next line can end a phrase. */
  private static final int NEXT = 40;

  /** How far before its last day a period can be named. */
  private static final int PHRASE = 48;

  /** How far apart the dates stand that share the name of their period. */
  private static final int LIST = 8;

  private static final int LEAST_TRUST = 1;

  /** A year that has every day of the calendar. */
  private static final int LEAP_YEAR = 2000;

  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  private static final Wording BEFORE_AN_END =
      Wording.listed(CalendarReader.class, "before an end");
  private static final Wording YEAR_ENDS = Wording.listed(CalendarReader.class, "year ends");

  /** What stands before the last day of a year that is called by its number. */
  private static final Wording NUMBERED_YEAR =
      Wording.listed(CalendarReader.class, "numbered year");

  /** Titles of tables whose quarters are those to come. */
  private static final Wording COMING = Wording.listed(CalendarReader.class, "coming");

  /** What stands before the length that a day ends: "quarterly data for the years ended". */
  private static final String FOR = " for the ";

  private static final Wording FISCAL = Wording.listed(CalendarReader.class, "fiscal");
  private static final Wording OF_A_DAY = Wording.listed(CalendarReader.class, "of a day");
  private static final Wording ENDED = Wording.listed(CalendarReader.class, "ended");

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final Pattern BLANKS = Pattern.compile("\\s{1,200}");

  private final TreeSet<LocalDate> ends = new TreeSet<>();
  private final TreeSet<LocalDate> periodEnds = new TreeSet<>();
  private final Map<LocalDate, Integer> columnEnds = new LinkedHashMap<>();

  /** The ends of months over columns of which no day is printed. */
  private final Map<LocalDate, Integer> monthEnds = new LinkedHashMap<>();

  private OptionalInt lastFiscalMonth = OptionalInt.empty();
  private int trust;
  private final HeadedLengths lengths = new HeadedLengths();

  private Optional<Length> firstQuarter = Optional.empty();
  private Optional<FiscalCalendar> rule = Optional.empty();
  private final StatedCalendar stated = new StatedCalendar();
  private final Transitions transitions = new Transitions();
  private final CountedWeeks weeks = new CountedWeeks();

  private CalendarReader() {}

  /**
   * Reads the calendar of a document.
   *
   * @param tables its tables
   * @param context what a header outside tells
   * @param released the day of the document, if it is known
   */
  public static DocumentCalendar read(
      Layout layout,
      List<HeadedTable> tables,
      DocumentContext context,
      Optional<LocalDate> released) {
    CalendarReader reader = new CalendarReader();
    Iterator<HeadedTable> headed = tables.iterator();
    for (Block block : layout.blocks()) {
      if (block instanceof Table) {
        reader.read(headed.next());
      } else if (block instanceof Paragraph paragraph) {
        reader.read(paragraph);
      }
    }
    context.periodEnd().ifPresent(reader.periodEnds::add);
    if (reader.columnEnds.keySet().stream().allMatch(KnownEnds::endsMonth)) {
      // where a day ends no month, nobody knows which day a month without one means
      reader.monthEnds.forEach(
          (end, columns) -> reader.columnEnds.merge(end, columns, Integer::sum));
    }
    Optional<LocalDate> reported = context.periodEnd().or(() -> reader.reported(released));
    OptionalInt lastFiscalMonth = reader.lastFiscalMonth(context, reported);
    return new DocumentCalendar(
        new KnownEnds(
            reader.columnEnds,
            reader.periodEnds,
            reader.ends,
            reader.rule.flatMap(FiscalCalendar::weekday)),
        reported,
        lastFiscalMonth,
        reader.rule,
        reader.stated.calendar(reported, lastFiscalMonth),
        reader.stated.areNamedByEnd(reported, lastFiscalMonth),
        reader.transitions,
        reader.weeks,
        reader.lengths.single(lastFiscalMonth),
        released);
  }

  private void read(Paragraph paragraph) {
    boolean fiscal = false;
    for (int at = 0; at < paragraph.lines().size(); at++) {
      boolean last = at + 1 == paragraph.lines().size();
      String line = paragraph.lines().get(at).text();
      String before = at == 0 ? "" : paragraph.lines().get(at - 1).text().strip();
      read(before, line, last ? "" : paragraph.lines().get(at + 1).text().strip());
      fiscal |= FISCAL.isIn(line);
    }
    if (fiscal) {
      String text = joined(paragraph);
      rule = rule.or(() -> FiscalYearRule.find(text));
      FiscalYearChange.find(text).ifPresent(stated::change);
    }
  }

  private static String joined(Paragraph paragraph) {
    String lines =
        paragraph.lines().stream().map(Paragraph.Line::text).collect(Collectors.joining(" "));
    return BLANKS.matcher(lines).replaceAll(" ");
  }

  private OptionalInt lastFiscalMonth(DocumentContext context, Optional<LocalDate> reported) {
    if (context.lastFiscalMonth().isPresent()) {
      return context.lastFiscalMonth();
    }
    if (trust <= LEAST_TRUST && reported.isPresent() && firstQuarter.isPresent()) {
      learn(reported.get(), firstQuarter.get());
    }
    if (lastFiscalMonth.isEmpty()) {
      rule.ifPresent(of -> lastFiscalMonth = OptionalInt.of(of.lastMonth().getValue()));
    }
    return lastFiscalMonth;
  }

  /** The latest end of a column that the document could know: the period that is news. */
  private Optional<LocalDate> reported(Optional<LocalDate> released) {
    return columnEnds.keySet().stream()
        .filter(end -> released.isEmpty() || !end.isAfter(released.get()))
        .max(LocalDate::compareTo)
        .or(() -> columnEnds.keySet().stream().max(LocalDate::compareTo))
        .or(() -> latestOfText(released));
  }

  private Optional<LocalDate> latestOfText(Optional<LocalDate> released) {
    return Stream.of(periodEnds, ends)
        .map(days -> released.isPresent() ? days.headSet(released.get(), true) : days)
        .filter(days -> !days.isEmpty())
        .map(NavigableSet::last)
        .findFirst();
  }

  private void read(HeadedTable table) {
    boolean coming = ComingYears.areAnnounced(table.title().text());
    for (ColumnHeader header : table.headers()) {
      header
          .date()
          .filter(end -> !coming && !ComingYears.areDue(header.text()))
          .ifPresent(
              end -> {
                (header.when().namesDay() ? columnEnds : monthEnds).merge(end, 1, Integer::sum);
                header.span().ifPresent(span -> headed(end, span));
              });
    }
    table.headers().forEach(lengths::hear);
    if (!coming) {
      hearYears(table.headers());
      hearRanges(table.headers());
      hearTitled(table);
    }
    if (firstQuarter.isEmpty() && !COMING.isIn(table.title().text())) {
      firstQuarter = LatestQuarter.over(table.headers());
    }
    DaysDownRows days = new DaysDownRows();
    for (Row row : table.table().rows()) {
      if (row instanceof Row.Values values) {
        days.pass(values.label()).ifPresent(end -> learn(end, Length.ofQuarter(QUARTERS)));
        read(values.label(), "");
      } else if (row instanceof Row.Heading heading) {
        read(heading.label(), "");
      }
    }
    for (Paragraph.Line line : table.table().heading()) {
      read(line.text(), "");
    }
  }

  /** The ends of columns of bare years, which the title tells: "For the years ended June 30". */
  private void hearTitled(HeadedTable table) {
    ImmutableList<DateMention> dates = table.title().when().dates();
    Optional<Length> length = table.title().when().length();
    if (dates.size() != 1 || dates.get(0).day().isEmpty() || dates.get(0).year().isPresent()) {
      return;
    }
    for (ColumnHeader header : table.headers()) {
      if (length.isPresent() && header.span().isEmpty() && header.year().isPresent()) {
        dates
            .get(0)
            .in(header.year().getAsInt())
            .filter(end -> header.date().isEmpty())
            .ifPresent(
                end -> {
                  columnEnds.merge(end, 1, Integer::sum);
                  headed(end, length.get());
                });
      }
    }
  }

  /** Half-years and longer that all begin with one month begin with the fiscal year. */
  private void hearRanges(List<ColumnHeader> headers) {
    List<Period> ranges =
        headers.stream()
            .flatMap(header -> header.when().range().stream())
            .filter(range -> KnownEnds.endsMonth(range.lastDay()))
            .filter(range -> range.start().getDayOfMonth() == 1)
            .filter(range -> months(range) >= MONTHS / 2)
            .toList();
    if (ranges.stream().map(range -> range.start().getMonth()).distinct().count() == 1) {
      ranges.forEach(range -> learn(range.lastDay(), Length.ofMonths(months(range))));
    }
  }

  private static int months(Period range) {
    return (int) ChronoUnit.MONTHS.between(range.start(), range.end());
  }

  private void hearYears(List<ColumnHeader> headers) {
    ImmutableSortedSet<Integer> years =
        headers.stream()
            .filter(header -> header.date().isEmpty())
            .flatMap(header -> header.year().stream().boxed())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    if (years.size() > 1) {
      stated.hearLatest(years.last());
      headers.stream()
          .filter(
              header ->
                  header.date().isEmpty() && header.year().equals(OptionalInt.of(years.last())))
          .flatMap(header -> header.span().stream())
          .flatMapToInt(span -> span.quarter().stream())
          .distinct()
          .forEach(quarter -> stated.hearLatest(years.last(), quarter));
    }
  }

  private void headed(LocalDate end, Length span) {
    learn(end, span);
    stated.hear(end, span);
    lengths.hear(end, span);
    weeks.hear(end, span);
  }

  private void read(String line, String next) {
    read("", line, next);
  }

  private void read(String above, String line, String next) {
    // "the year ended" is often followed by its date on the next line
    String behind = next.substring(0, Math.min(NEXT, next.length()));
    // no day and no year is printed without a digit
    if ((DIGIT.matchesNoneOf(line) && DIGIT.matchesNoneOf(behind)) || !BEFORE_AN_END.isIn(line)) {
      return;
    }
    String text = line + " " + behind;
    transitions.read(text);
    Optional<Length> span = Optional.empty();
    boolean ended = false;
    boolean at = false;
    int from = 0;
    int named = 0; // where what names the period of a year begins: "third quarter of fiscal 2020,"
    for (DateMention mention : DateMention.completed(PeriodGrammar.dates(text), text)) {
      String phrase = ending(above, text.substring(0, mention.start()));
      String before = text.substring(Math.max(from, mention.start() - PHRASE), mention.start());
      if (ENDED.isIn(before)) {
        String whole = text.substring(Math.max(named, mention.start() - PHRASE), mention.start());
        span =
            PeriodGrammar.length(before.substring(before.lastIndexOf(FOR) + 1))
                .or(() -> PeriodGrammar.length(before))
                .or(() -> PeriodGrammar.length(whole).filter(of -> of.quarter().isPresent()))
                .or(
                    () ->
                        NUMBERED_YEAR.isIn(phrase)
                            ? Optional.of(Length.ofMonths(MONTHS))
                            : Optional.empty());
        ended = true;
      } else if (before.length() > LIST) {
        // a date of something else: "in the first quarter. As of March 31"
        span = Optional.empty();
        ended = false;
      }
      named = mention.end() - mention.start() > YEAR_DIGITS ? mention.end() : from;
      from = mention.end();
      Optional<LocalDate> end = mention.day().isPresent() ? mention.date() : Optional.empty();
      if (mention.day().isPresent() && mention.year().isEmpty()) {
        // "years ended June 30" over bare years, "fiscal year ends June 30"
        Optional<Length> length =
            YEAR_ENDS.isIn(before)
                ? Optional.of(Length.ofMonths(MONTHS))
                : ended ? span : Optional.empty();
        Optional<LocalDate> some = mention.in(LEAP_YEAR);
        length.ifPresent(of -> some.ifPresent(day -> learn(day, of)));
      }
      at = ended || OF_A_DAY.isIn(before) || (at && before.length() <= LIST);
      if (at) {
        end.ifPresent(ended ? periodEnds::add : ends::add);
      }
      if (end.isPresent() && ended) {
        stated.hear(
            end.get(),
            phrase,
            text.substring(mention.end(), Math.min(text.length(), mention.end() + PHRASE)));
      }
      if (end.isPresent() && span.isPresent()) {
        learn(end.get(), span.get());
        stated.hear(end.get(), span.get());
        weeks.hear(end.get(), span.get());
        transitions.hear(end.get(), before, span.get());
      }
    }
  }

  /** The last words of a line, with those of the line above where it has few. */
  private static String ending(String above, String words) {
    String all = words.length() < PHRASE ? above + " " + words : words;
    return all.substring(Math.max(0, all.length() - PHRASE));
  }

  /**
   * Learns the month that ends the fiscal year from the length of a period and its end. Twelve
   * months that are not called a year may end with any quarter, so they tell the least.
   */
  private void learn(LocalDate end, Length span) {
    int month = DocumentCalendar.nominalMonth(end);
    int months = span.months() > 0 ? span.months() : span.weeks() * 3 / 13;
    int quarters = span.quarter().orElse(0);
    int weight =
        months >= 11
            ? span.isCounted() ? LEAST_TRUST : 4
            : quarters > 0 ? 3 : months == 9 || months == 6 ? 2 : 0;
    if (weight > trust) {
      int elapsed = quarters > 0 ? quarters * 3 : months >= 11 ? 12 : months;
      lastFiscalMonth = OptionalInt.of(Math.floorMod(month - elapsed - 1, 12) + 1);
      trust = weight;
    }
  }
}
