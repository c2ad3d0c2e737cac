package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.internal.Intervals;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TermCertificate;

/**
 * The terms of offers against one another: each that others give is a finding, whether it agrees or
 * not; each from which nothing is computed is said to be not evaluated.
 */
public final class OfferCheck {

  private static final int THOUSANDS = 3;

  private final List<Release> releases;
  private final Map<Claim, Fact> facts = new HashMap<>();
  private final Findings findings;

  public OfferCheck(List<Release> releases, List<Stated> prose, Findings findings) {
    this.releases = releases;
    this.findings = findings;
    for (Stated stated : prose) {
      stated.fact().ifPresent(fact -> facts.putIfAbsent(stated.check().claim(), fact));
    }
  }

  public void run() {
    releases.forEach(this::run);
  }

  private void run(Release release) {
    OfferTerms terms = OfferTerms.of(release);
    Set<String> used = new HashSet<>();
    for (Claim claim : release.claims()) {
      terms.recomputation(claim).ifPresent(found -> report(found, used));
    }
    for (Claim claim : release.claims()) {
      if (!claim.term().isEmpty() && !used.contains(claim.term())) {
        findings.notEvaluated(kind(release), claim.toString(), reason(claim, terms));
      }
    }
  }

  /** Days and the like are stated by every release. */
  private static Finding.Kind kind(Release release) {
    return release.kind() == ReleaseKind.EXCHANGE_OFFER ? Finding.Kind.OFFER : Finding.Kind.PROSE;
  }

  private static String reason(Claim claim, OfferTerms terms) {
    if (!claim.isUnderstood()) {
      return claim.doubt();
    }
    return terms.ambiguous().contains(claim.term())
        ? "the document states this term more than once, and not alike"
        : "nothing in the document recomputes this term";
  }

  private void report(Recomputation recomputation, Set<String> used) {
    used.addAll(recomputation.terms());
    TermCertificate certificate =
        recomputation.certificate(claim -> Optional.ofNullable(facts.get(claim)).orElseThrow());
    boolean holds = recomputation.holds(certificate);
    boolean wrong = !holds && !recomputation.condition();
    Fact term = certificate.term();
    findings.checked(Finding.Kind.OFFER, certificate, recomputation.claim().toString());
    findings.add(
        findings
            .of(
                Finding.Kind.OFFER,
                wrong ? Severity.ERROR : Severity.INFO,
                ImmutableList.of(Deviation.of(term, certificate.due(), certificate.bound())))
            .cause(
                (recomputation.condition()
                        ? "the condition is " + (holds ? "met" : "not met") + ": "
                        : "recomputed from the other terms: ")
                    + certificate
                    + recomputation.accrual().words()
                    + (recomputation.condition() ? "" : agreement(certificate)))
            .addAllCertificates(wrong ? ImmutableList.of(certificate) : ImmutableList.of())
            .build());
  }

  /** Says at which precision the two agree: trailing zeros are no significant digits. */
  private static String agreement(TermCertificate certificate) {
    if (certificate.excess().signum() > 0) {
      return "; does not agree";
    }
    if (certificate.difference().signum() == 0) {
      return "; agrees exactly";
    }
    BigDecimal stated = certificate.term().figure().amount();
    boolean whole = stated.abs().compareTo(BigDecimal.ONE) >= 0;
    if (!whole || isWithin(certificate, 0)) {
      return "; agrees at the precision stated";
    }
    return isWithin(certificate, THOUSANDS)
        ? "; agrees at thousand precision, not in single units"
        : "; agrees at the precision stated, not at thousand precision";
  }

  private static boolean isWithin(TermCertificate certificate, int zeros) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(zeros);
    Interval rounded =
        Interval.around(certificate.term().figure().amount(), unit.multiply(Intervals.HALF));
    return rounded.contains(certificate.due());
  }
}
