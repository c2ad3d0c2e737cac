package org.lexprecision.parser.internal.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;

/**
 * The ends of quarters that are only numbered, and the starts of periods that are only measured.
 */
class DocumentCalendarTest {

  private static final String NONE = "none";

  /** A calendar whose fiscal year ends in September, by the days over columns and a text. */
  private static DocumentCalendar calendar(String text, String... columns) {
    Map<LocalDate, Integer> ends = new LinkedHashMap<>();
    Arrays.stream(columns).map(LocalDate::parse).forEach(day -> ends.merge(day, 1, Integer::sum));
    List<LocalDate> periods = new ArrayList<>();
    for (DateMention mention : PeriodGrammar.dates(text)) {
      mention.date().ifPresent(periods::add);
    }
    return new DocumentCalendar(
        new KnownEnds(ends, periods, List.of(), Optional.empty()),
        Optional.empty(),
        OptionalInt.of(9),
        FiscalYearRule.find(text),
        Optional.empty(),
        false,
        new Transitions(),
        new CountedWeeks(),
        ImmutableMap.of(),
        Optional.empty());
  }

  private static List<String> quarters(DocumentCalendar calendar, int year) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(quarter -> calendar.quarterEnd(year, quarter).map(Object::toString).orElse(NONE))
        .toList();
  }

  @Test
  void quarters_of_a_year_of_52_weeks_are_13_weeks_each() {
    assertEquals(
        List.of("1992-12-25", "1993-03-26", "1993-06-25", "1993-09-24"),
        quarters(calendar("", "1993-09-24", "1992-09-25"), 1993));
  }

  @Test
  void where_a_53rd_week_lies_nobody_knows_but_the_company() {
    assertEquals(
        List.of(NONE, NONE, NONE, "1994-09-30"),
        quarters(calendar("", "1994-09-30", "1993-09-24"), 1994));
  }

  @Test
  void the_last_quarter_of_53_weeks_has_13_or_14_unless_something_tells() {
    LocalDate end = LocalDate.of(1994, 9, 30);
    Length quarter = Length.ofMonths(3);

    assertEquals(Optional.empty(), calendar("", "1994-09-30", "1993-09-24").lasting(end, quarter));
    assertEquals(
        Optional.of(Period.weeksEnded(14, end)),
        calendar("", "1994-09-30", "1993-09-24", "1994-06-24").lasting(end, quarter));
    assertEquals(
        Optional.of(Period.weeksEnded(13, LocalDate.of(1993, 9, 24))),
        calendar("", "1993-09-24", "1992-09-25").lasting(LocalDate.of(1993, 9, 24), quarter));
  }

  @Test
  void the_end_of_a_quarter_named_in_text_tells_those_on_its_other_side() {
    assertEquals(
        List.of(NONE, "1994-04-01", "1994-07-01", "1994-09-30"),
        quarters(calendar("April 1, 1994", "1994-09-30", "1993-09-24"), 1994));
  }

  @Test
  void the_stated_rule_gives_the_ends_of_years_that_no_column_shows() {
    DocumentCalendar calendar =
        calendar("The fiscal year-end is the last Friday in September.", "1992-09-25");

    assertEquals(
        List.of("1990-12-28", "1991-03-29", "1991-06-28", "1991-09-27"), quarters(calendar, 1991));
    assertEquals(
        "53 weeks ended September 30, 1994",
        calendar.ending(LocalDate.of(1994, 9, 30), Length.ofMonths(12)).toString());
  }

  @Test
  void a_rule_that_a_column_breaks_gives_nothing() {
    assertEquals(
        Optional.empty(),
        calendar("The fiscal year ends on the last Friday in September.", "1995-09-22")
            .quarterEnd(1991, 4));
  }

  @Test
  void one_end_that_follows_one_rule_alone_may_follow_neither() {
    assertEquals(List.of(NONE, NONE, NONE, NONE), quarters(calendar("", "1997-09-26"), 1993));
  }

  @Test
  void of_two_days_near_one_another_the_one_over_more_columns_counts() {
    assertEquals(
        Optional.of(LocalDate.of(1997, 12, 26)),
        calendar("", "1997-09-26", "1997-12-26", "1997-12-26", "1997-12-27").quarterEnd(1998, 1));
  }

  @Test
  void a_quarter_begins_after_the_year_even_if_the_weekday_changed() {
    assertEquals(
        Period.parse("1998-09-26 to 1998-12-26"),
        calendar("", "1998-12-26", "1998-09-25")
            .ending(LocalDate.of(1998, 12, 26), Length.ofMonths(3)));
  }

  @Test
  void a_year_that_ends_with_its_month_begins_with_the_next_though_quarters_end_on_sundays() {
    DocumentCalendar calendar =
        new DocumentCalendar(
            new KnownEnds(
                ImmutableMap.of(
                    LocalDate.of(2023, 7, 2),
                    2,
                    LocalDate.of(2022, 7, 3),
                    2,
                    LocalDate.of(2022, 12, 31),
                    1),
                List.of(),
                List.of(),
                Optional.empty()),
            Optional.empty(),
            OptionalInt.of(12),
            Optional.empty(),
            Optional.empty(),
            false,
            new Transitions(),
            new CountedWeeks(),
            ImmutableMap.of(),
            Optional.empty());

    assertEquals(
        Period.parse("2022-01-01 to 2022-07-03"),
        calendar.ending(LocalDate.of(2022, 7, 3), Length.counted(6)));
    assertEquals(
        Period.weeksEnded(13, LocalDate.of(2022, 7, 3)),
        calendar.ending(LocalDate.of(2022, 7, 3), Length.counted(3)));
  }
}
