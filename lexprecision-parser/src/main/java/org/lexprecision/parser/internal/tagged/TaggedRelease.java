package org.lexprecision.parser.internal.tagged;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.grid.Layout;

/**
 * Joins what the tags of a document say to what its print says.
 *
 * <p>Where a tag stands, its word counts for period, unit, element, dimensions, amount and
 * precision; the print gives the place. What the print alone said there goes with the release, so
 * that both can be held against each other. What bears no tag stays as printed.
 */
public final class TaggedRelease {

  /** A place of the document: a row and the ordinal of a token within it. */
  private record Place(int line, int column) {

    static Place of(Fact fact) {
      return new Place(fact.source().line(), fact.source().column());
    }
  }

  private final Release printed;
  private final Layout layout;
  private final InlineTags tags;
  private final TaggedItems items;

  private TaggedRelease(Release printed, Layout layout, InlineTags tags, TaggedItems items) {
    this.printed = printed;
    this.layout = layout;
    this.tags = tags;
    this.items = items;
  }

  /** Returns a release with the tags joined to its print; without tags it is the release itself. */
  public static Release of(Release printed, Layout layout, InlineTags tags, TaggedItems items) {
    return tags.figures().isEmpty() && tags.problems().isEmpty()
        ? printed
        : new TaggedRelease(printed, layout, tags, items).join();
  }

  private Release join() {
    Map<Place, Fact> prints = new LinkedHashMap<>();
    printed.facts().forEach(fact -> prints.putIfAbsent(Place.of(fact), fact));
    ImmutableList<Optional<TagPlaces.Place>> places = TagPlaces.of(layout, tags.figures());
    Company company = company();
    TaggedFacts writer =
        new TaggedFacts(printed.document(), printed.exhibit(), printed.released(), company, items);
    writer.meet(tags.figures());
    ListMultimap<Place, Fact> told = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    List<Fact> elsewhere = new ArrayList<>();
    Map<Place, Fact> both = new LinkedHashMap<>();
    for (int at = 0; at < places.size(); at++) {
      InlineTag tag = tags.figures().get(at);
      Optional<TagPlaces.Place> cell = places.get(at);
      Optional<Place> on = cell.map(place -> new Place(place.line(), place.column()));
      Optional<Fact> print = on.flatMap(place -> Optional.ofNullable(prints.get(place)));
      Optional<Fact> fact = writer.write(tag, cell, print);
      if (fact.isPresent() && on.isPresent()) {
        told.put(on.get(), fact.get());
        print.ifPresent(read -> both.put(on.get(), read));
      } else {
        fact.ifPresent(elsewhere::add);
      }
    }
    return printed.toBuilder()
        .company(company)
        .facts(facts(told, elsewhere, company))
        .prints(both.values())
        .footings(TaggedFootings.of(printed.footings(), both.values(), told.values()))
        .diagnostics(diagnostics(told.keySet()))
        .build();
  }

  private ImmutableList<Fact> facts(
      ListMultimap<Place, Fact> told, List<Fact> elsewhere, Company company) {
    List<Fact> placed = new ArrayList<>(told.values());
    TaggedNeighbours neighbours = TaggedNeighbours.of(layout, told.values());
    for (Fact fact : printed.facts()) {
      if (!told.containsKey(Place.of(fact))) {
        placed.add(neighbours.told(fact, company));
      }
    }
    placed.sort(
        comparingInt((Fact fact) -> fact.source().line())
            .thenComparing(fact -> fact.source().column(), Comparator.naturalOrder()));
    return ImmutableList.<Fact>builder().addAll(placed).addAll(elsewhere).build();
  }

  /** What the cover says of the company; the print's word where the cover is silent. */
  private Company company() {
    Optional<String> cik =
        Optional.ofNullable(tags.statements().get("EntityCentralIndexKey"))
            .or(
                () ->
                    tags.figures().stream()
                        .map(tag -> tag.context().entity())
                        .filter(entity -> !entity.isEmpty())
                        .findFirst());
    String name =
        Optional.ofNullable(tags.statements().get("EntityRegistrantName"))
            .filter(text -> !text.isBlank())
            .orElse(printed.company().name());
    return cik.isPresent() ? Company.of(name, cik.get()) : Company.of(name);
  }

  private ImmutableList<Diagnostic> diagnostics(Set<Place> told) {
    Set<Place> known = new HashSet<>(told);
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    for (Diagnostic diagnostic : printed.diagnostics()) {
      if (diagnostic.column() == 0
          || !known.contains(new Place(diagnostic.line(), diagnostic.column()))) {
        diagnostics.add(diagnostic);
      }
    }
    for (InlineTags.Problem problem : tags.problems()) {
      diagnostics.add(
          Diagnostic.builder()
              .document(printed.document())
              .exhibit(printed.exhibit())
              .line(problem.row())
              .printed(problem.text())
              .reason(Diagnostic.Reason.TAG)
              .message(problem.message())
              .build());
    }
    return diagnostics.build();
  }
}
