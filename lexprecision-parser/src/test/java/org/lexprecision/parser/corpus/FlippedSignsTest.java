package org.lexprecision.parser.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.parser.Releases;

/** Every figure given the opposite of its printed sign is one that its statement deducts. */
class FlippedSignsTest {

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void a_sum_shows_every_flipped_sign(String kind) {
    ImmutableList.Builder<String> unshown = ImmutableList.builder();
    for (Path labels : Corpus.files("labels/" + kind)) {
      Path document = Corpus.labelled(labels, kind);
      unshown.addAll(Flips.unshown(Label.read(labels), Releases.read(List.of(document))));
    }
    assertEquals(List.of(), unshown.build());
  }
}
