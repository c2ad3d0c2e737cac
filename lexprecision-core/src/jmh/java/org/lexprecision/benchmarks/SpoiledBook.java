package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Source;

/** The releases of a company of which some periods are restated, and some figures are wrong. */
final class SpoiledBook {

  private static final int SEED = 7;
  private static final int THOUSAND = 1000;
  private static final BigDecimal RESTATED_BY = new BigDecimal(70_000);
  private static final BigDecimal WRONG_BY = new BigDecimal(900_000);

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final int restatedPercent;
  private final int wrongPerThousand;

  private SpoiledBook(int restatedPercent, int wrongPerThousand) {
    this.restatedPercent = restatedPercent;
    this.wrongPerThousand = wrongPerThousand;
  }

  /** Returns the releases, and after each the one that restates a share of its periods. */
  static ImmutableList<Release> of(
      List<Release> releases, int restatedPercent, int wrongPerThousand) {
    SpoiledBook book = new SpoiledBook(restatedPercent, wrongPerThousand);
    ImmutableList.Builder<Release> all = ImmutableList.builder();
    for (Release release : releases) {
      all.add(book.mistyped(release));
      List<Fact> anew = book.restated(release);
      if (!anew.isEmpty()) {
        all.add(
            Release.builder()
                .document(later(release))
                .kind(release.kind())
                .company(release.company())
                .released(day(release))
                .addAllFacts(anew)
                .build());
      }
    }
    return all.build();
  }

  private Release mistyped(Release release) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : release.facts()) {
      facts.add(random.nextInt(THOUSAND) < wrongPerThousand ? off(fact, WRONG_BY) : fact);
    }
    return Release.builder()
        .document(release.document())
        .kind(release.kind())
        .company(release.company())
        .released(release.released())
        .addAllFacts(facts)
        .addAllFootings(release.footings())
        .build();
  }

  private List<Fact> restated(Release release) {
    Map<Period, Boolean> chosen = new HashMap<>();
    List<Fact> anew = new ArrayList<>();
    for (Fact fact : release.facts()) {
      boolean isRestated =
          chosen.computeIfAbsent(
              fact.period().orElseThrow(), period -> random.nextInt(100) < restatedPercent);
      if (isRestated) {
        anew.add(elsewhere(off(fact, RESTATED_BY), release));
      }
    }
    return anew;
  }

  private static Fact off(Fact fact, BigDecimal by) {
    Figure figure = fact.figure();
    return fact.stating(
        Figure.of(
            figure.amount().add(by), figure.unit(), figure.decimals().orElseThrow()));
  }

  private static Fact elsewhere(Fact fact, Release release) {
    Source source = fact.source();
    return Fact.builder()
        .company(fact.company())
        .item(fact.item())
        .segment(fact.segment())
        .basis(fact.basis())
        .period(fact.period())
        .figure(fact.figure())
        .source(
            Source.builder()
                .document(later(release))
                .released(day(release))
                .table(source.table())
                .line(source.line())
                .column(source.column())
                .caption(source.caption())
                .printed(source.printed())
                .build())
        .build();
  }

  private static String later(Release release) {
    return release.document() + "-again";
  }

  private static LocalDate day(Release release) {
    return release.released().orElseThrow().plusDays(300);
  }
}
