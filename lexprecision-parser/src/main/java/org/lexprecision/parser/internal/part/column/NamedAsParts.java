package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.part.PartWords;

/** The names of columns say what these are: "Level 1", "Retained earnings", "Eliminations". */
final class NamedAsParts implements ColumnWitness {

  private static final int SURE = 5;
  private static final int LIKELY = 3;
  private static final int HINT = 2;
  private static final int AGAINST = -4;
  private static final int OWNED = -9;

  @Override
  public void vote(ColumnQuestion question, Ballot<ColumnRole> ballot) {
    ImmutableSet<String> names = question.names();
    if (names.isEmpty()) {
      return;
    }
    if (2 * count(names, PartWords.OWNERS::prevails) > names.size()) {
      ballot.vote(ColumnRole.PARTS, "owners", OWNED);
    }
    if (count(names, PartWords.EQUITY::isIn) > 1) {
      ballot.vote(ColumnRole.PARTS, "components of equity", SURE);
    }
    if (count(names, PartWords.LEVELS::isIn) > 1) {
      ballot.vote(ColumnRole.PARTS, "levels of fair value", SURE);
    }
    if (count(names, PartWords::isApart) > 0) {
      ballot.vote(ColumnRole.PARTS, "what is not of the parts", LIKELY);
    }
    if (count(names, name -> question.known().contains(Segment.of(name))) > 0) {
      ballot.vote(ColumnRole.PARTS, "parts known elsewhere", LIKELY);
    }
    if (2 * count(names, PartWords::isPlace) >= names.size()) {
      ballot.vote(ColumnRole.PARTS, "places", LIKELY);
    }
    if (count(names, NamedAsParts::isPerThing) > 0) {
      ballot.vote(ColumnRole.PARTS, "amounts for one thing", OWNED);
    }
    if (PartWords.BREAKDOWN.isIn(question.title())) {
      ballot.vote(ColumnRole.PARTS, "announced", HINT);
    }
    boolean whole =
        question.groups().stream().anyMatch(group -> SumAcross.wholeOf(question, group) >= 0);
    if (whole) {
      ballot.vote(ColumnRole.PARTS, "beside the whole", LIKELY);
    }
    int measures =
        (int)
                IntStream.range(0, question.columns().size())
                    .filter(column -> !PartWords.EQUITY.isIn(question.nameOf(column)))
                    .filter(column -> isMeasure(question, question.columns().get(column)))
                    .count()
            + count(names, NamedAsParts::isDoubtful);
    if (2 * measures >= names.size()) {
      ballot.vote(ColumnRole.PARTS, "mostly measures", AGAINST);
    }
  }

  /** Asks whether a column names nothing but how something is measured. */
  private static boolean isMeasure(ColumnQuestion question, NamedColumn column) {
    return column.amounts()
        && column.names().stream()
            .anyMatch(name -> question.isMeasured(name) && !question.isCompany(name))
        && column.names().stream()
            .allMatch(name -> question.isMeasured(name) || question.isCompany(name));
  }

  /** Asks whether a name is for the most part made of words that say how something is measured. */
  private static boolean isDoubtful(String name) {
    return PartWords.ATTRIBUTES.prevails(name)
        && !PartWords.EQUITY.isIn(name)
        && !PartWords.LEVELS.isIn(name)
        && !PartWords.isPlace(name)
        && !PartWords.isApart(name)
        && !PartWords.isOther(name);
  }

  private static boolean isPerThing(String name) {
    return name.regionMatches(true, 0, "per ", 0, "per ".length());
  }

  private static int count(ImmutableSet<String> names, Predicate<String> which) {
    return (int) names.stream().filter(which).count();
  }
}
