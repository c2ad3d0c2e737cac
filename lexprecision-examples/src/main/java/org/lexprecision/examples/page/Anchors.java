package org.lexprecision.examples.page;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.tieout.Finding;

/**
 * The names of the places of one company's part of the page.
 *
 * <p>A figure of prose has no table; findings know it by its document, its line, and its ordinal
 * among the claims of that line.
 */
final class Anchors {

  private record Stated(String document, String exhibit, int line, int ordinal) {}

  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'));

  private final String prefix;
  private final Map<Source, String> places = new HashMap<>();
  private final IdentityHashMap<Fact, String> own = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, String> claims = new IdentityHashMap<>();
  private final Map<Stated, String> stated = new HashMap<>();

  /**
   * Names the places of the figures of releases.
   *
   * @param prefix what tells the names of one company from those of another
   */
  Anchors(String prefix, Iterable<Release> releases) {
    this.prefix = prefix;
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        String id = prefix + "f" + (own.size() + 1);
        own.put(fact, id);
        places.putIfAbsent(fact.source(), id);
      }
      Map<Integer, Integer> onLine = new HashMap<>();
      for (Claim claim : release.claims()) {
        String id = prefix + "p" + (claims.size() + 1);
        claims.put(claim, id);
        int ordinal = onLine.merge(claim.line(), 1, Integer::sum);
        stated.putIfAbsent(
            new Stated(claim.document(), claim.exhibit(), claim.line(), ordinal), id);
      }
    }
  }

  /** The name of a figure's own tick. */
  String of(Fact fact) {
    return own.getOrDefault(fact, prefix + "f0");
  }

  /** The name of a claim's own tick. */
  String of(Claim claim) {
    return claims.getOrDefault(claim, prefix + "p0");
  }

  /** The name of a finding. */
  String of(Finding finding) {
    return prefix + "finding-" + PLAIN.negate().replaceFrom(finding.id(), '-');
  }

  /** The name of a section. */
  String section(String name) {
    return prefix + name;
  }

  /** The name of the place that figures of findings and proofs point to, if it is on the page. */
  Optional<String> place(Fact fact) {
    Source source = fact.source();
    return Optional.ofNullable(places.get(source))
        .or(
            () ->
                source.table() == 0
                    ? Optional.ofNullable(
                        stated.get(
                            new Stated(
                                source.document(),
                                source.exhibit(),
                                source.line(),
                                source.column())))
                    : Optional.empty());
  }
}
