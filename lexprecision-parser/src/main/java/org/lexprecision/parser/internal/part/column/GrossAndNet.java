package org.lexprecision.parser.internal.part.column;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexprecision.parser.internal.choice.Ballot;

/** Columns of the gross and of the net of one thing measure it twice; no part is named so. */
final class GrossAndNet implements ColumnWitness {

  private static final String GROSS = "gross ";
  private static final String NET = "net ";
  private static final int SURE = -9;

  @Override
  public void vote(ColumnQuestion question, Ballot<ColumnRole> ballot) {
    Set<String> names =
        question.names().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    boolean both =
        names.stream()
            .filter(name -> name.startsWith(GROSS))
            .anyMatch(name -> names.contains(NET + name.substring(GROSS.length())));
    if (both) {
      ballot.vote(ColumnRole.PARTS, "gross and net of one thing", SURE);
    }
  }
}
