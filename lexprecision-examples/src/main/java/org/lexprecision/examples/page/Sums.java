package org.lexprecision.examples.page;

import java.math.BigDecimal;
import org.lexprecision.Fact;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Check;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;

/** A check in one line: {@code 4,075 = 33,006 − 28,931}. */
final class Sums {

  private static final int MOST_TERMS = 12;

  private Sums() {}

  /** Returns what a check computes for one of its figures, and how far off it is. */
  static String of(Check check, Fact fact) {
    Certificate certificate = check.certificate();
    String sum =
        certificate instanceof SumCertificate shown && shown.terms().size() <= MOST_TERMS
            ? ": " + equation(shown, fact)
            : "";
    return subject(check) + sum + off(certificate, fact);
  }

  /** What had to hold; of prose, what it states and where. */
  private static String subject(Check check) {
    return check.certificate().facts().stream()
        .map(Fact::source)
        .filter(source -> source.table() == 0)
        .findFirst()
        .map(source -> "“" + source.printed() + "” on line " + source.line())
        .orElse(check.subject());
  }

  private static String equation(SumCertificate sum, Fact fact) {
    StringBuilder text = new StringBuilder();
    BigDecimal own =
        sum.terms().stream()
            .filter(term -> term.fact().equals(fact))
            .map(Term::weight)
            .findFirst()
            .orElse(BigDecimal.ONE);
    for (Term term : sum.terms()) {
      if (!term.fact().equals(fact)) {
        boolean minus = term.weight().signum() == own.signum();
        text.append(text.length() == 0 ? (minus ? "−" : "") : minus ? " − " : " + ");
        text.append(weight(term.weight())).append(Scale.like(fact, term.fact().figure().amount()));
      }
    }
    return weight(own) + Scale.like(fact, fact.figure().amount()) + " = " + text;
  }

  private static String weight(BigDecimal weight) {
    BigDecimal times = weight.abs();
    return times.compareTo(BigDecimal.ONE) == 0 ? "" : times.toPlainString() + " × ";
  }

  private static String off(Certificate certificate, Fact fact) {
    if (certificate.difference().signum() == 0 || !(certificate instanceof SumCertificate)) {
      return certificate.excess().signum() <= 0 ? "" : "; no rounding explains the difference";
    }
    return "; off by "
        + Scale.like(fact, certificate.difference().abs())
        + ", rounding allows "
        + Scale.like(fact, certificate.bound());
  }
}
