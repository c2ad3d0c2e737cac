package org.lexprecision.internal.algebra.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.Footing;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Chain.Term;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;

/** Recomputes proofs from the printed figures, checking every step; shared proofs once. */
public final class Replay {

  private final IdentityHashMap<Proof, Interval> done = new IdentityHashMap<>();

  public Interval of(Proof proof) {
    Interval known = done.get(proof);
    if (known == null) {
      for (Step step : List.of(proof.point(), proof.lower(), proof.upper())) {
        require(
            step.series().equals(proof.series()) && step.period().equals(proof.period()),
            "a step proves something else: " + step);
      }
      of(proof.point());
      known = Interval.of(of(proof.lower()).lower(), of(proof.upper()).upper());
      require(known.equals(proof.interval()), "the bounds are others: " + known);
      done.put(proof, known);
    }
    return known;
  }

  private Interval of(Step step) {
    if (step instanceof Chain chain) {
      return chain(chain);
    }
    if (step instanceof Sum sum) {
      return sum(sum);
    }
    if (step instanceof Substitute substitute) {
      require(of(substitute.loss()).upper().signum() < 0, "no loss: " + substitute.loss());
      return of(substitute.basic());
    }
    Quotient quotient = (Quotient) step;
    return Quotients.outward(of(quotient.numerator()), of(quotient.denominator()));
  }

  private static Interval chain(Chain chain) {
    for (Term term : chain.terms()) {
      require(term.reading().series().equals(chain.series()), "a term of another series: " + term);
    }
    boolean single = chain.terms().size() == 1 && chain.terms().get(0).sign() > 0;
    if (single) {
      require(chain.terms().get(0).reading().period().equals(chain.period()), "another period");
    } else {
      require(adds(chain.series()), "does not add over time: " + chain.series());
      LocalDate at = chain.period().start();
      for (Term term : chain.terms()) {
        at = walk(at, term.sign(), term.reading().period());
      }
      require(at.equals(chain.period().end()), "the chain ends at " + at);
    }
    return chain.interval();
  }

  private static boolean adds(Series series) {
    return series.item() instanceof Flow || series.item() instanceof DayAverage;
  }

  private static LocalDate walk(LocalDate at, int sign, Period period) {
    LocalDate from = sign > 0 ? period.start() : period.end();
    require(from.equals(at), period + " does not follow on " + at);
    return sign > 0 ? period.end() : period.start();
  }

  private Interval sum(Sum sum) {
    Interval total = Interval.exactly(BigDecimal.ZERO);
    Map<Series, Integer> equation = new HashMap<>();
    equation.put(sum.series(), -1);
    for (Sum.Part part : sum.parts()) {
      require(part.proof().period().equals(sum.period()), "a part of another period: " + part);
      Interval interval = of(part.proof());
      total = part.sign() > 0 ? total.plus(interval) : total.minus(interval);
      require(equation.put(part.proof().series(), part.sign()) == null, "a part twice: " + part);
    }
    witnesses(sum, equation);
    return total;
  }

  private static void witnesses(Sum sum, Map<Series, Integer> equation) {
    Map<Series, Integer> mirrored = new HashMap<>();
    equation.forEach((series, sign) -> mirrored.put(series, -sign));
    LocalDate at = sum.period().start();
    for (Sum.Witness witness : sum.witnesses()) {
      Map<Series, Integer> printed = printed(witness);
      require(
          printed.equals(equation) || printed.equals(mirrored),
          "a witness of another equation: " + witness.footing());
      require(witness.residual().contains(BigDecimal.ZERO), "does not foot: " + witness.footing());
      if (!witness.period().equals(sum.period())) {
        at = walk(at, witness.sign(), witness.period());
      } else {
        at = sum.period().end();
      }
    }
    require(!sum.witnesses().isEmpty() && at.equals(sum.period().end()), "not witnessed: " + sum);
  }

  private static Map<Series, Integer> printed(Sum.Witness witness) {
    Footing footing = witness.footing();
    Map<Series, Integer> printed = new HashMap<>();
    printed.put(witness.total().series(), 1);
    require(witness.parts().size() == footing.parts().size(), "a row is missing: " + footing);
    for (int i = 0; i < witness.parts().size(); i++) {
      Reading part = witness.parts().get(i);
      require(part.period().equals(witness.period()), "a row of another period: " + part);
      printed.put(part.series(), -footing.parts().get(i).sign());
    }
    return printed;
  }

  public static void contradiction(Contradiction contradiction) {
    BigDecimal difference = BigDecimal.ZERO;
    BigDecimal allowed = BigDecimal.ZERO;
    Chain.Term first = contradiction.cycle().get(0);
    boolean adds = adds(contradiction.series());
    LocalDate begin =
        first.sign() > 0 ? first.reading().period().start() : first.reading().period().end();
    LocalDate at = begin;
    for (Term term : contradiction.cycle()) {
      Reading reading = term.reading();
      if (adds) {
        at = walk(at, term.sign(), reading.period());
      } else {
        require(reading.period().equals(first.reading().period()), "another period: " + reading);
      }
      BigDecimal weight =
          contradiction.series().item() instanceof DayAverage
              ? BigDecimal.valueOf(reading.period().days())
              : BigDecimal.ONE;
      BigDecimal signed = reading.figure().amount().multiply(weight);
      difference = term.sign() > 0 ? difference.add(signed) : difference.subtract(signed);
      allowed =
          allowed.add(
              reading.interval().upper().subtract(reading.figure().amount()).multiply(weight));
    }
    require(at.equals(begin), "the cycle does not close");
    require(difference.compareTo(contradiction.difference()) == 0, "gives " + difference);
    require(allowed.compareTo(contradiction.allowed()) == 0, "rounding explains " + allowed);
    require(difference.abs().compareTo(allowed) > 0, "rounding explains it");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
