package org.lexprecision.parser.internal.scale;

import java.util.Optional;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;

/** The scale that a row states itself, whatever its table's is. */
public final class RowScale {

  private RowScale() {}

  /** The scale that the caption of a row states, a note at its mark, or a heading above it. */
  public static Optional<Scale> own(RowDraft row) {
    if (row.noted.isPresent()) {
      return row.noted;
    }
    Optional<Scale> caption =
        parenthesized(row.caption())
            .or(() -> ScaleNote.ending(row.caption(), row.measure.count() == Count.PURE));
    for (int at = row.groups.size() - 1; caption.isEmpty() && at >= 0; at--) {
      caption =
          isOfOthers(row, row.groups.get(at))
              ? Optional.empty()
              : parenthesized(row.groups.get(at));
    }
    return caption;
  }

  /** Whether a heading counts people or places, and a row below it units of nature. */
  private static boolean isOfOthers(RowDraft row, String heading) {
    return Quantities.areOfNature(row.caption())
        && Quantities.areHeads(Captions.withoutParentheses(heading).strip());
  }

  /** The scale that a caption states: "(in millions)". */
  public static Optional<Scale> parenthesized(String caption) {
    int open = caption.indexOf('(');
    Optional<Scale> scale = open < 0 ? Optional.empty() : ScaleNote.find(caption.substring(open));
    return scale.isPresent() ? scale : ScaleNote.find(trailing(caption));
  }

  private static String trailing(String caption) {
    int at = caption.lastIndexOf(" in ");
    return at < 0 ? "" : caption.substring(at);
  }
}
