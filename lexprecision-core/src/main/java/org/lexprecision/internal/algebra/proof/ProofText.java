package org.lexprecision.internal.algebra.proof;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lexprecision.Source;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Chain.Term;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;

/** Proofs in words. */
public final class ProofText {

  /** A tag that stands on no paper is in no column. */
  private static final String NO_COLUMN = "";

  private ProofText() {}

  public static String of(Proof proof) {
    StringBuilder text = new StringBuilder();
    text.append(proof.figure()).append(" = ").append(of(proof.point()));
    text.append("; in ").append(proof.interval());
    if (!proof.lower().equals(proof.point())) {
      text.append("; at least by ").append(of(proof.lower()));
    }
    if (!proof.upper().equals(proof.point())) {
      text.append("; at most by ").append(of(proof.upper()));
    }
    return text.toString();
  }

  public static String of(Step step) {
    if (step instanceof Chain chain) {
      List<Term> terms = addedFirst(chain.terms());
      return terms(terms) + " (" + places(terms) + ")";
    }
    if (step instanceof Quotient quotient) {
      return name(quotient.numerator()) + " / " + name(quotient.denominator());
    }
    if (step instanceof Substitute substitute) {
      return name(substitute.basic()) + ", since nothing dilutes " + name(substitute.loss());
    }
    Sum sum = (Sum) step;
    StringBuilder text = new StringBuilder();
    for (Sum.Part part : sum.parts()) {
      sign(text, part.sign());
      text.append(name(part.proof()));
    }
    return text.toString();
  }

  public static String of(Contradiction contradiction) {
    List<Term> terms = addedFirst(contradiction.cycle());
    PrintedScale scale = PrintedScale.of(terms);
    return contradiction.series()
        + ": "
        + terms(terms)
        + " = "
        + scale.print(contradiction.difference())
        + ", allowed ±"
        + scale.print(contradiction.allowed())
        + " ("
        + places(terms)
        + ")";
  }

  private static List<Term> addedFirst(List<Term> terms) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(term -> !term.isAdded()), terms);
  }

  /** A measure inside a larger proof: its name, its value, and the figures that give it. */
  private static String name(Proof proof) {
    String text = proof.series() + " " + proof.figure();
    return proof.point() instanceof Chain chain ? text + " [" + of(chain) + "]" : text;
  }

  private static String terms(List<Term> terms) {
    PrintedScale scale = PrintedScale.of(terms);
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      sign(text, term.sign());
      text.append(term.reading().period()).append(' ').append(scale.print(term.reading()));
    }
    return text.toString();
  }

  private static void sign(StringBuilder text, int sign) {
    if (text.length() > 0) {
      text.append(sign > 0 ? " + " : " − ");
    } else if (sign < 0) {
      text.append('−');
    }
  }

  /**
   * The places of the terms, those of one line together: {@code a.txt line 203 columns 4 and 2}.
   */
  private static String places(List<Term> terms) {
    SetMultimap<String, String> columns = LinkedHashMultimap.create();
    for (Term term : terms) {
      Source source = term.reading().fact().source();
      columns.put(
          source.place(),
          source.print().map(print -> Integer.toString(print.column())).orElse(NO_COLUMN));
    }
    return Multimaps.asMap(columns).entrySet().stream()
        .map(place -> place.getKey() + columns(place.getValue()))
        .collect(joining(", "));
  }

  private static String columns(Set<String> columns) {
    String words = columns.size() > 1 ? " columns " : " column ";
    return columns.contains(NO_COLUMN) ? "" : words + String.join(" and ", columns);
  }
}
