package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/** Everything that must add up in a book. */
public final class Relations {

  private final ImmutableList<Relation> laws;
  private final ImmutableList<Relation> prose;
  private final ImmutableList<Relation> supports;
  private final ImmutableList<Relation> splits;
  private final PresentShares shares;
  private final Trust trust;
  private final IdentityHashMap<Fact, List<Relation>> holding = new IdentityHashMap<>();
  private final IdentityHashMap<Fact, List<Relation>> questionable = new IdentityHashMap<>();

  private Relations(
      ImmutableList<Relation> laws,
      ImmutableList<Relation> prose,
      ImmutableList<Relation> supports,
      ImmutableList<Relation> splits,
      PresentShares shares,
      Lines lines) {
    this.laws = laws;
    this.prose = prose;
    this.supports = supports;
    this.splits = splits;
    this.shares = shares;
    this.trust = new Trust(laws, new Excuses(lines, laws));
    ImmutableList.of(laws, prose, supports).forEach(these -> index(these, false, holding));
    index(supports, true, questionable);
  }

  private static void index(
      List<Relation> relations, boolean broken, IdentityHashMap<Fact, List<Relation>> index) {
    for (Relation relation : relations) {
      if (relation.isBroken() == broken) {
        relation
            .figures()
            .forEach(fact -> index.computeIfAbsent(fact, key -> new ArrayList<>()).add(relation));
      }
    }
  }

  /**
   * Returns everything that must add up, and what need not but may.
   *
   * @param prose claims beside the figures of the tables
   * @param perShare amounts per share that are not amounts over shares; a deduction may excuse them
   */
  public static Relations of(
      FactBook book,
      Findings findings,
      Iterable<Relation> prose,
      Iterable<Relation> perShare,
      Lines lines) {
    ImmutableList.Builder<Relation> laws = ImmutableList.builder();
    ImmutableList.Builder<Relation> supports = ImmutableList.builder();
    supports.addAll(perShare);
    for (Release release : book.releases()) {
      laws.addAll(FootingRelations.of(release, findings));
      laws.addAll(ColumnRelations.of(release));
      supports.addAll(EbitdaRelations.of(release));
    }
    ListMultimap<Series, Fact> bySeries = MultimapBuilder.treeKeys().arrayListValues().build();
    Measures measures = Measures.of(book.releases(), findings);
    ImmutableSet<Fact> withoutScale = WithoutScale.report(book, findings);
    Predicate<Fact> comparable =
        fact ->
            !measures.isNamesake(fact)
                && isComparable(fact)
                && (withoutScale.isEmpty() || !withoutScale.contains(fact));
    PresentShares shares = new PresentShares(book);
    book.facts().stream().filter(comparable).forEach(fact -> bySeries.put(fact.series(), fact));
    supports.addAll(EarlierRelations.of(book.releases(), comparable, shares));
    ImmutableList.Builder<Relation> splits = ImmutableList.builder();
    for (Series series : bySeries.keySet()) {
      TimeRelations time = TimeRelations.of(series, bySeries.get(series), book, shares);
      laws.addAll(time.relations());
      splits.addAll(time.splits());
    }
    return new Relations(
        withCycles(laws.build(), cycles(book, comparable, shares)),
        ImmutableList.copyOf(prose),
        supports.build(),
        splits.build(),
        shares,
        lines);
  }

  /** A percentage is of the row above it, which its name does not tell. */
  private static boolean isComparable(Fact fact) {
    return !(fact.figure().unit() instanceof Unit.Pure);
  }

  /** Adds the cycles that only rounding over many figures shows. */
  private static ImmutableList<Relation> withCycles(
      ImmutableList<Relation> laws, List<Relation> cycles) {
    Set<ImmutableSet<Fact>> known = new HashSet<>();
    for (Relation relation : laws) {
      if (relation.isBroken()) {
        known.add(relation.facts());
      }
    }
    ImmutableList.Builder<Relation> all = ImmutableList.<Relation>builder().addAll(laws);
    for (Relation cycle : cycles) {
      if (known.add(cycle.facts())) {
        all.add(cycle);
      }
    }
    return all.build();
  }

  private static ImmutableList<Relation> cycles(
      FactBook book, Predicate<Fact> comparable, PresentShares shares) {
    return book.contradictions().stream()
        .filter(contradiction -> TimeRelations.addsUp(contradiction.series().item()))
        .filter(
            contradiction ->
                contradiction.cycle().stream()
                    .map(term -> term.reading().fact())
                    .allMatch(comparable))
        .map(contradiction -> cycle(contradiction, shares))
        .collect(toImmutableList());
  }

  private static Relation cycle(Contradiction contradiction, PresentShares shares) {
    boolean average = contradiction.series().item() instanceof DayAverage;
    List<Term> printed = new ArrayList<>();
    for (Chain.Term term : contradiction.cycle()) {
      BigDecimal weight =
          average ? BigDecimal.valueOf(term.reading().period().days()) : BigDecimal.ONE;
      printed.add(new Term(term.sign() > 0 ? weight : weight.negate(), term.reading().fact()));
    }
    List<Term> terms = shares.level(printed);
    String equation = contradiction.series() + " over " + contradiction.span();
    Relation relation = Relation.of(Finding.Kind.PERIODS, terms, equation);
    return relation.isWithinOneRelease()
        ? relation
        : Relation.of(Finding.Kind.RESTATEMENT, terms, equation);
  }

  /** Reports every law, and those of the supports that hold: the others need not. */
  public void report(Findings findings) {
    for (Relation law : laws) {
      trust
          .refuted(law)
          .ifPresentOrElse(
              why -> findings.notEvaluated(law.kind(), law.figures().get(0), law.equation(), why),
              () -> law.report(findings));
    }
    supports.stream()
        .filter(support -> !support.isBroken())
        .forEach(support -> support.report(findings));
  }

  /** What a breach of them means. */
  public Trust trust() {
    return trust;
  }

  /** The relations that must hold and do not. */
  public ImmutableList<Relation> broken() {
    return Stream.concat(laws.stream(), prose.stream())
        .filter(Relation::isBroken)
        .collect(toImmutableList());
  }

  /** What releases state otherwise because shares were split in between, as printed. */
  public ImmutableList<Relation> splits() {
    return splits;
  }

  /** What brings figures to the shares of now. */
  public PresentShares shares() {
    return shares;
  }

  /** The sums that must hold and do, though not to the last digit. */
  public ImmutableList<Relation> rounded() {
    return laws.stream()
        .filter(relation -> relation.isOff() && !relation.isBroken() && !shares.areSplit(relation))
        .collect(toImmutableList());
  }

  /** The relations a figure stands in that hold. */
  public List<Relation> holding(Fact fact) {
    return holding.getOrDefault(fact, List.of());
  }

  /** The relations a figure stands in that do not hold, and need not. */
  public List<Relation> questionable(Fact fact) {
    return questionable.getOrDefault(fact, List.of());
  }
}
