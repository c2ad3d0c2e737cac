package org.lexprecision.parser.companyfacts;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.ElementClashes;

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
  private final ElementClashes clashes = new ElementClashes();

  FilingReleases(String document, Company company, Strays strays) {
    this.document = document;
    this.company = company;
    this.strays = strays;
  }

  ImmutableList<Release> of(List<Filing> filings, Iterable<StatedElement> elements) {
    List<List<Told>> told = new ArrayList<>(filings.size());
    Set<LineItem> shared = shared(elements);
    filings.forEach(filing -> told.add(told(filing, shared)));
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    ImmutableList<Diagnostic> said = strays.diagnostics(document);
    if (filings.isEmpty()) {
      releases.add(release(new Filing("", "", Optional.empty()), List.of(), said));
    }
    for (int i = 0; i < filings.size(); i++) {
      releases.add(release(filings.get(i), told.get(i), said));
      said = ImmutableList.of();
    }
    return releases.build();
  }

  /** A fact of a filing, once however often the file has it, and its figure. */
  private record Told(Filing.Stated stated, Figure figure) {}

  /** Where two elements of one item must not differ. */
  private record Place(String accession, Unit unit) {}

  /** The items that several elements are taken for. */
  private static Set<LineItem> shared(Iterable<StatedElement> elements) {
    Map<LineItem, String> locals = new HashMap<>();
    Set<LineItem> shared = new HashSet<>();
    for (StatedElement element : elements) {
      for (LineItem item : element.items()) {
        String first = locals.putIfAbsent(item, element.local());
        if (first != null && !first.equals(element.local())) {
          shared.add(item);
        }
      }
    }
    return shared;
  }

  private List<Told> told(Filing filing, Set<LineItem> shared) {
    List<Told> told = new ArrayList<>(filing.facts().size());
    for (Filing.Stated stated : filing.facts()) {
      StatedElement element = stated.element();
      Figure figure = filing.figure(stated);
      LineItem item = element.item(stated.period());
      if (item.elements().size() > 1 && shared.contains(item)) {
        clashes.meet(
            element.local(),
            item,
            Optional.of(stated.period()),
            new Place(filing.accession(), element.unit()),
            figure);
      }
      told.add(new Told(stated, figure));
    }
    return told;
  }

  private Release release(Filing filing, List<Told> told, ImmutableList<Diagnostic> diagnostics) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builderWithExpectedSize(told.size());
    TaggedSource.Builder source =
        TaggedSource.builder()
            .document(document)
            .exhibit(filing.form())
            .released(filing.filed())
            .accession(filing.accession());
    told.forEach(one -> facts.add(fact(source, one)));
    return Release.builder()
        .document(document)
        .exhibit(filing.form())
        .kind(told.isEmpty() ? ReleaseKind.OTHER : ReleaseKind.EARNINGS)
        .company(company)
        .released(filing.filed())
        .addAllFacts(facts.build())
        .addAllDiagnostics(diagnostics)
        .build();
  }

  private Fact fact(TaggedSource.Builder filing, Told told) {
    Filing.Stated stated = told.stated();
    TaggedSource source =
        filing.concept(stated.element().concept()).printed(stated.amount().printed()).build();
    return Fact.builder()
        .company(company)
        .item(item(stated.element(), stated.period()))
        .period(stated.period())
        .figure(told.figure())
        .addAllWitnesses(WITNESSES)
        .source(source)
        .build();
  }

  private LineItem item(StatedElement element, Period period) {
    return clashes.isAlone(element.local()) ? element.alone(period) : element.item(period);
  }
}
