package org.lexprecision.parser.internal.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.item.Face.Standing;

/**
 * Gives the face of the statements the best claim to an item: a row elsewhere that contradicts it
 * is something else.
 *
 * <p>What it is, another item of the face may tell ("Net income" that is the one available to
 * common stockholders), or its own words, or the title of its table. A row that agrees with the
 * face in one period and not in another is the item with a slip or restated, and stays it.
 */
public final class FaceClaims {

  /**
   * A row that is another item than its words said.
   *
   * @param table the ordinal of its table among those shown, from 0
   * @param line the line on which it stands
   * @param from the item that its words said
   * @param to the item that it is
   */
  public record Renaming(int table, int line, LineItem from, LineItem to) {}

  /** Contradictions of one row that no slip explains. */
  private static final int ENOUGH = 2;

  /** So many rows of a table that agree with the face do so by no chance. */
  private static final int MANY = 3;

  /** How a table stands to the face where it contradicts it in one row at most. */
  private enum Kin {
    /** It agrees with it nowhere, or contradicts it more often. */
    STRANGER,
    /** It agrees with it somewhere. */
    AKIN,
    /** It repeats it. */
    COPY
  }

  private record Row(int line, LineItem item) {}

  private final List<ShownTable> tables;
  private final Face face;

  private FaceClaims(List<ShownTable> tables) {
    this.tables = tables;
    this.face = Face.of(tables);
  }

  /** Returns the rows that contradict the face, in the order of the document. */
  public static ImmutableList<Renaming> settle(List<ShownTable> tables) {
    FaceClaims claims = new FaceClaims(tables);
    List<Renaming> renamings = new ArrayList<>();
    for (int at = 0; at < tables.size(); at++) {
      if (!claims.face.members().contains(at)) {
        claims.settle(at, renamings);
      }
    }
    return ImmutableList.copyOf(renamings);
  }

  private void settle(int at, List<Renaming> renamings) {
    ShownTable table = tables.get(at);
    Multimap<Row, Fact> rows = LinkedHashMultimap.create();
    for (Fact fact : table.facts()) {
      if (ShownTable.isCompanys(fact)) {
        rows.put(new Row(fact.source().line(), fact.item()), fact);
      }
    }
    boolean slips =
        rows.asMap().entrySet().stream()
                .filter(row -> isAgainst(row.getValue(), row.getKey().item))
                .limit(ENOUGH)
                .count()
            < ENOUGH;
    long alike =
        rows.asMap().values().stream().filter(row -> row.stream().anyMatch(this::agrees)).count();
    Kin kin = !slips || alike == 0 ? Kin.STRANGER : alike < MANY ? Kin.AKIN : Kin.COPY;
    rows.asMap()
        .forEach(
            (row, facts) -> {
              boolean otherCount =
                  row.item instanceof DayAverage
                      && table.kind() == StatementKind.RECONCILIATION
                      && facts.stream().anyMatch(fact -> contradicts(fact, row.item));
              Optional<LineItem> other =
                  sibling(facts, row.item)
                      .or(
                          () ->
                              otherCount || isSomethingElse(facts, row.item, kin)
                                  ? Optional.of(other(facts, row.item, at))
                                  : Optional.empty());
              other.ifPresent(item -> renamings.add(new Renaming(at, row.line, row.item, item)));
            });
  }

  private boolean agrees(Fact fact) {
    return ShownTable.isCompanys(fact) && face.standing(fact, fact.item()) == Standing.AGREES;
  }

  /** Asks whether a row contradicts the face somewhere and agrees with it nowhere. */
  private boolean isAgainst(Collection<Fact> row, LineItem item) {
    return row.stream().noneMatch(fact -> face.standing(fact, item) == Standing.AGREES)
        && row.stream().anyMatch(fact -> contradicts(fact, item));
  }

  /**
   * Asks whether a row contradicts the face in all that they share.
   *
   * <p>One figure that contradicts it in a copy of the face is a slip.
   */
  private boolean isSomethingElse(Collection<Fact> row, LineItem item, Kin kin) {
    int against = 0;
    int close = 0;
    for (Fact fact : row) {
      Standing standing = face.standing(fact, item);
      if (standing == Standing.AGREES) {
        return false;
      }
      against += standing == Standing.DISAGREES ? 1 : 0;
      close += standing == Standing.COMES_CLOSE ? 1 : 0;
    }
    boolean stranger = kin == Kin.STRANGER;
    return against == 0
        ? close > 0 && stranger
        : against + close >= ENOUGH || stranger || (close == 0 && kin != Kin.COPY);
  }

  /** The item that the face shows where a row contradicts it under its own. */
  private Optional<LineItem> sibling(Collection<Fact> row, LineItem item) {
    return row.stream().noneMatch(fact -> contradicts(fact, item))
        ? Optional.empty()
        : Families.siblings(item).stream()
            .filter(sibling -> row.stream().noneMatch(fact -> contradicts(fact, sibling)))
            .filter(
                sibling ->
                    row.stream().anyMatch(fact -> face.standing(fact, sibling) == Standing.AGREES))
            .findFirst();
  }

  private boolean contradicts(Fact fact, LineItem item) {
    Standing standing = face.standing(fact, item);
    return standing == Standing.DISAGREES || standing == Standing.COMES_CLOSE;
  }

  private LineItem other(Collection<Fact> row, LineItem item, int at) {
    return row.stream()
        .flatMap(fact -> face.of(fact).stream())
        .findFirst()
        .flatMap(shown -> ownWords(row.iterator().next(), shown, item))
        .orElseGet(() -> TableNames.of(tables, at, face.members(), item));
  }

  /** The item of a caption that says more than the face's does. */
  private static Optional<LineItem> ownWords(Fact fact, Fact shown, LineItem item) {
    String caption = Captions.withoutMarks(fact.source().caption());
    String name = Captions.named(caption);
    String plain = Captions.normalized(Captions.withoutMarks(shown.source().caption()));
    return Captions.normalized(caption).length() > plain.length() && !name.equals(item.id())
        ? Optional.of(Extensions.like(item, name, caption))
        : Optional.empty();
  }
}
