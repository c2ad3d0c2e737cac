package org.lexprecision.parser.internal.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proves the value of a malformed token from the sums in which it stands. */
final class Repairs {

  private Repairs() {}

  /**
   * Settles the sign of each malformed token that has one reading alone under which every sum it
   * stands in holds.
   */
  static void prove(List<RowDraft> rows, List<Equation> equations) {
    for (RowDraft row : rows) {
      for (RowDraft.Value value : row.values) {
        if (!value.token.isWellFormed()) {
          prove(row, value, equations);
        }
      }
    }
  }

  private static void prove(RowDraft row, RowDraft.Value value, List<Equation> equations) {
    StringBuilder proof = new StringBuilder();
    boolean plus = true;
    boolean minus = true;
    for (Equation equation : equations) {
      if (equation.total() != row && !equation.parts().contains(row)) {
        continue;
      }
      @Nullable BigDecimal implied = implied(row, value.cell.column(), equation);
      if (implied == null) {
        continue;
      }
      plus &= implied.compareTo(value.token.magnitude()) == 0;
      minus &= implied.compareTo(value.token.magnitude().negate()) == 0;
      proof
          .append(proof.isEmpty() ? "" : "; ")
          .append(
              equation.total() == row
                  ? "it is the sum of line" + lines(equation, row)
                  : "line "
                      + equation.total().row.line()
                      + " is the sum of it"
                      + (equation.parts().size() == 1 ? "" : " and line" + lines(equation, row)));
    }
    if (!proof.isEmpty() && plus != minus) {
      value.negative = minus;
      value.proven = true;
      value.proof = proof.toString();
    }
  }

  private static String lines(Equation equation, RowDraft but) {
    String lines =
        equation.parts().stream()
            .filter(part -> part != but)
            .map(part -> Integer.toString(part.row.line()))
            .collect(Collectors.joining(", "));
    return (lines.indexOf(',') < 0 ? " " : "s ") + lines;
  }

  /** The value that a sum implies for one of its rows; null if another of its cells is unknown. */
  private static @Nullable BigDecimal implied(RowDraft row, int column, Equation equation) {
    BigDecimal rest = BigDecimal.ZERO;
    int own = 0;
    if (equation.total() != row) {
      RowDraft.@Nullable Value sum = equation.total().at(column);
      if (sum == null || !sum.token.isWellFormed()) {
        return null;
      }
      rest = sum.token.signed();
    }
    for (int at = 0; at < equation.parts().size(); at++) {
      RowDraft part = equation.parts().get(at);
      if (part == row) {
        own = equation.signs().get(at);
        continue;
      }
      RowDraft.@Nullable Value value = part.at(column);
      if (value != null && !value.token.isWellFormed()) {
        return null;
      }
      if (value != null) {
        BigDecimal amount = value.token.signed();
        boolean add = (equation.total() == row) == (equation.signs().get(at) > 0);
        rest = add ? rest.add(amount) : rest.subtract(amount);
      }
    }
    return equation.total() == row || own > 0 ? rest : rest.negate();
  }
}
