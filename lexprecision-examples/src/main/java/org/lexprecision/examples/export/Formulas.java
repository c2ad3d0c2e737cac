package org.lexprecision.examples.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import org.lexprecision.DayAverage;
import org.lexprecision.Figure;
import org.lexprecision.SplitRatio;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;
import org.lexprecision.examples.report.Headings;

/**
 * Answers as formulas over the figures as printed: {@code Facts!F385-Facts!F383}.
 *
 * <p>What a proof derives on its way has a row of its own among the steps, where other proofs find
 * it as well. Fractions are rounded to the decimals of the figure, so that sums of them are not off
 * by what binary numbers cannot hold. Where other figures leave only another number than the sum,
 * the formula adds the difference.
 */
final class Formulas {

  private static final int VALUE = 4;

  private final FactSheet facts;
  private final CellSheet steps;
  private final IdentityHashMap<Proof, Integer> rows = new IdentityHashMap<>();

  Formulas(FactSheet facts, CellSheet steps) {
    this.facts = facts;
    this.steps = steps;
    steps.heads(1, "Concept:30 Segment:20 Start:11 End:11 Value:16 Unit:12 Proof:100");
  }

  /** Returns a formula as a sheet takes it, which is XML. */
  static String escaped(String formula) {
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  String of(Answer.Proven answer) {
    return answer instanceof Answer.Reported reported ? of(reported.reading()) : of(answer.proof());
  }

  private String of(Reading reading) {
    String printed = facts.reference(reading);
    if (!reading.isAdjusted()) {
      return printed;
    }
    boolean perShare = reading.series().unit() instanceof Unit.PerShare;
    SplitRatio factor = perShare ? reading.split().inverse() : reading.split();
    Figure figure = reading.figure();
    BigDecimal exact = factor.applyTo(reading.fact().figure().amount());
    int decimals = Math.max(0, figure.amount().scale());
    return adjusted(
        "ROUND(" + printed + "*" + factor.after() + "/" + factor.before() + "," + decimals + ")",
        exact.setScale(decimals, RoundingMode.HALF_UP),
        figure.amount());
  }

  private String of(Proof proof) {
    Step point = proof.point();
    String formula = of(point);
    BigDecimal value = point.value();
    Figure figure = proof.figure();
    if (isPrinted(point)) {
      return adjusted(formula, value, figure.amount());
    }
    int decimals = figure.decimals().orElse(Math.max(0, value.scale()));
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    boolean whole = decimals <= 0 && rounded.compareTo(value) == 0 && !(point instanceof Quotient);
    return adjusted(
        whole ? formula : "ROUND(" + formula + "," + decimals + ")", rounded, figure.amount());
  }

  /** Adds what a formula lacks. */
  private static String adjusted(String formula, BigDecimal gives, BigDecimal wanted) {
    BigDecimal lacks = wanted.subtract(gives);
    if (lacks.signum() == 0) {
      return formula;
    }
    return formula + (lacks.signum() < 0 ? "-" : "+") + lacks.abs().toPlainString();
  }

  private String of(Step step) {
    if (step instanceof Chain chain) {
      return of(chain);
    }
    if (step instanceof Sum sum) {
      StringBuilder formula = new StringBuilder();
      sum.parts().forEach(part -> add(formula, part.sign(), reference(part.proof())));
      return formula.toString();
    }
    if (step instanceof Quotient quotient) {
      return reference(quotient.numerator()) + "/" + reference(quotient.denominator());
    }
    return reference(((Substitute) step).basic());
  }

  private String of(Chain chain) {
    boolean average = chain.series().item() instanceof DayAverage && !isPrinted(chain);
    StringBuilder formula = new StringBuilder();
    for (Chain.Term term : chain.terms()) {
      String weight = average ? "*" + term.reading().period().days() : "";
      add(formula, term.sign(), of(term.reading()) + weight);
    }
    return average ? "(" + formula + ")/" + chain.period().days() : formula.toString();
  }

  /** Takes what is added after what is taken away as well: a formula may begin with a minus. */
  private static void add(StringBuilder formula, int sign, String term) {
    if (sign < 0) {
      formula
          .append('-')
          .append(term.startsWith("ROUND") || isPlain(term) ? term : "(" + term + ")");
    } else {
      formula.append(formula.length() == 0 ? "" : "+").append(term);
    }
  }

  private static boolean isPlain(String term) {
    return term.indexOf('+') < 0 && term.indexOf('-') < 0;
  }

  private static boolean isPrinted(Step step) {
    return step instanceof Chain chain
        && chain.terms().size() == 1
        && chain.terms().get(0).sign() > 0;
  }

  private String reference(Proof proof) {
    if (proof.point() instanceof Chain chain && isPrinted(chain)) {
      Reading reading = chain.terms().get(0).reading();
      if (!reading.isAdjusted()
          && reading.figure().amount().compareTo(proof.figure().amount()) == 0) {
        return facts.reference(reading);
      }
    }
    Integer known = rows.get(proof);
    return steps.reference(known == null ? step(proof) : known, VALUE);
  }

  private int step(Proof proof) {
    String formula = of(proof);
    int row = rows.size() + 1;
    rows.put(proof, row);
    steps.text(row, 0, proof.series().item().id());
    steps.text(row, 1, proof.series().segment().name());
    Headings.firstDay(proof.period()).ifPresent(day -> steps.date(row, 2, day));
    steps.date(row, 3, proof.period().lastDay());
    steps.formula(row, VALUE, formula, proof.series().unit());
    steps.text(row, 5, proof.series().unit().toString());
    steps.text(row, 6, proof.explain());
    return row;
  }
}
