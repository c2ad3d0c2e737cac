package org.lexprecision.parser.internal.statement;

import java.util.Optional;
import org.lexprecision.Segment;

/**
 * What stands before a table and may say what it shows.
 *
 * @param lead the last words before it; empty where it follows another table directly
 * @param before the last table before it that has periods
 * @param segment the part of the company that its title names
 */
record Setting(String lead, Optional<Reading> before, Optional<Segment> segment) {

  static Setting of(String lead, Optional<Reading> before) {
    return new Setting(lead, before, Optional.empty());
  }

  Setting naming(Segment part) {
    return new Setting(lead, before, Optional.of(part));
  }
}
