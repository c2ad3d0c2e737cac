package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.internal.Filing;

/** Facts put back into releases, by the filings and the days that their sources name. */
public final class Documents {

  private Documents() {}

  private record Document(Filing filing, String exhibit) {
    static Document of(Source source) {
      return new Document(Filing.of(source), source.exhibit());
    }
  }

  public static ImmutableList<Release> of(Company company, Iterable<Fact> facts) {
    Map<Document, List<Fact>> documents = new LinkedHashMap<>();
    for (Fact fact : facts) {
      documents
          .computeIfAbsent(Document.of(fact.source()), document -> new ArrayList<>())
          .add(fact);
    }
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    documents.forEach(
        (document, printed) ->
            releases.add(
                Release.builder()
                    .document(document.filing().document())
                    .exhibit(document.exhibit())
                    .kind(ReleaseKind.OTHER)
                    .company(company)
                    .released(document.filing().released())
                    .addAllFacts(printed)
                    .build()));
    return releases.build();
  }
}
