package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Footing;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.sums.Equation;

/** Writes the sums of a table whose rows all have names, with the signs of their items. */
public final class Footings {

  private Footings() {}

  public static ImmutableList<Footing> of(
      Table table, List<Equation> equations, FactWriter writer) {
    ImmutableList.Builder<Footing> footings = ImmutableList.builder();
    for (Equation equation : equations) {
      if (!equation.total().named || !equation.parts().stream().allMatch(part -> part.named)) {
        continue;
      }
      List<Footing.Part> parts = new ArrayList<>();
      int whole = equation.total().turned ? -1 : 1;
      for (int at = 0; at < equation.parts().size(); at++) {
        RowDraft part = equation.parts().get(at);
        int sign = equation.signs().get(at) * (part.turned ? -1 : 1) * whole;
        parts.add(Footing.Part.of(sign, row(part, writer)));
      }
      footings.add(Footing.of(table.ordinal(), row(equation.total(), writer), parts));
    }
    return footings.build();
  }

  private static Footing.Row row(RowDraft draft, FactWriter writer) {
    return Footing.Row.of(draft.row.line(), writer.series(draft));
  }
}
