package org.lexprecision.internal.tieout.restatement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexprecision.LineItem;
import org.lexprecision.Segment;
import org.lexprecision.internal.tieout.report.Words;

/**
 * An amount that left one part of the company and came to another, in one or more line items: each
 * of them is down in the one by what it is up in the other.
 *
 * @param from the part it left
 * @param to the part it came to
 * @param amount how much
 * @param rows the figures that it changes, two for each line item
 */
public record Reclassification(
    Segment from, Segment to, BigDecimal amount, ImmutableList<Restated> rows) {

  private record Move(Segment from, Segment to, BigDecimal amount) {}

  /** Returns the moves among figures restated together; each figure is of one move at most. */
  public static ImmutableList<Reclassification> of(List<Restated> restated) {
    ListMultimap<LineItem, Restated> byItem =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Restated row : restated) {
      if (!row.fact().segment().isConsolidated()) {
        byItem.put(row.fact().item(), row);
      }
    }
    Map<Move, List<Restated>> moves = new LinkedHashMap<>();
    for (LineItem item : byItem.keySet()) {
      pair(byItem.get(item), moves);
    }
    return moves.entrySet().stream()
        .map(
            move ->
                new Reclassification(
                    move.getKey().from(),
                    move.getKey().to(),
                    move.getKey().amount(),
                    ImmutableList.copyOf(move.getValue())))
        .sorted(Comparator.comparing(move -> -move.rows().size()))
        .collect(ImmutableList.toImmutableList());
  }

  private static void pair(List<Restated> rows, Map<Move, List<Restated>> moves) {
    List<Restated> alone = new ArrayList<>();
    for (Restated row : rows) {
      Restated other = null;
      for (Restated candidate : alone) {
        if (candidate.change().negate().compareTo(row.change()) == 0) {
          other = candidate;
        }
      }
      if (other == null) {
        alone.add(row);
      } else {
        alone.remove(other);
        boolean rises = row.change().signum() > 0;
        Restated down = rises ? other : row;
        Restated up = rises ? row : other;
        Move move = new Move(down.fact().segment(), up.fact().segment(), up.change());
        List<Restated> moved = moves.computeIfAbsent(move, key -> new ArrayList<>());
        moved.add(other);
        moved.add(row);
      }
    }
  }

  public String words() {
    return Words.amount(rows.get(0).fact(), amount)
        + " of "
        + rows.stream()
            .map(row -> row.fact().item().label())
            .distinct()
            .collect(Collectors.joining(" and of "))
        + " moved from "
        + from
        + " to "
        + to
        + ", whose sum is as before";
  }
}
