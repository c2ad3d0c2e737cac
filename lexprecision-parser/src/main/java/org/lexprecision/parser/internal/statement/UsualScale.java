package org.lexprecision.parser.internal.statement;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.parser.internal.grid.Table;

/**
 * The scale that the tables of a document state, if those that state one agree.
 *
 * @param scale the scale; empty if none is stated, or several are
 * @param largest the largest number in a table that states it
 */
record UsualScale(Optional<Scale> scale, BigDecimal largest) {

  /** A table whose figures are so many times larger is not in the scale of the others. */
  private static final BigDecimal OUT_OF_SCALE = new BigDecimal(100);

  /** Reads the tables of a document; what titles state goes before what headers do. */
  static UsualScale of(Iterable<HeadedTable> tables) {
    Set<Integer> titles = new LinkedHashSet<>();
    Set<Integer> headers = new LinkedHashSet<>();
    BigDecimal largest = BigDecimal.ZERO;
    for (HeadedTable table : tables) {
      Optional<Scale> stated = TableScales.stated(table.table(), table.title());
      table.title().scale().ifPresent(scale -> titles.add(scale.money()));
      stated.ifPresent(scale -> headers.add(scale.money()));
      if (stated.isPresent()) {
        largest = largest.max(TableScales.largest(table.table()));
      }
    }
    Set<Integer> scales = titles.isEmpty() ? headers : titles;
    Optional<Scale> usual =
        scales.size() == 1 ? Optional.of(Scale.of(scales.iterator().next())) : Optional.empty();
    return new UsualScale(usual, largest);
  }

  /** The scale that a table which states none has: that of the others, if its figures are alike. */
  Optional<Scale> of(Table table) {
    return TableScales.largest(table).compareTo(largest.multiply(OUT_OF_SCALE)) < 0
        ? scale
        : Optional.empty();
  }
}
