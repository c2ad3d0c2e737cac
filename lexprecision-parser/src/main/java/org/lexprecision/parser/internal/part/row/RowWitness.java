package org.lexprecision.parser.internal.part.row;

import org.lexprecision.parser.internal.choice.Ballot;

/** Says whether rows are parts of a company. */
interface RowWitness {

  /** Votes on a group of rows. */
  void vote(RowGroup group, Ballot<RowRole> ballot);
}
