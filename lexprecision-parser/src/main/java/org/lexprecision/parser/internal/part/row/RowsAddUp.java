package org.lexprecision.parser.internal.part.row;

import org.lexprecision.parser.internal.choice.Ballot;

/** Rows that add up to the revenue are parts of it; to another item, perhaps. */
final class RowsAddUp implements RowWitness {

  private static final int OF_REVENUE = 3;
  private static final int OF_ANOTHER = 1;
  private static final String REVENUE = "Revenues";

  @Override
  public void vote(RowGroup group, Ballot<RowRole> ballot) {
    if (group.total().isPresent()) {
      boolean revenue =
          group.question().itemOf().apply(group.measure()).filter(REVENUE::equals).isPresent();
      ballot.prove(
          RowRole.PARTS,
          "rows add up",
          revenue && !group.question().across() ? OF_REVENUE : OF_ANOTHER);
    }
  }
}
