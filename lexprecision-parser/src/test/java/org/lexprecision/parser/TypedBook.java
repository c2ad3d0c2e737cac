package org.lexprecision.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Interval;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TieOut;

/** The earnings releases of a company, read together, in which one number is typed otherwise. */
final class TypedBook {

  private final Map<String, TypedText> texts = new LinkedHashMap<>();
  private final ImmutableList<Release> honest;
  private final ImmutableList<Fact> amounts;
  private final ImmutableSet<String> known;

  private TypedBook(List<Path> files, Predicate<Release> kept) throws IOException {
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (Release release : Releases.read(file.getFileName().toString(), bytes)) {
        if (kept.test(release)) {
          texts.put(release.document(), new TypedText(bytes));
          releases.add(release);
        }
      }
    }
    this.honest = releases.build();
    this.amounts =
        honest.stream()
            .flatMap(release -> release.facts().stream())
            .filter(TypedBook::isAmount)
            .collect(ImmutableList.toImmutableList());
    this.known = grave(honest).stream().map(TypedBook::name).collect(ImmutableSet.toImmutableSet());
  }

  static TypedBook read(List<Path> files) throws IOException {
    return new TypedBook(files, release -> release.kind() == ReleaseKind.EARNINGS);
  }

  /** One filing of any kind. */
  static TypedBook filing(Path file) throws IOException {
    return new TypedBook(List.of(file), release -> true);
  }

  /**
   * The amounts that another figure of the filing bears out: a sum of whole rows, or the same
   * figure in another table.
   */
  ImmutableList<Fact> borneOut() {
    ImmutableList.Builder<Fact> borneOut = ImmutableList.builder();
    for (Release release : honest) {
      ImmutableSetMultimap<Object, Integer> tables =
          release.facts().stream()
              .filter(fact -> fact.period().isPresent())
              .collect(
                  ImmutableSetMultimap.toImmutableSetMultimap(
                      TypedBook::cell, fact -> fact.source().print().orElseThrow().table()));
      for (Fact fact : release.facts()) {
        boolean whole = isAmount(fact) && fact.source().printed().indexOf('.') < 0;
        if (whole && fact.figure().amount().signum() != 0 && fact.period().isPresent()) {
          boolean repeated = tables.get(cell(fact)).size() > 1;
          if (repeated || release.footings().stream().anyMatch(sum -> foots(release, sum, fact))) {
            borneOut.add(fact);
          }
        }
      }
    }
    return borneOut.build();
  }

  private static Object cell(Fact fact) {
    return ImmutableList.of(fact.series(), fact.period().orElseThrow(), fact.figure().amount());
  }

  /** Asks whether a figure is of a sum that is printed whole in its column, and holds there. */
  private static boolean foots(Release release, Footing sum, Fact fact) {
    if (Stream.concat(Stream.of(sum.total()), sum.parts().stream().map(Footing.Part::row))
        .noneMatch(row -> row.line() == fact.source().line())) {
      return false;
    }
    Interval left = Interval.exactly(BigDecimal.ZERO);
    Optional<Fact> total = at(release, sum.total(), fact);
    for (Footing.Part part : sum.parts()) {
      Optional<Fact> of = at(release, part.row(), fact);
      if (of.isEmpty()) {
        return false;
      }
      Interval interval = of.get().figure().interval();
      left = part.sign() > 0 ? left.plus(interval) : left.minus(interval);
    }
    return total.isPresent() && left.meets(total.get().figure().interval());
  }

  private static Optional<Fact> at(Release release, Footing.Row row, Fact beside) {
    return release.facts().stream()
        .filter(
            one ->
                one.source().line() == row.line()
                    && one.series().equals(row.series())
                    && one.period().equals(beside.period()))
        .findFirst();
  }

  /** Every amount of money of every table that is a well-formed number and not a nil dash. */
  ImmutableList<Fact> amounts() {
    return amounts;
  }

  private static boolean isAmount(Fact fact) {
    String printed = fact.source().printed();
    return fact.figure().unit() instanceof Unit.Monetary
        && !Slip.number(printed).isEmpty()
        && printed.contains("(") == printed.contains(")");
  }

  /** The other tokens on the line of a figure. */
  ImmutableList<String> besides(Fact fact) {
    return row(fact).stream()
        .filter(other -> other.source().column() != fact.source().column())
        .map(other -> other.source().printed())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Fact> row(Fact fact) {
    return honest.stream()
        .filter(release -> release.document().equals(fact.source().document()))
        .flatMap(release -> release.facts().stream())
        .filter(other -> other.source().line() == fact.source().line())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whom tie-out suspects of what it finds besides what it finds in the honest releases.
   *
   * @return nobody if nothing is found; empty if the document is read as if nothing had happened,
   *     as where a footing settles what a sign means
   */
  Optional<ImmutableList<Suspect>> suspects(Fact fact, String token) {
    return findings(fact, token)
        .map(
            findings ->
                findings.stream()
                    .flatMap(finding -> finding.suspects().stream())
                    .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns what tie-out finds besides what it finds in the honest releases; empty if the document
   * is read as if nothing had happened.
   */
  Optional<ImmutableList<Finding>> findings(Fact fact, String token) {
    List<Release> releases = new ArrayList<>();
    for (Release release : honest) {
      releases.add(
          release.document().equals(fact.source().document()) && release.facts().contains(fact)
              ? typed(release, fact, token)
              : release);
    }
    boolean harmless =
        releases.stream()
            .flatMap(release -> release.facts().stream())
            .anyMatch(read -> isAt(read, fact) && read.figure().equals(fact.figure()));
    return harmless
        ? Optional.empty()
        : Optional.of(
            grave(releases).stream()
                .filter(finding -> !known.contains(name(finding)))
                .collect(ImmutableList.toImmutableList()));
  }

  private Release typed(Release release, Fact fact, String token) {
    int before =
        (int)
            row(fact).stream()
                .filter(
                    other ->
                        other.source().column() < fact.source().column()
                            && Slip.number(other.source().printed())
                                .equals(Slip.number(fact.source().printed())))
                .count();
    TypedText text = Optional.ofNullable(texts.get(release.document())).orElseThrow();
    return Releases.read(release.document(), text.with(fact, before, token)).stream()
        .filter(read -> read.exhibit().equals(release.exhibit()))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<Finding> grave(List<Release> releases) {
    return TieOut.of(FactBook.of(releases)).run().findings().stream()
        .filter(finding -> finding.severity().isGrave())
        .collect(ImmutableList.toImmutableList());
  }

  /** The same finding is still that one if a bound of it alone has changed. */
  private static String name(Finding finding) {
    return finding.deviations().stream()
        .map(deviation -> deviation.fact().source().printed())
        .collect(Collectors.joining(" ", finding.id(), ""));
  }

  static boolean isAt(Fact left, Fact right) {
    Source one = left.source();
    Source other = right.source();
    return one.document().equals(other.document())
        && one.line() == other.line()
        && one.column() == other.column();
  }
}
