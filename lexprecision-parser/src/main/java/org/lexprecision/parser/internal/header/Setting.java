package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableSet;
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
 * @param known the parts of the company that other tables name
 */
public record Setting(
    String lead,
    Optional<Reading> before,
    Optional<Segment> segment,
    OptionalInt power,
    String view,
    ImmutableSet<Segment> known) {

  public static Setting of(String lead, Optional<Reading> before) {
    return new Setting(lead, before, Optional.empty(), OptionalInt.empty(), "", ImmutableSet.of());
  }

  public Setting naming(Optional<Segment> part) {
    return new Setting(lead, before, part, power, view, known);
  }

  public Setting proving(OptionalInt scale) {
    return new Setting(lead, before, segment, scale, view, known);
  }

  public Setting showing(String words) {
    return new Setting(lead, before, segment, power, words, known);
  }

  public Setting knowing(ImmutableSet<Segment> parts) {
    return new Setting(lead, before, segment, power, view, parts);
  }
}
