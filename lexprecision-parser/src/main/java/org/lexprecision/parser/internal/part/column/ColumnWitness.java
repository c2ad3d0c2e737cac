package org.lexprecision.parser.internal.part.column;

import org.lexprecision.parser.internal.choice.Ballot;

/** Says whether columns are parts of a company beside one another. */
interface ColumnWitness {

  /** Votes on the columns. */
  void vote(ColumnQuestion question, Ballot<ColumnRole> ballot);
}
