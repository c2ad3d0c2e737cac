package org.lexprecision.examples.perturbation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lexprecision.Period;

/** The forms of what stands over the columns of a statement. */
enum Head {
  DATES_UNDER_LENGTHS,
  YEARS_UNDER_LENGTHS,
  ONE_CELL,
  SHORT_QUARTERS,
  TIGHT_QUARTERS,
  APOSTROPHES,
  NAMED_QUARTERS,
  YEARS_UNDER_TITLE,
  THIS_AND_LAST_YEAR,
  CURRENT_AND_PRIOR,
  TWO_DAYS;

  private static final int YEAR = 2003;

  /**
   * A cell of a header.
   *
   * @param span over how many columns it stands
   */
  record Cell(String text, int span) {}

  /**
   * A column.
   *
   * @param months how long its period is
   * @param years how many years it lies back
   */
  record Column(int months, int years) {}

  /** Whether the form can be printed in the calendar, and says all that a reader must know. */
  boolean fits(Variant variant) {
    Year year = variant.year();
    SampleStatement sample = variant.sample();
    boolean nearJanuary = year == Year.SATURDAYS_NEAR_JANUARY;
    return switch (this) {
      case DATES_UNDER_LENGTHS -> true;
      case ONE_CELL -> variant.dates().isInWords() || variant.dates().isMonth();
      case YEARS_UNDER_LENGTHS -> !year.inWeeks() && variant.dates().isInWords() && !nearJanuary;
      case TWO_DAYS ->
          year.inWeeks()
              && variant.dates().isAmerican()
              && day(variant, 0).getMonth() == day(variant, 1).getMonth()
              && day(variant, 0).getDayOfMonth() != day(variant, 1).getDayOfMonth()
              && day(variant, 0).getYear() == YEAR;
      case SHORT_QUARTERS, TIGHT_QUARTERS, APOSTROPHES, NAMED_QUARTERS ->
          variant.told() && !nearJanuary && variant.lengths() == Lengths.MONTHS;
      case YEARS_UNDER_TITLE ->
          sample.months().size() == 1 && !year.inWeeks() && variant.dates().isInWords();
      case THIS_AND_LAST_YEAR, CURRENT_AND_PRIOR -> variant.dates().isInWords();
    };
  }

  private static LocalDate day(Variant variant, int years) {
    return variant.year().end(YEAR - years, variant.sample().quarter());
  }

  /** The cells over the columns, line by line. */
  ImmutableList<ImmutableList<Cell>> print(Variant variant, List<Column> columns) {
    return switch (this) {
      case DATES_UNDER_LENGTHS ->
          two(variant, columns, this::length, c -> variant.dates().print(end(variant, c)));
      case YEARS_UNDER_LENGTHS ->
          two(
              variant,
              columns,
              (v, c) -> length(v, c) + " " + v.dates().printDay(end(v, c)),
              c -> String.valueOf(end(variant, c).getYear()));
      case TWO_DAYS -> twoDays(variant, columns);
      case ONE_CELL ->
          lines(columns, c -> length(variant, c), c -> variant.dates().print(end(variant, c)));
      case SHORT_QUARTERS -> lines(columns, c -> shortName(variant, c) + " " + (YEAR - c.years()));
      case TIGHT_QUARTERS -> lines(columns, c -> tightName(variant, c) + two(YEAR - c.years()));
      case APOSTROPHES -> lines(columns, c -> shortName(variant, c) + "'" + two(YEAR - c.years()));
      case NAMED_QUARTERS ->
          two(variant, columns, (v, c) -> longName(v, c), c -> String.valueOf(YEAR - c.years()));
      case YEARS_UNDER_TITLE -> lines(columns, c -> String.valueOf(end(variant, c).getYear()));
      case THIS_AND_LAST_YEAR ->
          two(variant, columns, this::whole, c -> c.years() == 0 ? "This Year" : "Last Year");
      case CURRENT_AND_PRIOR ->
          two(variant, columns, this::whole, c -> c.years() == 0 ? "Current" : "Prior");
    };
  }

  /** What the form adds to the title of the statement. */
  String title(Variant variant) {
    if (this != YEARS_UNDER_TITLE) {
      return "";
    }
    Column column = new Column(variant.sample().months().get(0), 0);
    return length(variant, column)
        + " "
        + variant.dates().print(end(variant, column))
        + " and "
        + (end(variant, column).getYear() - 1);
  }

  private static LocalDate end(Variant variant, Column column) {
    return day(variant, column.years());
  }

  private String length(Variant variant, Column column) {
    Period period = variant.period(column);
    return variant.lengths().print(column.months(), period.days() / 7);
  }

  private String whole(Variant variant, Column column) {
    Column now = new Column(column.months(), 0);
    return length(variant, now) + " " + variant.dates().print(end(variant, now));
  }

  private static String two(int year) {
    return String.format(Locale.ROOT, "%02d", year % 100);
  }

  private static String shortName(Variant variant, Column column) {
    return switch (column.months()) {
      case 3 -> "Q" + variant.sample().quarter();
      case 6 -> "1H";
      case 9 -> "9M";
      default -> "FY";
    };
  }

  private static String tightName(Variant variant, Column column) {
    return switch (column.months()) {
      case 3 -> variant.sample().quarter() + "Q";
      case 6 -> "1H";
      case 9 -> "9M";
      default -> "FY";
    };
  }

  private static String longName(Variant variant, Column column) {
    return switch (column.months()) {
      case 3 ->
          switch (variant.sample().quarter()) {
            case 1 -> "First Quarter";
            case 2 -> "Second Quarter";
            case 3 -> "Third Quarter";
            default -> "Fourth Quarter";
          };
      case 6 -> "First Half";
      case 9 -> "Nine Months";
      default -> "Fiscal Year";
    };
  }

  private interface Words {
    String of(Variant variant, Column column);
  }

  private interface Name {
    String of(Column column);
  }

  private static ImmutableList<ImmutableList<Cell>> lines(List<Column> columns, Name... names) {
    ImmutableList.Builder<ImmutableList<Cell>> lines = ImmutableList.builder();
    for (Name name : names) {
      lines.add(
          columns.stream()
              .map(column -> new Cell(name.of(column), 1))
              .collect(ImmutableList.toImmutableList()));
    }
    return lines.build();
  }

  private static ImmutableList<ImmutableList<Cell>> two(
      Variant variant, List<Column> columns, Words above, Name below) {
    return ImmutableList.of(groups(variant, columns, above), lines(columns, below).get(0));
  }

  /** One cell over the columns of one length. */
  private static ImmutableList<Cell> groups(Variant variant, List<Column> columns, Words words) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < columns.size(); at += 2) {
      Column now = columns.get(at).years() == 0 ? columns.get(at) : columns.get(at + 1);
      cells.add(new Cell(words.of(variant, now), 2));
    }
    return ImmutableList.copyOf(cells);
  }

  /** "13 Wks. Ended" over "Sept. 28/29," over the years, of which each has one of the days. */
  private ImmutableList<ImmutableList<Cell>> twoDays(Variant variant, List<Column> columns) {
    return ImmutableList.of(
        groups(variant, columns, this::length),
        groups(
            variant,
            columns,
            (v, c) -> {
              String first = v.dates().printDay(end(v, columns.get(0))).replace(",", "");
              int second = end(v, columns.get(1)).getDayOfMonth();
              return first + "/" + second + ",";
            }),
        lines(columns, c -> String.valueOf(end(variant, c).getYear())).get(0));
  }
}
