package org.lexprecision.parser.internal.period.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells tables whose rows are years to come: what falls due in each of them is owed today. */
final class Schedules {

  private Schedules() {}

  /** The first line that names a year or a time to come. */
  static int firstYear(List<CaptionTime> captions, Clock clock) {
    int at = 0;
    while (captions.get(at).year().isEmpty() && !captions.get(at).isToCome(clock)) {
      at++;
    }
    return at;
  }

  /** Asks whether the captions of a table name years to come, or what comes after them. */
  static boolean are(List<CaptionTime> captions, Clock clock) {
    Optional<LocalDate> reported = clock.reported();
    boolean later = captions.stream().anyMatch(CaptionTime::later);
    if (later && captions.stream().anyMatch(caption -> caption.isToCome(clock))) {
      return true;
    }
    boolean years = captions.stream().anyMatch(caption -> caption.year().isPresent());
    return years
        && captions.stream()
            .anyMatch(
                caption ->
                    caption.later()
                        || (reported.isPresent()
                            && caption.year().orElse(0) > reported.get().getYear()));
  }
}
