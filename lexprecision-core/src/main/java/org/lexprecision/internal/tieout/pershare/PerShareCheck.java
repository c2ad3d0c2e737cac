package org.lexprecision.internal.tieout.pershare;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.Intervals;
import org.lexprecision.internal.tieout.cause.Causes;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.ShareCertificate;

/**
 * Amounts per share against the amounts and the shares: their product must meet the amount.
 *
 * <p>Earnings per share that fail by too much are not called wrong: preferred dividends, or another
 * deduction that no document gives, may explain them. What it would have to be is said.
 */
public final class PerShareCheck {

  private static final Pattern CLASS = Pattern.compile("(?i)\\bclass\\b");

  private final Findings findings;
  private final AverageShares shares;
  private final ImmutableListMultimap<Filing, Release> filings;
  private final Columns columns;
  private final Numerators numerators;
  private final OtherDivisions others;
  private final PartsPerShare parts;
  private final Map<LineItem, Deductions> deductions = new HashMap<>();
  private final Map<Column, List<PerShare>> failed = new LinkedHashMap<>();
  private final Set<Row> held = new HashSet<>();
  private final ImmutableList.Builder<Relation> broken = ImmutableList.builder();

  public PerShareCheck(FactBook book, Findings findings) {
    this.findings = findings;
    this.filings = Multimaps.index(book.releases(), Filing::of);
    this.columns = new Columns(book.releases());
    this.numerators = new Numerators(filings);
    this.others = new OtherDivisions(columns);
    this.shares = new AverageShares(book);
    this.parts = new PartsPerShare(book);
  }

  /** The columns of one release that state one period, by the shares they divide by. */
  private record Column(Filing filing, Period period, LineItem shares) {}

  /** One checked figure. */
  public record PerShare(Fact fact, ShareCertificate certificate, boolean assumed) {

    Relation relation() {
      return new Relation(
          Finding.Kind.PER_SHARE,
          certificate,
          fact.item().label()
              + " × "
              + certificate.shares().item().label()
              + " = "
              + certificate.amount().item().label());
    }
  }

  /**
   * Holds every amount per share against its amount and shares, and returns what is broken. What is
   * not bears nothing out: cents tell little, and the scale of shares is often read from them.
   */
  public ImmutableList<Relation> read() {
    filings.asMap().values().forEach(this::check);
    return broken.build();
  }

  /** Reports what fails, unless another figure found wrong explains it. */
  public void report(Causes causes) {
    ListMultimap<Row, PerShare> deducted =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    failed.forEach(
        (column, rows) -> {
          rows.removeIf(row -> causes.explain(row.relation()));
          rows.forEach(row -> deducted.put(Row.of(row), row));
        });
    failed.forEach(
        (column, rows) -> {
          ImmutableList<PerShare> alone =
              rows.stream()
                  .filter(
                      row -> held.contains(Row.of(row)) || deducted.get(Row.of(row)).size() == 1)
                  .collect(toImmutableList());
          rows.stream()
              .filter(row -> !alone.contains(row))
              .forEach(
                  row ->
                      notEvaluated(
                          row.fact(),
                          "in no column is it income over shares: something is deducted that the"
                              + " release does not tell"));
          if (!alone.isEmpty()) {
            findings.add(finding(column, alone, causes));
          }
        });
  }

  /** The rows that state an amount per share. */
  private record Row(LineItem item, Basis basis) {

    static Row of(PerShare row) {
      return new Row(row.fact().item(), row.fact().basis());
    }
  }

  private void check(Collection<Release> exhibits) {
    List<PerShare> assumed = new ArrayList<>();
    for (Release release : exhibits) {
      for (Fact fact : release.facts()) {
        if (fact.item() instanceof Ratio ratio
            && fact.figure().unit() instanceof Unit.PerShare
            && fact.period().isPresent()
            && ratio.numerator().isPresent()) {
          check(fact, ratio, assumed);
        }
      }
    }
    assumption(assumed);
  }

  private void check(Fact fact, Ratio ratio, List<PerShare> assumed) {
    if (isOfOneClass(fact)) {
      notEvaluated(fact, "several classes of stock share the income");
      return;
    }
    if (fact.figure().decimals().orElse(1) <= 0) {
      notEvaluated(
          fact, "it is printed without a fraction: it may be an amount, not one per share");
      return;
    }
    Optional<AverageShares.Count> count =
        ratio.denominator().flatMap(item -> shares.of(fact, item, numerators.beside(fact)));
    if (count.filter(AverageShares.Count::isOfOtherPeriodOfIts).isPresent()) {
      againstYear(fact, "the release prints average shares, but none for this period");
      return;
    }
    Optional<Fact> amount = count.flatMap(shared -> numerators.of(fact, ratio, shared.fact()));
    if (count.isEmpty() || amount.isEmpty()) {
      againstYear(
          fact,
          count.isEmpty()
              ? "no release prints average shares for a period near this one"
              : "the release does not print " + ratio.numerator().orElseThrow().label());
      return;
    }
    PerShare row =
        new PerShare(
            fact, certificate(fact, count.get().fact(), amount.get()), count.get().assumed());
    if (row.assumed() && row.relation().isBroken() && allows(row)) {
      againstYear(
          fact,
          "no release prints average shares of the period, and between those before and after it"
              + " are some that fit");
      return;
    }
    Optional<ShareCertificate> other =
        row.relation().isBroken() ? others.of(row.certificate()) : Optional.empty();
    if (other.isPresent()) {
      new PerShare(fact, other.get(), false).relation().report(findings);
      return;
    }
    row.relation().report(findings);
    if (row.assumed()) {
      assumed.add(row);
    }
    if (amount.get().item().balance() == Balance.CREDIT) {
      deductionsOf(row).add(fact.period().orElseThrow(), row);
    }
    if (!row.relation().isBroken()) {
      held.add(Row.of(row));
    } else {
      broken.add(row.relation());
      failed
          .computeIfAbsent(
              new Column(
                  Filing.of(fact.source()),
                  fact.period().orElseThrow(),
                  ratio.denominator().orElseThrow()),
              column -> new ArrayList<>())
          .add(row);
    }
  }

