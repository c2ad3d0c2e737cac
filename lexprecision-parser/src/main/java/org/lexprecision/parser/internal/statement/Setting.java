package org.lexprecision.parser.internal.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Segment;

/**
 * What stands before a table and may say what it shows.
 *
 * @param lead the last words before it; empty where it follows another table directly
 * @param before the last table before it that has periods
 * @param segment the part of the company that its title names
 * @param power the power of ten that other tables prove its amounts to be in
 * @param view what it shows of its rows' items, where the other tables show that it is not the
 *     items themselves; else empty
 */
record Setting(
    String lead,
    Optional<Reading> before,
    Optional<Segment> segment,
    OptionalInt power,
    String view) {

  static Setting of(String lead, Optional<Reading> before) {
    return new Setting(lead, before, Optional.empty(), OptionalInt.empty(), "");
  }

  Setting naming(Optional<Segment> part) {
    return new Setting(lead, before, part, power, view);
  }

  Setting proving(OptionalInt scale) {
    return new Setting(lead, before, segment, scale, view);
  }

  Setting showing(String words) {
    return new Setting(lead, before, segment, power, words);
  }
}
