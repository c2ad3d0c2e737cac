package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableSet;
import java.util.List;
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
    if (question.groups().stream().anyMatch(group -> areCompanies(question, group))) {
      ballot.vote(ColumnRole.PARTS, "names of companies", SURE);
    }
  }

  /** Whether columns alike but for their names bear those of several companies, and no others. */
  private static boolean areCompanies(ColumnQuestion question, List<Integer> group) {
    ImmutableSet<String> names =
        group.stream()
            .map(question::nameOf)
            .filter(name -> !name.isEmpty())
            .collect(ImmutableSet.toImmutableSet());
    return names.size() > 1 && names.stream().allMatch(PartWords.COMPANIES::ends);
  }
}
