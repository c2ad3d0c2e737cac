package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableSet;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.part.PartWords;

/**
 * Columns that each bear the name of a company are of these: subsidiaries beside one another, which
 * need not add up to anything.
 */
final class NamedAsCompanies implements ColumnWitness {

  private static final int SURE = 7;

  @Override
  public void vote(ColumnQuestion question, Ballot<ColumnRole> ballot) {
    ImmutableSet<String> names = question.names();
    long companies = names.stream().filter(PartWords.COMPANIES::ends).count();
    if (companies > 1 && companies == names.size()) {
      ballot.vote(ColumnRole.PARTS, "names of companies", SURE);
    }
  }
}
