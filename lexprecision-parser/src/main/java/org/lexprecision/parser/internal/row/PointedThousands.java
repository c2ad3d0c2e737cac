package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.token.TokenValue;

/**
 * Numbers with a point where their thousands want a comma: {@code 1.556} beside {@code 1,710}.
 *
 * <p>They are well-formed, and wrong by a factor of a thousand; so they are marked as malformed,
 * which only a sum or a change can prove.
 */
final class PointedThousands {

  private static final int GROUP = 3;

  private PointedThousands() {}

  static ImmutableList<RowDraft.Value> marked(ImmutableList<RowDraft.Value> row) {
    boolean whole =
        row.stream()
            .filter(value -> value.token.suffix() == TokenValue.Suffix.NONE)
            .noneMatch(value -> value.token.decimals() > 0 && !isPointed(value.token));
    boolean grouped = row.stream().anyMatch(value -> value.cell.printed().indexOf(',') > 0);
    return whole && grouped
        ? row.stream().map(PointedThousands::marked).collect(ImmutableList.toImmutableList())
        : row;
  }

  private static RowDraft.Value marked(RowDraft.Value value) {
    TokenValue token = value.token;
    return isPointed(token)
        ? new RowDraft.Value(
            value.cell,
            new TokenValue(
                token.magnitude().movePointRight(GROUP),
                token.negative(),
                token.nil(),
                token.suffix(),
                TokenValue.Defect.GROUPING))
        : value;
  }

  private static boolean isPointed(TokenValue token) {
    return token.isWellFormed()
        && token.suffix() == TokenValue.Suffix.NONE
        && token.decimals() == GROUP
        && token.magnitude().precision() > GROUP
        && token.magnitude().precision() <= 2 * GROUP;
  }
}
