package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.examples.page.TokenPlaces.Place;
import org.lexprecision.parser.PrintedDocument;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;

/**
 * A release as printed, every figure ticked where it stands.
 *
 * <p>A figure whose place cannot be found again is ticked in a list behind the document: each has
 * one tick, and none is lost.
 */
final class PrintedSection {

  private final FigureTick ticks;
  private final Printed printed;
  private final List<Runnable> unplaced = new ArrayList<>();
  private final Element rest = new Element("ul").attr("class", "unplaced");

  private PrintedSection(FigureTick ticks, Printed printed) {
    this.ticks = ticks;
    this.printed = printed;
  }

  /** Adds the document of a release to a section. */
  static void addTo(
      Element section, Release release, Optional<PrintedDocument> document, FigureTick ticks) {
    Printed printed = document.map(PrintedSection::copy).orElseGet(PrintedSection::nothing);
    PrintedSection added = new PrintedSection(ticks, printed);
    added.facts(release);
    added.claims(release);
    printed.setTicks();
    added.unplaced.forEach(Runnable::run);
    if (printed.content().nameIs("pre")) {
      Nodes.scroller(section, "The text of " + release.document()).appendChild(printed.content());
    } else {
      section.appendChild(printed.content());
    }
    if (added.rest.childrenSize() > 0) {
      Nodes.add(section, "h4", "", "Figures whose place could not be shown");
      section.appendChild(added.rest);
    }
  }

  private static Printed copy(PrintedDocument document) {
    return switch (document.format()) {
      case TEXT -> TextCopy.of(document);
      case HTML -> HtmlCopy.of(document);
    };
  }

  private static Printed nothing() {
    return Printed.in(new Element("div"));
  }

  private void facts(Release release) {
    Map<Integer, NavigableMap<Integer, Fact>> lines = new LinkedHashMap<>();
    for (Fact fact : release.facts()) {
      Fact before =
          lines
              .computeIfAbsent(fact.source().line(), line -> new TreeMap<>())
              .putIfAbsent(fact.source().column(), fact);
      if (before != null) {
        addUnplaced(fact);
      }
    }
    lines.forEach(this::line);
  }

  private void line(int number, NavigableMap<Integer, Fact> facts) {
    Optional<Run> run = Optional.ofNullable(printed.rows().get(number));
    NavigableMap<Integer, String> tokens = new TreeMap<>();
    facts.forEach((column, fact) -> tokens.put(column, fact.source().printed()));
    ImmutableMap<Integer, Place> places =
        run.map(words -> TokenPlaces.of(words.text(), tokens)).orElse(ImmutableMap.of());
    facts.forEach(
        (column, fact) -> {
          Place place = places.get(column);
          if (place == null || !run.orElseThrow().tick(place, ticks.of(fact))) {
            addUnplaced(fact);
          }
        });
  }

  private void addUnplaced(Fact fact) {
    unplaced.add(() -> addUnplaced(ticks.of(fact), fact.source().printed(), fact.toString()));
  }

  private void claims(Release release) {
    Map<Integer, Integer> cursors = new TreeMap<>();
    for (ClaimCheck check : ClaimChecks.of(release)) {
      if (check.claim().kind() != Claim.Kind.DATE && !place(check, cursors)) {
        Claim claim = check.claim();
        unplaced.add(() -> addUnplaced(ticks.of(check), claim.printed(), claim.toString()));
      }
    }
  }

  /** Ticks a claim, behind the claims before it on its line. */
  private boolean place(ClaimCheck check, Map<Integer, Integer> cursors) {
    Claim claim = check.claim();
    int skipped = 0;
    for (Run run : printed.line(claim.line())) {
      int from = Math.max(0, cursors.getOrDefault(claim.line(), 0) - skipped);
      Optional<Place> place = TokenPlaces.next(run.text(), claim.printed(), from);
      if (place.isPresent() && run.tick(place.get(), ticks.of(check))) {
        cursors.put(claim.line(), skipped + place.get().end());
        return true;
      }
      skipped += run.text().length();
    }
    return false;
  }

  private void addUnplaced(TickMark mark, String token, String words) {
    Element item = rest.appendElement("li");
    mark.addTo(item, token);
    item.appendText(" " + words);
  }
}