  /** Asks whether the release prints the same amount of another class of stock as well. */
  private boolean isOfOneClass(Fact fact) {
    return CLASS.matcher(fact.source().caption()).find()
        && columns.items(fact).stream()
            .anyMatch(other -> !other.equals(fact.item()) && other.id().endsWith(fact.item().id()));
  }

  private void notEvaluated(Fact fact, String why) {
    findings.notEvaluated(
        Finding.Kind.PER_SHARE, fact, fact.series() + ", " + fact.period().orElseThrow(), why);
  }

  /** Holds what cannot be divided against the year it ends, and says so where that allows it. */
  private void againstYear(Fact fact, String why) {
    Optional<PartsPerShare.Odd> odd = parts.of(fact);
    if (odd.isEmpty()) {
      notEvaluated(fact, why);
      return;
    }
    findings.add(
        findings
            .of(
                Finding.Kind.PER_SHARE,
                Severity.UNEXPLAINED,
                ImmutableList.of(
                    Deviation.of(
                        fact,
                        Intervals.middle(odd.get().rest()),
                        fact.figure()
                            .interval()
                            .width()
                            .add(odd.get().rest().width())
                            .multiply(Intervals.HALF))))
            .cause(odd.get().words())
            .build());
  }

  /** Asks whether shares that are not known may be as many as the figure needs. */
  private boolean allows(PerShare row) {
    return shares
        .between(row.fact(), ((Ratio) row.fact().item()).denominator().orElseThrow())
        .map(row.fact().figure().interval()::times)
        .filter(row.certificate().due()::meets)
        .isPresent();
  }

  /** A charge may be negative per share where it is positive as an amount. */
  private static ShareCertificate certificate(Fact fact, Fact shares, Fact amount) {
    boolean contrary =
        amount.item().balance() == Balance.DEBIT
            && amount.figure().amount().signum() * fact.figure().amount().signum() < 0;
    return ShareCertificate.of(fact, shares, amount, contrary ? -1 : 1);
  }

  /** Basic and diluted shares are told apart: each has its own amount to divide. */
  private Deductions deductionsOf(PerShare row) {
    return deductions.computeIfAbsent(
        ((Ratio) row.fact().item()).denominator().orElseThrow(), item -> new Deductions());
  }

  private Finding finding(Column column, List<PerShare> rows, Causes causes) {
    Implications implied = deductionsOf(rows.get(0)).of(column.period(), rows);
    boolean assumed = rows.stream().anyMatch(PerShare::assumed);
    Fact count = rows.get(0).certificate().shares();
    return findings
        .of(
            Finding.Kind.PER_SHARE,
            Severity.UNEXPLAINED,
            rows.stream().map(PerShareCheck::deviation).collect(toImmutableList()))
        .cause(
            implied.words()
                + (assumed
                    ? "; average shares of "
                        + count.source().printed()
                        + " are assumed from "
                        + count.period().orElseThrow()
                        + " ("
                        + count.source()
                        + ")"
                    : ""))
        .addAllCertificates(rows.stream().map(PerShare::certificate).collect(toImmutableList()))
        .putAllImplied(implied.intervals())
        .addAllSuspects(
            causes.suspects(rows.stream().map(PerShare::relation).toList()).stream()
                .filter(suspect -> suspect.slip().isPresent())
                .toList())
        .build();
  }

  private static Deviation deviation(PerShare row) {
    ShareCertificate certificate = row.certificate();
    return Intervals.quotient(certificate.due(), certificate.shares().figure().interval())
        .map(
            due ->
                Deviation.of(
                    row.fact(),
                    Intervals.middle(due),
                    row.fact()
                        .figure()
                        .interval()
                        .width()
                        .add(due.width())
                        .multiply(Intervals.HALF)))
        .orElseGet(() -> Deviation.of(row.fact()));
  }

  /** Says that a release prints no shares, and which were taken instead. */
  private void assumption(List<PerShare> assumed) {
    if (!assumed.isEmpty()) {
      ImmutableList<Fact> counts =
          assumed.stream()
              .map(row -> row.certificate().shares())
              .distinct()
              .collect(toImmutableList());
      findings.add(
          findings
              .of(
                  Finding.Kind.PER_SHARE,
                  Severity.INFO,
                  assumed.stream().map(row -> Deviation.of(row.fact())).collect(toImmutableList()))
              .cause(
                  "the release prints no average shares for these; assumed are "
                      + counts.stream()
                          .map(count -> count.source().printed() + " (" + count.source() + ")")
                          .collect(joining(", ")))
              .build());
    }
  }
}
