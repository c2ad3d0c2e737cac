package org.lexprecision.internal.tieout.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/** A typed sheet whose cells may be changed, and what is said to add up on it. */
final class Page {

  private final Release release;
  private final List<Fact> facts;

  Page(Sheet sheet) {
    release = sheet.release();
    facts = new ArrayList<>(release.facts());
  }

  /** Changes every figure of a line. */
  Page line(int line, UnaryOperator<Fact> change) {
    facts.replaceAll(fact -> fact.source().line() == line ? change.apply(fact) : fact);
    return this;
  }

  /** Changes one figure. */
  Page cell(int line, int column, UnaryOperator<Fact> change) {
    facts.replaceAll(fact -> is(fact, line, column) ? change.apply(fact) : fact);
    return this;
  }

  /** Moves a line to another table. */
  Page table(int table, int... lines) {
    for (int line : lines) {
      line(
          line,
          fact ->
              fact.withSource(
                  fact.source().print().orElseThrow().toBuilder().table(table).build()));
    }
    return this;
  }

  /** Heads a line otherwise. */
  Page caption(int line, String caption) {
    return line(
        line,
        fact ->
            fact.withSource(
                fact.source().print().orElseThrow().toBuilder().caption(caption).build()));
  }

  private static boolean is(Fact fact, int line, int column) {
    return fact.source().line() == line && fact.source().column() == column;
  }

  Fact at(int line, int column) {
    return facts.stream().filter(fact -> is(fact, line, column)).findFirst().orElseThrow();
  }

  Lines lines() {
    return new Lines(List.of(Release.builder().from(release).facts(facts).build()));
  }

  /** What is said to be the sum of others: the first line of a column, of those after it. */
  Relation sum(Finding.Kind kind, int column, int total, int... parts) {
    List<Fact> figures = new ArrayList<>();
    for (int part : parts) {
      figures.add(at(part, column));
    }
    return sum(kind, at(total, column), figures);
  }

  /** What is said to be one in a column of two lines. */
  Relation twice(int column, int first, int second) {
    return sum(Finding.Kind.DUPLICATE, column, first, second);
  }

  static Relation sum(Finding.Kind kind, Fact total, List<Fact> parts) {
    return Relation.of(
        kind,
        Stream.concat(
                Stream.of(new Term(BigDecimal.ONE, total)),
                parts.stream().map(part -> new Term(BigDecimal.ONE.negate(), part)))
            .toList(),
        kind + " of " + total.source().caption());
  }
}
