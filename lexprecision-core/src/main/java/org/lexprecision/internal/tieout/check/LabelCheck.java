package org.lexprecision.internal.tieout.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.Fact;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.relation.PrintedSign;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/** Labels that name one of two opposites, over the other. */
public final class LabelCheck {

  private static final ImmutableSet<String> GAIN =
      ImmutableSet.of("income", "earnings", "profit", "gain");
  private static final ImmutableSet<String> LOSS = ImmutableSet.of("loss", "losses", "deficit");
  private static final ImmutableSet<String> CHARGE =
      ImmutableSet.of("provision", "expense", "expenses", "charge");
  private static final ImmutableSet<String> CREDIT =
      ImmutableSet.of("benefit", "credit", "income", "gain", "recovery");

  /** Taxes on income: their name is no income. */
  private static final String INCOME_TAX = "income tax";

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();

  private final FactBook book;
  private final Findings findings;

  public LabelCheck(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  /** What may be wrong with a label. */
  private enum Slip {
    LOSS_IN_PARENTHESES(
        "a row labelled as a loss still carries parentheses: negated once, not twice"),
    LOSS_UNDER_INCOME("the label names an income, and the value is a loss"),
    BENEFIT_UNDER_CHARGE("the label names a charge, and the value is a benefit");

    private final String words;

    Slip(String words) {
      this.words = words;
    }
  }

  public void run() {
    for (Release release : book.releases()) {
      Map<Slip, List<Fact>> slips = new LinkedHashMap<>();
      for (Fact fact : release.facts()) {
        Slip slip = slip(fact);
        if (slip != null) {
          slips.computeIfAbsent(slip, found -> new ArrayList<>()).add(fact);
        }
      }
      slips.forEach(
          (slip, facts) ->
              findings.add(
                  findings
                      .of(
                          Finding.Kind.LABEL,
                          Severity.INFO,
                          facts.stream().map(Deviation::of).collect(toImmutableList()))
                      .cause(slip.words)
                      .build()));
    }
  }

  private static @Nullable Slip slip(Fact fact) {
    if (PrintedSign.of(fact) >= 0 || fact.figure().amount().signum() >= 0) {
      return null;
    }
    ImmutableSet<String> words =
        ImmutableSet.copyOf(
            WORDS.split(Ascii.toLowerCase(fact.source().caption()).replace(INCOME_TAX, "tax")));
    boolean charge = fact.item().balance() == Balance.DEBIT;
    if (charge) {
      return names(words, CHARGE, CREDIT) ? Slip.BENEFIT_UNDER_CHARGE : null;
    }
    if (fact.item().balance() == Balance.CREDIT || fact.item() instanceof Ratio) {
      return names(words, LOSS, GAIN)
          ? Slip.LOSS_IN_PARENTHESES
          : names(words, GAIN, LOSS) ? Slip.LOSS_UNDER_INCOME : null;
    }
    return null;
  }

  /** Asks whether words name one thing and not its opposite. */
  private static boolean names(
      ImmutableSet<String> words, ImmutableSet<String> one, ImmutableSet<String> opposite) {
    return words.stream().anyMatch(one::contains) && words.stream().noneMatch(opposite::contains);
  }
}
