package org.lexprecision.internal.tieout.relation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.Unit;
import org.lexprecision.internal.Filing;
import org.lexprecision.tieout.Finding;

/**
 * Whether a relation has earned that its breach means an error, by how its siblings hold.
 *
 * <p>Siblings are the same sum in other columns and the other sums of a column; the same two rows
 * in other columns and the other rows of two tables in one period; the same series over other
 * periods and other series over the same. What holds among its siblings and breaks once is probably
 * a slip; what breaks among its siblings as often as it holds is no relation at all.
 */
public final class Trust {

  /** What a breach says. */
  public enum Degree {
    /** The siblings hold: one of the figures is wrong. */
    EARNED,
    /** There are too few siblings to tell. */
    UNTESTED,
    /** The siblings do not hold either: it is no relation. */
    REFUTED
  }

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');
  private static final int LEAST_HELD = 2;
  private static final int MOST_TELLING = 3;
  private static final int MANY_PARTS = 3;
  private static final String TOTAL = "total";
  private static final BigDecimal MANY_UNITS = BigDecimal.valueOf(100);
  private static final BigDecimal CHANCE = BigDecimal.valueOf(20_000);

  /** How many siblings hold for each that may be broken besides the first. */
  private static final int HELD_PER_BREACH = 4;

  private record Row(Filing filing, String exhibit, int table, int line) {

    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::filing)
            .thenComparing(Row::exhibit)
            .thenComparingInt(Row::table)
            .thenComparingInt(Row::line);

    static Row of(Fact fact) {
      Source source = fact.source();
      return new Row(Filing.of(source), source.exhibit(), source.table(), source.line());
    }

