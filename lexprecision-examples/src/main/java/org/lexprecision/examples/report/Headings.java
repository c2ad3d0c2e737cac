package org.lexprecision.examples.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;

/** How documents and periods are headed in print. */
public final class Headings {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
  private static final String ENDED = " ended ";

  private Headings() {}

  /** Returns {@code q2.txt, Acme Corp., released Aug 18, 2003}. */
  public static String of(Release release) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    parts.add(release.document() + (release.exhibit().isEmpty() ? "" : " " + release.exhibit()));
    if (!release.company().name().isEmpty()) {
      parts.add(release.company().name());
    }
    release.released().ifPresent(date -> parts.add("released " + day(date)));
    return Visible.line(Joiner.on(", ").join(parts.build()));
  }

  /** Returns the company of a book, and the documents it was made of. */
  public static String of(FactBook book) {
    String company = book.company().name();
    return Visible.line(
        (company.isEmpty() ? "A company that is not named" : company)
            + ", from "
            + book.releases().stream().map(Release::document).distinct().collect(joining(", ")));
  }

  /** Returns {@code Q2 2003}, {@code 12 months to Mar 31, 2004} or whatever it is best called. */
  public static String of(Period period, FiscalCalendar calendar) {
    return calendar
        .name(period)
        .orElseGet(
            () -> {
              ImmutableList<String> lines = over(period);
              return lines.get(0) + " " + lines.get(1);
            });
  }

  /** Returns the first day of a period, inclusive; an instant has none. */
  public static Optional<LocalDate> firstDay(Period period) {
    return period.isInstant() ? Optional.empty() : Optional.of(period.start());
  }

  /** Breaks words into lines no longer than a width, where no single word is. */
  public static ImmutableList<String> broken(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String word : Splitter.on(' ').split(text)) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).length() + 1 + word.length() <= width) {
        lines.set(last, lines.get(last) + " " + word);
      } else {
        lines.add(word);
      }
    }
    return ImmutableList.copyOf(lines);
  }

  /** Returns {@code Jun 30, 2003}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Returns what a column is headed with, on two lines: {@code quarter}, {@code Jun 30, 2003}. */
  public static ImmutableList<String> over(Period period) {
    if (period.isInstant()) {
      return ImmutableList.of("at", day(period.lastDay()));
    }
    String printed = period.toString();
    int ended = printed.indexOf(ENDED);
    return ended < 0
        ? ImmutableList.of(day(period.start()) + " to", day(period.lastDay()))
        : ImmutableList.of(printed.substring(0, ended) + " to", day(period.lastDay()));
  }
}
