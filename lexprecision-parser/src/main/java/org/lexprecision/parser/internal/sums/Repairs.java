package org.lexprecision.parser.internal.sums;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.row.RowDraft;

/** Proves the value of a malformed token from the sums in which it stands. */
public final class Repairs {

  /** How many malformed tokens of one sum are weighed together; their readings double each time. */
  private static final int MOST_OTHERS = 10;

  private Repairs() {}

  /**
   * Settles the sign of each malformed token that has one reading alone under which every sum it
   * stands in can hold, whatever the signs of the other malformed tokens there.
   */
  public static void prove(List<RowDraft> rows, List<Equation> equations) {
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
      @Nullable Set<BigDecimal> implied = implied(row, value.cell.column(), equation);
      if (implied == null) {
        continue;
      }
      plus &= implied.contains(exact(value.token.magnitude()));
      minus &= implied.contains(exact(value.token.magnitude().negate()));
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

  /**
   * The values that a sum allows one of its rows: one, or one for each reading of the other
   * malformed tokens; null if its total is blank or too many are malformed.
   */
  private static @Nullable Set<BigDecimal> implied(RowDraft row, int column, Equation equation) {
    boolean total = equation.total() == row;
    Set<BigDecimal> rests = Set.of(BigDecimal.ZERO);
    int others = 0;
    int own = 1;
    if (!total) {
      RowDraft.@Nullable Value sum = equation.total().at(column);
      if (sum == null) {
        return null;
      }
      others += sum.token.isWellFormed() ? 0 : 1;
      rests = plus(rests, sum.token.isWellFormed(), sum.token.signed());
    }
    for (int at = 0; at < equation.parts().size(); at++) {
      RowDraft part = equation.parts().get(at);
      RowDraft.@Nullable Value value = part.at(column);
      int sign = equation.signs().get(at);
      if (part == row) {
        own = sign;
      } else if (value != null) {
        others += value.token.isWellFormed() ? 0 : 1;
        if (others > MOST_OTHERS) {
          return null;
        }
        boolean add = total == sign > 0;
        BigDecimal amount = value.token.signed();
        rests = plus(rests, value.token.isWellFormed(), add ? amount : amount.negate());
      }
    }
    return own > 0 ? rests : rests.stream().map(BigDecimal::negate).collect(Collectors.toSet());
  }

  private static Set<BigDecimal> plus(Set<BigDecimal> sums, boolean sure, BigDecimal amount) {
    Set<BigDecimal> more = new HashSet<>();
    for (BigDecimal sum : sums) {
      more.add(exact(sum.add(amount)));
      if (!sure) {
        more.add(exact(sum.subtract(amount)));
      }
    }
    return more;
  }

  /** Equal amounts as equal decimals. */
  private static BigDecimal exact(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }
}