    Row wholeTable() {
      return new Row(filing, exhibit, table, 0);
    }
  }

  /** Relations of the same rows in one unit, whatever the column. */
  private record Rows(Finding.Kind kind, ImmutableList<Row> rows, Unit unit) {}

  /** Relations of the same tables and periods, whatever the rows. */
  private record Columns(
      Finding.Kind kind,
      ImmutableList<Row> tables,
      ImmutableList<Period> periods,
      Segment segment,
      Basis basis) {}

  /** Relations over the same periods of one filing, whatever is measured. */
  private record Calendar(Filing filing, ImmutableList<Period> periods) {}

  /** Where they hold, and which do not. */
  private static final class Count {
    private final Set<Object> held = new HashSet<>();
    private final List<Relation> broken = new ArrayList<>();
    private boolean telling;

    void add(Relation relation, Object place) {
      if (relation.isBroken()) {
        broken.add(relation);
      } else {
        held.add(place);
        telling |= isTelling(relation);
      }
    }

    boolean excuses() {
      int most = 1 + held.size() / HELD_PER_BREACH;
      return broken.size() <= most || errors(most) <= most;
    }

    /** How many wrong figures it takes at least to break what is broken, as far as asked for. */
    private int errors(int most) {
      List<Relation> open = new ArrayList<>(broken);
      int errors = 0;
      while (!open.isEmpty() && errors <= most) {
        Multiset<Fact> facts = LinkedHashMultiset.create();
        open.forEach(relation -> facts.addAll(relation.facts()));
        Fact worst = Multisets.copyHighestCountFirst(facts).iterator().next();
        open.removeIf(relation -> relation.facts().contains(worst));
        errors++;
      }
      return errors;
    }
  }

  private final Map<Object, Count> families = new HashMap<>();
  private final IdentityHashMap<Relation, String> refuted = new IdentityHashMap<>();

  /** Counts relations by their families. */
  public Trust(List<Relation> relations, Excuses excuses) {
    ImmutableSet<Filing> filings = filings(relations);
    for (Relation relation : relations) {
      if (relation.isBroken()) {
        excuses.of(relation).ifPresent(excuse -> refuted.put(relation, excuse));
      }
      if (filings.contains(filing(relation)) && tells(relation)) {
        Rows rows = rows(relation);
        Columns columns = columns(relation);
        count(rows).add(relation, columns);
        count(columns).add(relation, rows);
        if (isOverTime(relation)) {
          count(calendar(relation)).add(relation, relation.figures().get(0).series());
        }
      }
    }
    for (Relation relation : relations) {
      if (relation.isBroken() && !refuted.containsKey(relation)) {
        refutation(relation).ifPresent(why -> refuted.put(relation, why));
      }
    }
  }

  /** The filings of what is in question: siblings are of the same. */
  private static ImmutableSet<Filing> filings(List<Relation> relations) {
    return relations.stream()
        .filter(relation -> relation.isBroken() && !isJudged(relation))
        .map(Trust::filing)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Filing filing(Relation relation) {
    return Filing.of(relation.figures().get(0).source());
  }

  private Count count(Object family) {
    return families.computeIfAbsent(family, first -> new Count());
  }

  /** Why the breach of a relation says nothing; empty if it says something. */
  public Optional<String> refuted(Relation relation) {
    return Optional.ofNullable(refuted.get(relation));
  }

  /** Says what the breach of a relation means. */
  public Degree of(Relation relation) {
    if (isJudged(relation)) {
      return Degree.EARNED;
    }
    if (refuted.containsKey(relation)) {
      return Degree.REFUTED;
    }
    int inRows = count(rows(relation)).held.size();
    int inColumns = count(columns(relation)).held.size();
    boolean earned =
        switch (relation.kind()) {
          case DUPLICATE ->
              inRows > 0
                  ? inRows + inColumns >= LEAST_HELD
                      || (count(rows(relation)).telling && isOfStatements(relation))
                  : inColumns > LEAST_HELD;
          case FOOTING ->
              inRows + inColumns >= LEAST_HELD
                  ? inRows > 0 || isOfMoney(relation)
                  : inRows > 0
                      && (isBeyondChance(relation)
                          || isOfManyParts(relation)
                          || isNamedTotal(relation));
          case PERIODS -> inRows + inColumns >= LEAST_HELD || isOfTimeThatAddsUp(relation);
          default -> inRows + inColumns >= LEAST_HELD;
        };
    boolean known = relation.facts().stream().allMatch(Trust::isKnown);
    return earned && known ? Degree.EARNED : Degree.UNTESTED;
  }

  /** Prices, rates and averages per unit do not add up where the amounts beside them do. */
  private static boolean isOfMoney(Relation relation) {
    return relation.figures().get(0).figure().unit() instanceof Unit.Monetary;
  }

  /** Asks whether a sum is of so many digits that it holds in no other column by chance. */
  private static boolean isBeyondChance(Relation relation) {
    Figure total = relation.figures().get(0).figure();
    return isOfMoney(relation)
        && relation.facts().size() > 2
        && total.amount().abs().compareTo(total.interval().width().multiply(CHANCE)) >= 0;
  }

  /** Asks whether a sum is of so many rows that it holds in no other column by chance. */
  private static boolean isOfManyParts(Relation relation) {
    return isOfMoney(relation) && relation.facts().size() > MANY_PARTS && isTelling(relation);
  }

  /** Asks whether the words say of the sum of several rows that it is their total. */
  private static boolean isNamedTotal(Relation relation) {
    return isOfMoney(relation)
        && relation.facts().size() > 2
        && Ascii.toLowerCase(relation.figures().get(0).source().caption()).startsWith(TOTAL);
  }

  /** Asks whether figures stand in the statements themselves, where a name is one measure. */
  private static boolean isOfStatements(Relation relation) {
    return relation.figures().stream().map(Fact::statement).allMatch(StatementKind::isPrimary);
  }

  /** Asks whether a relation is of so many units that it does not hold by chance. */
  private static boolean isTelling(Relation relation) {
    Figure first = relation.figures().get(0).figure();
    return first.amount().abs().compareTo(first.interval().width().multiply(MANY_UNITS)) >= 0;
  }

  /** Asks whether other measures add up over the same periods as a measure that always does. */
  private boolean isOfTimeThatAddsUp(Relation relation) {
    return isOverTime(relation) && count(calendar(relation)).held.size() >= LEAST_HELD;
  }

  /** Asks whether a relation is of what a company earned, spent or paid over several periods. */
  private static boolean isOverTime(Relation relation) {
    Fact first = relation.figures().get(0);
    return relation.kind() == Finding.Kind.PERIODS
        && first.item() instanceof Flow
        && first.segment().isConsolidated()
        && isStandard(relation);
  }

  private static Calendar calendar(Relation relation) {
    return new Calendar(filing(relation), columns(relation).periods());
  }

  private static boolean isStandard(Relation relation) {
    return LineItems.standard().contains(relation.figures().get(0).item());
  }

  /** What the prose says has been judged by its claims; what releases restate is no error. */
  private static boolean isJudged(Relation relation) {
    return relation.kind() == Finding.Kind.PROSE || relation.kind() == Finding.Kind.RESTATEMENT;
  }

  private Optional<String> refutation(Relation relation) {
    Count inRows = count(rows(relation));
    Count inColumns = count(columns(relation));
    if (isJudged(relation)) {
      return Optional.empty();
    }
    if (!inRows.excuses() || !inColumns.excuses()) {
      return Optional.of("its siblings do not hold either: the figures are of several measures");
    }
    return isOfTwoRows(relation) && inRows.held.isEmpty() && !isOfOneName(relation)
        ? Optional.of("nothing beside them shows that the two rows are of one measure")
        : Optional.empty();
  }

  private static boolean isOfTwoRows(Relation relation) {
    return relation.kind() == Finding.Kind.DUPLICATE;
  }

  private static boolean isOfOneName(Relation relation) {
    return relation.figures().stream()
            .map(fact -> LETTERS.retainFrom(Ascii.toLowerCase(fact.source().caption())))
            .distinct()
            .count()
        == 1;
  }

  private static boolean isKnown(Fact fact) {
    return fact.support() != Support.ASSUMED;
  }

  /** What is nothing but for one row bears nothing out: any sum of it would hold. */
  private static boolean tells(Relation relation) {
    int least = Math.min(relation.facts().size(), MOST_TELLING);
    return relation.isBroken()
        || relation.facts().stream()
                .filter(fact -> fact.figure().amount().signum() != 0)
                .limit(least)
                .count()
            == least;
  }

  private static Rows rows(Relation relation) {
    return new Rows(
        relation.kind(),
        relation.figures().stream()
            .map(Row::of)
            .sorted(Row.ORDER)
            .collect(ImmutableList.toImmutableList()),
        relation.figures().get(0).figure().unit());
  }

  private static Columns columns(Relation relation) {
    List<Fact> figures = relation.figures();
    Fact first = figures.get(0);
    return new Columns(
        relation.kind(),
        figures.stream()
            .map(fact -> Row.of(fact).wholeTable())
            .sorted(Row.ORDER)
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        figures.stream()
            .flatMap(fact -> fact.period().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
            .asList(),
        first.segment(),
        first.basis());
  }
}
