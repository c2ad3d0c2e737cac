package org.lexprecision.parser.internal.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusLayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apple-1997-06-27-q3-10q",
        "apple-1998-06-26-q3-10q",
        "apple-2000-01-01-q1-10q",
        "indiana-bell-1999-06-30-q2-10q",
        "pericom-2003-06-30-q4-8k",
        "pericom-2005-06-30-q4-8k",
        "pericom-2007-03-31-q3-8k",
        "sears-2004-07-03-q2-release"
      })
  void every_labelled_cell_is_found_at_its_place_with_its_caption(String name) {
    Path labels = PrintedCells.shared("corpus/labels/text/" + name + ".tsv");
    ImmutableSortedMap<String, String> labelled = PrintedCells.labelled(labels);
    ImmutableMap<String, String> found =
        PrintedCells.found(PrintedCells.shared("corpus/text/" + name + ".txt"));
    assertEquals(
        labelled, ImmutableSortedMap.copyOf(Maps.filterKeys(found, labelled::containsKey)));
  }
}
