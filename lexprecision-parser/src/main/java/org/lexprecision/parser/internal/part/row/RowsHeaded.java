package org.lexprecision.parser.internal.part.row;

import java.util.stream.Stream;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.part.PartWords;

/** The title and the headings over rows say whether these are parts. */
final class RowsHeaded implements RowWitness {

  private static final int RECUR = 3;
  private static final int HINT = 2;
  private static final int MEASURED = 3;
  private static final int FACE_OF_PLACES = -5;
  private static final int FACE = -20;
  private static final int TAXES = -5;
  private static final int BRIDGE = -3;

  @Override
  public void vote(RowGroup group, Ballot<RowRole> ballot) {
    RowQuestion question = group.question();
    boolean announced = question.isAnnounced(group.rows().get(0));
    if (announced) {
      ballot.vote(RowRole.PARTS, "announced", HINT);
    }
    if (group.rows().stream().allMatch(row -> question.isItem(row.heading()))) {
      ballot.vote(RowRole.PARTS, "headed by an item", HINT);
    }
    if (2 * group.recurring() >= group.rows().size()) {
      ballot.vote(RowRole.PARTS, "named under other items", RECUR);
    }
    if (question.measured()) {
      ballot.vote(RowRole.PARTS, "columns name what is measured", MEASURED);
    }
    if (question.face()) {
      boolean places = group.mostly(row -> PartWords.isPlace(row.caption()));
      ballot.vote(RowRole.PARTS, "on the face of a statement", places ? FACE_OF_PLACES : FACE);
    }
    if (leads(group)) {
      ballot.vote(RowRole.PARTS, "lead from one measure to another", BRIDGE);
    }
    if (!announced && group.recurring() == 0 && isOfTaxes(group)) {
      ballot.vote(RowRole.PARTS, "for taxes", TAXES);
    }
  }

  private static boolean leads(RowGroup group) {
    return Stream.concat(group.rows().stream(), group.total().stream())
        .anyMatch(row -> PartWords.BRIDGING.isIn(row.heading()));
  }

  /** "United States" and "Foreign" are where income is taxed, not who earned it. */
  private static boolean isOfTaxes(RowGroup group) {
    return PartWords.TAXES.isIn(group.question().title())
        || PartWords.TAXES.isIn(group.measure())
        || group.rows().stream().anyMatch(row -> PartWords.TAXES.isIn(row.heading()));
  }
}
