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

/** Facts put back into releases, by the documents that their sources name. */
public final class Documents {

  private Documents() {}

  private record Document(String name, String exhibit) {}

  public static ImmutableList<Release> of(Company company, Iterable<Fact> facts) {
    Map<Document, List<Fact>> documents = new LinkedHashMap<>();
    for (Fact fact : facts) {
      documents
          .computeIfAbsent(
              new Document(fact.source().document(), fact.source().exhibit()),
              document -> new ArrayList<>())
          .add(fact);
    }
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    documents.forEach(
        (document, printed) ->
            releases.add(
                Release.builder()
                    .document(document.name())
                    .exhibit(document.exhibit())
                    .kind(ReleaseKind.OTHER)
                    .company(company)
                    .released(printed.get(0).source().released())
                    .addAllFacts(printed)
                    .build()));
    return releases.build();
  }
}
