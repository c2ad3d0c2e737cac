package org.lexprecision.parser.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Fact;

/**
 * How the facts of a document, or of several, compare with its labels.
 *
 * @param cells how many cells are labelled
 * @param exact how many of them have a fact that is right in every field the label fills, its sign
 *     aside
 * @param spurious how many facts stand on labelled lines in no labelled cell, or second in one
 * @param flipped how many exact facts have the opposite of the printed sign
 * @param differences what is wrong, a line each
 */
record LabelScore(
    int cells, int exact, int spurious, int flipped, ImmutableList<String> differences) {

  static final LabelScore NONE = new LabelScore(0, 0, 0, 0, ImmutableList.of());

  static LabelScore of(List<Label> labels, List<Fact> facts) {
    Map<String, Fact> first = new LinkedHashMap<>();
    ImmutableSet.Builder<String> lines = ImmutableSet.builder();
    ImmutableList.Builder<String> differences = ImmutableList.builder();
    int spurious = 0;
    for (Fact fact : facts) {
      boolean second = first.putIfAbsent(Label.place(fact), fact) != null;
      spurious += second ? 1 : 0;
    }
    int exact = 0;
    int flipped = 0;
    for (Label label : labels) {
      lines.add(label.line());
      Fact fact = first.remove(label.place());
      ImmutableList<String> wrong =
          fact == null ? ImmutableList.of("no fact") : label.differences(fact);
      if (fact != null && wrong.isEmpty()) {
        exact++;
        flipped += label.isFlipped(fact) ? 1 : 0;
      } else {
        differences.add(label + ": " + String.join("; ", wrong));
      }
    }
    ImmutableSet<String> known = lines.build();
    for (Fact fact : first.values()) {
      spurious += known.contains("" + fact.source().line()) ? 1 : 0;
    }
    return new LabelScore(labels.size(), exact, spurious, flipped, differences.build());
  }

  LabelScore plus(LabelScore other) {
    return new LabelScore(
        cells + other.cells,
        exact + other.exact,
        spurious + other.spurious,
        flipped + other.flipped,
        ImmutableList.<String>builder().addAll(differences).addAll(other.differences).build());
  }

  /** Asks whether at least so many of a hundred cells are exact. */
  boolean isExact(int percent) {
    return 100L * exact >= (long) percent * cells;
  }

  /** Asks whether fewer facts than one in a hundred cells are spurious. */
  boolean isClean() {
    return 100L * spurious < cells;
  }

  @Override
  public String toString() {
    BigDecimal share =
        BigDecimal.valueOf(100L * exact).divide(BigDecimal.valueOf(cells), 1, RoundingMode.DOWN);
    return exact
        + " of "
        + cells
        + " cells exact ("
        + share
        + " %), "
        + flipped
        + " of them flipped, "
        + spurious
        + " spurious";
  }
}
