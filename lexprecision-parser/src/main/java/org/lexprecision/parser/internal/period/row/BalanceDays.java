package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.grammar.DateMention;

/** Reads which rows are balances: on which day, and at which edge of their time. */
record BalanceDays(
    ImmutableList<RowLine> lines,
    List<CaptionWords> words,
    List<CaptionTime> captions,
    ColumnTimes columns,
    Clock clock) {

  /** Returns the day of each line; empty where it names none, or columns name others. */
  ImmutableList<Optional<LocalDate>> read() {
    ImmutableSet<LocalDate> known =
        captions.stream()
            .flatMap(caption -> caption.day().stream())
            .flatMap(day -> day.date().stream())
            .collect(ImmutableSet.toImmutableSet());
    return IntStream.range(0, lines.size())
        .mapToObj(
            line ->
                columns.areSeveral(lines.get(line).columns()) || endsLength(line)
                    ? Optional.<LocalDate>empty()
                    : captions
                        .get(line)
                        .day()
                        .flatMap(DateMention::date)
                        .or(() -> behind(line).filter(known::contains)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Which lines are opening and which are closing balances. */
  ImmutableList<Edge> edges() {
    return IntStream.range(0, lines.size())
        .mapToObj(
            line -> {
              Edge said = words.get(line).edge();
              return said == Edge.UNSAID && words.get(line).nameBalance() ? yearly(line) : said;
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Where in each fiscal year the day of a balance is: "Balance at January 1". */
  private Edge yearly(int line) {
    Optional<LocalDate> day =
        captions
            .get(line)
            .day()
            .filter(said -> said.year().isEmpty())
            .flatMap(said -> firstYear(line).flatMap(said::in));
    if (day.filter(clock::isEnd).isPresent()) {
      return Edge.CLOSING;
    }
    return day.filter(first -> clock.isEnd(first.minusDays(1))).isPresent()
        ? Edge.OPENING
        : Edge.UNSAID;
  }

  /** The year of the first column in which a line has a figure. */
  private Optional<Integer> firstYear(int line) {
    return lines.get(line).columns().stream()
        .flatMap(column -> columns.get(column).period().stream())
        .map(time -> time.lastDay().getYear())
        .findFirst();
  }

  /** Asks whether a day is all that a row says, and columns name a length that ends on it. */
  private boolean endsLength(int line) {
    return words.get(line).isEmpty()
        && lines.get(line).columns().stream()
            .anyMatch(column -> columns.get(column).isOfLength(clock));
  }

  /** The day behind the words of a row: "Vested and expected to vest, June 30, 2021". */
  private Optional<LocalDate> behind(int line) {
    String caption = lines.get(line).caption().strip();
    List<DateMention> days = clock.days(caption);
    boolean flow = words.get(line).timing().filter(Timing.LENGTH::equals).isPresent();
    return !flow && days.size() == 1 && days.get(0).end() == caption.length()
        ? days.get(0).date()
        : Optional.empty();
  }
}
