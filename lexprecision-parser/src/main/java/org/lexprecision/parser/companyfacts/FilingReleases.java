package org.lexprecision.parser.companyfacts;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.TaggedSource;
import org.lexprecision.parser.internal.tagged.ElementClashes;
import org.lexprecision.parser.internal.tagged.TaggedItems;

/** Makes a release of each filing. */
final class FilingReleases {

  private static final ImmutableList<String> WITNESSES =
      ImmutableList.of("tag", "accuracy inferred from trailing zeros");

  /** What became no fact; it belongs to no filing, and the first release bears it. */
  static final class Strays {

    private record Stray(int line, String printed, String message) {}

    private final List<Stray> strays = new ArrayList<>();

    void add(int line, String printed, String message) {
      strays.add(new Stray(line, printed, message));
    }

    ImmutableList<Diagnostic> diagnostics(String document) {
      return strays.stream()
          .map(
              stray ->
                  Diagnostic.builder()
                      .document(document)
                      .line(stray.line())
                      .printed(stray.printed())
                      .reason(Diagnostic.Reason.TAG)
                      .message(stray.message())
                      .build())
          .collect(ImmutableList.toImmutableList());
    }
  }

  private final String document;
  private final Company company;
  private final Strays strays;
  private final TaggedItems items = new TaggedItems(LineItems.standard());
  private final ElementClashes clashes = new ElementClashes();

  FilingReleases(String document, Company company, Strays strays) {
    this.document = document;
    this.company = company;
    this.strays = strays;
  }

  ImmutableList<Release> of(List<Filing> filings) {
    for (Filing filing : filings) {
      for (Filing.Stated stated : filing.facts()) {
        clashes.meet(
            local(stated),
            items.of(stated.concept(), Optional.of(stated.period()), stated.unit()),
            Optional.of(stated.period()),
            filing.accession() + stated.unit(),
            figure(filing, stated));
      }
    }
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    ImmutableList<Diagnostic> said = strays.diagnostics(document);
    if (filings.isEmpty()) {
      releases.add(release(new Filing("", "", Optional.empty()), said));
    }
    for (Filing filing : filings) {
      releases.add(release(filing, said));
      said = ImmutableList.of();
    }
    return releases.build();
  }

  private Release release(Filing filing, ImmutableList<Diagnostic> diagnostics) {
    Set<Filing.Stated> once = new LinkedHashSet<>(filing.facts());
    return Release.builder()
        .document(document)
        .exhibit(filing.form())
        .kind(once.isEmpty() ? ReleaseKind.OTHER : ReleaseKind.EARNINGS)
        .company(company)
        .released(filing.filed())
        .addAllFacts(
            once.stream()
                .map(stated -> fact(filing, stated))
                .collect(ImmutableList.toImmutableList()))
        .addAllDiagnostics(diagnostics)
        .build();
  }

  private Fact fact(Filing filing, Filing.Stated stated) {
    return Fact.builder()
        .company(company)
        .item(item(stated))
        .period(stated.period())
        .figure(figure(filing, stated))
        .addAllWitnesses(WITNESSES)
        .source(
            TaggedSource.builder()
                .document(document)
                .exhibit(filing.form())
                .released(filing.filed())
                .accession(filing.accession())
                .concept(stated.concept())
                .printed(stated.amount().toPlainString())
                .build())
        .build();
  }

  private LineItem item(Filing.Stated stated) {
    Optional<Period> period = Optional.of(stated.period());
    return clashes.isAlone(local(stated))
        ? items.alone(stated.concept(), period, stated.unit())
        : items.of(stated.concept(), period, stated.unit());
  }

  private static Figure figure(Filing filing, Filing.Stated stated) {
    return Figure.of(stated.amount(), stated.unit(), filing.decimals(stated));
  }

  private static String local(Filing.Stated stated) {
    return stated.concept().substring(stated.concept().indexOf(':') + 1);
  }
}
