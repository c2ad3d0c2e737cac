package org.lexprecision.parser.internal.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.words.Wording;

/** The face of a document's statements: what they show of each item and period. */
final class Face {

  /** How a figure stands to the face's. */
  enum Standing {
    /** The face shows no such item, or figures too small to tell. */
    OPEN,
    /** The face shows the same. */
    AGREES,
    /** The face shows another figure. */
    DISAGREES,
    /** The face shows a figure that differs by less than one in a hundred. */
    COMES_CLOSE
  }

  private record Key(LineItem item, Unit unit, Period period) {}

  private static final ImmutableList<StatementKind> STATEMENTS =
      ImmutableList.of(
          StatementKind.OPERATIONS, StatementKind.BALANCE_SHEET, StatementKind.CASH_FLOW);
  private static final Wording CONSOLIDATED = Wording.listed(Face.class, "consolidated");
  private static final Wording ALONE = Wording.listed(Face.class, "alone");

  private static final Wording SELECTED = Wording.listed(Face.class, "selected");

  /** Fewer digits agree by chance. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private static final BigDecimal CLOSE = new BigDecimal("0.01");

  private final List<ShownTable> tables;
  private final Set<Integer> members = new LinkedHashSet<>();
  private final Map<Key, Fact> shown = new HashMap<>();

  private Face(List<ShownTable> tables) {
    this.tables = tables;
  }

  static Face of(List<ShownTable> tables) {
    Face face = new Face(tables);
    for (StatementKind kind : STATEMENTS) {
      face.takeIn(kind);
    }
    return face;
  }

  ImmutableSet<Integer> members() {
    return ImmutableSet.copyOf(members);
  }

  /** What the face shows where a figure stands. */
  Optional<Fact> of(Fact fact) {
    return Optional.ofNullable(shown.get(key(fact.item(), fact)));
  }

  /** How a figure would stand if it were one of an item. */
  Standing standing(Fact fact, LineItem item) {
    @Nullable Fact face = shown.get(key(item, fact));
    if (face == null) {
      return Standing.OPEN;
    }
    Interval mine = magnitude(fact);
    Interval theirs = magnitude(face);
    if (mine.meets(theirs)) {
      return isTelling(fact) ? Standing.AGREES : Standing.OPEN;
    }
    BigDecimal gap = fact.figure().amount().abs().subtract(face.figure().amount().abs()).abs();
    BigDecimal reach = face.figure().amount().abs().multiply(CLOSE);
    return gap.compareTo(reach) < 0 ? Standing.COMES_CLOSE : Standing.DISAGREES;
  }

  /** The first whole statement of a kind that says so, and those that do not contradict it. */
  private void takeIn(StatementKind kind) {
    int best = -1;
    for (int at = 0; at < tables.size(); at++) {
      if (tables.get(at).kind() == kind
          && tables.get(at).isWhole()
          && (best < 0 || strength(at) > strength(best))) {
        best = at;
      }
    }
    if (best < 0 || !tables.get(best).titled()) {
      return;
    }
    add(best);
    for (int at = 0; at < tables.size(); at++) {
      if (at != best
          && tables.get(at).kind() == kind
          && tables.get(at).isWhole()
          && strength(at) == strength(best)
          && isBorneOut(tables.get(at))) {
        add(at);
      }
    }
  }

  private int strength(int at) {
    ShownTable table = tables.get(at);
    return (table.titled() ? 2 : 0)
        + (CONSOLIDATED.isIn(table.title()) ? 1 : 0)
        - (ALONE.isIn(table.title()) || SELECTED.isIn(table.title()) ? 2 : 0);
  }

  private void add(int at) {
    members.add(at);
    for (Fact fact : tables.get(at).facts()) {
      if (ShownTable.isCompanys(fact)) {
        shown.putIfAbsent(key(fact.item(), fact), fact);
      }
    }
  }

  /** Asks whether a table agrees with the face at least as often as it contradicts it. */
  private boolean isBorneOut(ShownTable table) {
    int balance = 0;
    for (Fact fact : table.facts()) {
      if (ShownTable.isCompanys(fact)) {
        Standing standing = standing(fact, fact.item());
        balance += standing == Standing.AGREES ? 1 : standing == Standing.DISAGREES ? -1 : 0;
      }
    }
    return balance >= 0;
  }

  private static Key key(LineItem item, Fact fact) {
    return new Key(item, fact.figure().unit(), fact.period().orElseThrow());
  }

  private static Interval magnitude(Fact fact) {
    Interval interval = fact.figure().interval();
    return fact.figure().amount().signum() < 0
        ? Interval.of(interval.upper().negate(), interval.lower().negate())
        : interval;
  }

  private static boolean isTelling(Fact fact) {
    return fact.item() instanceof Ratio
        ? fact.figure().amount().signum() != 0
        : fact.figure()
                .amount()
                .movePointRight(fact.figure().decimals().orElse(0))
                .abs()
                .compareTo(TELLING)
            >= 0;
  }
}
