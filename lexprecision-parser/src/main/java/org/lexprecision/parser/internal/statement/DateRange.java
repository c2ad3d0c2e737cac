package org.lexprecision.parser.internal.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.words.Wording;

/** A period that is named by its first and its last day: "August 15, 2003 to December 31, 2003". */
final class DateRange {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s,.]{0,4}(?:\\([^()]{1,30}\\)|inception)?[\\s,]{0,4}(?:through|thru|to|[-–—])\\s{0,4}");
  private static final Wording NAMED =
      Wording.of("\\bthrough\\b|\\bthru\\b|\\bperiod from\\b|\\binception\\b");

  private DateRange() {}

  /** Finds the only period that a text names by its first and last day. */
  static Optional<Period> find(String text) {
    List<DateMention> dates = ColumnHeader.completed(DateMention.scan(text));
    if (dates.size() != 2
        || dates.get(0).day().isEmpty()
        || dates.get(1).day().isEmpty()
        || !BETWEEN
            .matcher(
                text.substring(dates.get(0).end(), dates.get(1).start()).toLowerCase(Locale.ROOT))
            .matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = dates.get(0).date();
    Optional<LocalDate> last = dates.get(1).date();
    return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
        ? Optional.of(Period.inclusive(first.get(), last.get()))
        : Optional.empty();
  }

  /** Whether a text speaks of a period by its first and last day, found or not. */
  static boolean isNamed(String text) {
    return NAMED.isIn(text);
  }
}
