package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.part.PartWords;

/**
 * Reads of what parts of the company the columns of a table are.
 *
 * <p>"Pipe", "Valves", "Eliminations" and "Consolidated" beside one another are three parts and the
 * company. "Cost", "Gross gains" and "Fair value" are none, whatever stands at their end.
 */
public final class ColumnParts {

  private static final int LEAST = 3;
  private static final ImmutableList<ColumnWitness> WITNESSES =
      ImmutableList.of(
          new NamedAsParts(),
          new NamedAsCompanies(),
          new NamedAlike(),
          new CountedApart(),
          new GrossAndNet(),
          new SumAcross());

  private ColumnParts() {}

  /** Reads the columns; each has its part, or none where the columns are no parts. */
  public static ImmutableList<ColumnPart> read(ColumnQuestion question) {
    List<ColumnPart> parts =
        new ArrayList<>(Collections.nCopies(question.columns().size(), ColumnPart.UNTOLD));
    if (question.names().isEmpty()) {
      return ImmutableList.copyOf(parts);
    }
    Ballot<ColumnRole> ballot = new Ballot<ColumnRole>().nominate(ColumnRole.VIEWS);
    WITNESSES.forEach(witness -> witness.vote(question, ballot));
    boolean chosen = ballot.verdict(LEAST, 1).chosen().filter(ColumnRole.PARTS::equals).isPresent();
    if (chosen) {
      for (List<Integer> group : question.groups()) {
        name(question, group, parts);
      }
      beside(question, parts);
    }
    return ImmutableList.copyOf(parts);
  }

  private static void name(ColumnQuestion question, List<Integer> group, List<ColumnPart> parts) {
    int whole = SumAcross.wholeOf(question, group);
    for (int column : group) {
      String name = question.nameOf(column);
      if (column == whole && question.isWhole(column)) {
        parts.set(column, ColumnPart.COMPANY);
      } else if (PartWords.OUTSIDE_EQUITY.isIn(name)) {
        parts.set(column, ColumnPart.seenAs(name));
      } else if (!name.isEmpty()) {
        parts.set(column, ColumnPart.of(name));
      } else if (whole >= 0 && question.isWhole(column)) {
        parts.set(
            column, ColumnPart.seenAs(String.join(" ", question.columns().get(column).names())));
      }
    }
  }

  /** A change or a share is of the part whose columns stand before it, if it names that. */
  private static void beside(ColumnQuestion question, List<ColumnPart> parts) {
    Optional<ColumnPart> before = Optional.empty();
    for (int column = 0; column < parts.size(); column++) {
      if (question.columns().get(column).amounts()) {
        before = Optional.of(parts.get(column));
      } else {
        String name = question.nameOf(column);
        if (before
            .flatMap(ColumnPart::segment)
            .filter(part -> name.startsWith(part.name()))
            .isPresent()) {
          parts.set(column, before.get());
        }
      }
    }
  }
}
