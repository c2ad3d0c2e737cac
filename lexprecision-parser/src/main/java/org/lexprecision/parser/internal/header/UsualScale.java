package org.lexprecision.parser.internal.header;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.row.StatementKinds;
import org.lexprecision.parser.internal.scale.TableScales;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.unit.UnitNotes;

/**
 * The scale in which the tables of a document are that state none: that of most of the others.
 *
 * <p>Each table that states a scale votes; statements weigh more than notes, and a sentence on all
 * figures as much as one of them.
 *
 * @param verdict what the votes decide; none chosen where the tables are of several minds
 * @param largest the largest number in a table that states its scale
 */
public record UsualScale(Verdict<Integer> verdict, BigDecimal largest) {

  /** A table whose figures are so many times larger is not in the scale of the others. */
  private static final BigDecimal OUT_OF_SCALE = new BigDecimal(100);

  private static final int CENTS = 2;

  /** Fewer amounts may have cents by chance. */
  private static final int FEWEST_CENTS = 4;

  private static final int STATEMENT = 3;
  private static final int ALL = 12;

  /** The best must be ahead by a third of all. */
  private static final int MARGIN = 4;

  private static final Splitter SENTENCES = Splitter.on(". ").trimResults();

  /** Reads the tables and the sentences of a document. */
  public static UsualScale of(Iterable<HeadedTable> tables, Layout layout) {
    Multiset<Integer> places = LinkedHashMultiset.create();
    BigDecimal largest = BigDecimal.ZERO;
    for (HeadedTable table : tables) {
      Optional<Scale> stated = TableScales.stated(table.table(), table.title());
      if (stated.isPresent()) {
        boolean statement = StatementKinds.ofTitle(table.title().text()).isPresent();
        places.add(stated.get().money(), statement ? STATEMENT : 1);
        largest = largest.max(TableScales.largest(table.table()));
      }
    }
    sentences(layout).forEach(power -> places.add(power, STATEMENT));
    introductions(layout).forEach(power -> places.add(power));
    Ballot<Integer> ballot = new Ballot<>();
    for (Integer power : places.elementSet()) {
      ballot.vote(power, "tables of the document", ALL * places.count(power) / places.size());
    }
    return new UsualScale(ballot.verdict(1, MARGIN), largest);
  }

  /** The scales of sentences that say in what the figures of the document are. */
  private static ImmutableSet<Integer> sentences(Layout layout) {
    return layout.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(block -> notes(((Paragraph) block).lines()))
        .flatMap(text -> ScaleNote.find(text).stream())
        .map(Scale::money)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The lines of a paragraph that are notes, and those of its sentences that are on all figures.
   */
  private static Stream<String> notes(List<Paragraph.Line> lines) {
    ImmutableList<String> texts =
        lines.stream().map(line -> line.text().strip()).collect(ImmutableList.toImmutableList());
    return Stream.concat(
        texts.stream().filter(UnitNotes::isNote),
        SENTENCES.splitToStream(String.join(" ", texts)).filter(UnitNotes::isOnAll));
  }

  /** The scales that sentences note which introduce tables: "(in thousands):". */
  private static ImmutableSet<Integer> introductions(Layout layout) {
    return layout.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(block -> ((Paragraph) block).lines().stream())
        .map(line -> line.text().strip())
        .filter(text -> text.endsWith(":") && text.indexOf('(') > 0)
        .flatMap(text -> ScaleNote.find(text.substring(text.lastIndexOf('('))).stream())
        .map(Scale::money)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The scale that a table which states none has: that of the others, if its figures are alike. */
  public Optional<Scale> of(Table table) {
    return isAlike(table) ? verdict.chosen().map(Scale::of) : Optional.empty();
  }

  /** Asks whether a table may be in one of several scales that contend. */
  public boolean isOpen(Table table) {
    return verdict.chosen().isEmpty() && !verdict.candidates().isEmpty() && isAlike(table);
  }

  private boolean isAlike(Table table) {
    // where a sentence alone states a scale, no table shows how large its figures are
    return !TableScales.areWhole(table)
        && !areInCents(table)
        && (largest.signum() == 0
            || TableScales.largest(table).compareTo(largest.multiply(OUT_OF_SCALE)) < 0);
  }

  /**
   * Asks whether several amounts have a sign, and all of them cents, which no scale leaves over.
   */
  private static boolean areInCents(Table table) {
    ImmutableList<Row.Cell> signed =
        table
            .cells()
            .filter(cell -> !cell.sign().isEmpty() && !cell.value().nil())
            .collect(ImmutableList.toImmutableList());
    return signed.size() >= FEWEST_CENTS
        && signed.stream().allMatch(cell -> cell.value().decimals() == CENTS);
  }
}
