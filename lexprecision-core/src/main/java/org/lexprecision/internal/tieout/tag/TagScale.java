package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.lexprecision.Support;
import org.lexprecision.Unit;
import org.lexprecision.internal.tieout.check.Outliers;

/**
 * A scale that neither the other tags of the row or the table have, nor the print bears out; a
 * format that takes the comma of thousands for a point shows as one, too.
 */
final class TagScale {

  private static final int FEW = 3;
  private static final int MAJORITY = 60;
  private static final int ALL = 100;

  private record Counted(int where, Unit unit) {}

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;

  TagScale(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void run() {
    for (Collection<TaggedCell> table : by(TaggedCell::table)) {
      ImmutableList<TaggedCell> alike =
          table.stream().filter(TaggedCell::countAlike).collect(ImmutableList.toImmutableList());
      Optional<Integer> usual = Outliers.usual(alike, TaggedCell::shift, FEW, MAJORITY);
      alike.forEach(cell -> off(cell, cell.shift(), usual));
    }
    for (Collection<TaggedCell> row : by(TaggedCell::line)) {
      row.forEach(cell -> off(cell, cell.scale(), others(row, cell)));
    }
    for (Collection<TaggedCell> table : by(TaggedCell::table)) {
      Optional<Integer> usual = Outliers.usual(table, TaggedCell::scale, FEW, MAJORITY);
      table.forEach(cell -> off(cell, cell.scale(), usual));
      if (usual.isEmpty()) {
        table.stream().filter(TagScale::isSure).forEach(cell -> off(cell, cell.shift(), ZERO));
      }
    }
  }

  private static final Optional<Integer> ZERO = Optional.of(0);

  private static boolean isSure(TaggedCell cell) {
    return cell.countAlike()
        && cell.print().filter(print -> print.support() != Support.ASSUMED).isPresent();
  }

  /** The one scale that all others of a row have. */
  private static Optional<Integer> others(Collection<TaggedCell> row, TaggedCell cell) {
    return Outliers.usual(
        row.stream().filter(other -> !other.equals(cell)).toList(), TaggedCell::scale, 1, ALL);
  }

  private void off(TaggedCell cell, Optional<Integer> shift, Optional<Integer> usual) {
    boolean borneOut = cell.countAlike() && cell.shift().equals(ZERO);
    if (shift.isEmpty() || usual.isEmpty() || shift.equals(usual) || borneOut) {
      return;
    }
    int off = shift.get() - usual.get();
    BigDecimal meant = cell.tag().figure().amount().scaleByPowerOfTen(-off);
    findings.add(
        cell,
        "the tag's scale or format: its amount is "
            + (off > 0 ? "10^" + off + " times" : "one 10^" + -off + "th of")
            + " what is printed",
        meant);
  }

  private Collection<Collection<TaggedCell>> by(Function<TaggedCell, Integer> where) {
    ListMultimap<Counted, TaggedCell> counted =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    cells.forEach(cell -> counted.put(new Counted(where.apply(cell), cell.unit()), cell));
    return counted.asMap().values();
  }
}
