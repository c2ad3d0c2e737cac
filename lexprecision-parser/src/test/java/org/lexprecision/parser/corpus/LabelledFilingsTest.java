package org.lexprecision.parser.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Fact;
import org.lexprecision.parser.Releases;

/**
 * Holds what is read of other companies' filings against what a careful accountant says.
 *
 * <p>A labelled cell counts as exact when every field that its label fills is right, so the floor
 * holds the places, the tokens, the captions, the statements, the segments, the items, the periods,
 * the units and the values at once. Some labels are wrong, or give a balance the period of its
 * column, so the whole set is not the floor.
 */
class LabelledFilingsTest {

  private static final int FLOOR_OF_SET = 98;
  private static final int FLOOR_OF_DOCUMENT = 95;

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void nearly_every_labelled_cell_is_read_exactly(String kind) {
    ImmutableList.Builder<String> low = ImmutableList.builder();
    LabelScore all = LabelScore.NONE;
    for (Path labels : Corpus.files("labels/" + kind)) {
      LabelScore score = LabelScore.of(Label.read(labels), facts(Corpus.labelled(labels, kind)));
      System.out.println(labels.getFileName() + ": " + score);
      all = all.plus(score);
      if (!score.isExact(FLOOR_OF_DOCUMENT)) {
        low.add(labels.getFileName() + ": " + score + score.differences());
      }
    }
    LabelScore set = all;
    List<String> below = low.build();
    System.out.println(kind + ": " + set);
    assertAll(
        () -> assertTrue(below.isEmpty(), below::toString),
        () -> assertTrue(set.isExact(FLOOR_OF_SET), () -> set + "" + set.differences()),
        () -> assertTrue(set.isClean(), set::toString));
  }

  private static ImmutableList<Fact> facts(Path document) {
    return Releases.read(List.of(document)).stream()
        .flatMap(release -> release.facts().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
