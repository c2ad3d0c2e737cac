package org.lexprecision.parser.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.PrintedSource;
import org.lexprecision.Release;
import org.lexprecision.TaggedSource;
import org.lexprecision.parser.Releases;

/**
 * Every tag of a real filing that states a figure is one fact, wherever it stands; one directly
 * within its equal is the same one.
 */
class InlineFilingsTest {

  private static final Pattern FIGURE =
      Pattern.compile("(?:<ix:nonFraction\\b[^>]*>)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile(" id=\"[^\"]*\"");
  private static final Pattern NIL = Pattern.compile("nil=\"(?:true|1)\"");

  private record Place(int line, int column) {}

  @TestFactory
  Stream<DynamicTest> every_tag_with_a_figure_is_one_fact() throws IOException {
    return InlineFilings.all().stream()
        .map(
            filing -> DynamicTest.dynamicTest(filing.getFileName().toString(), () -> hold(filing)));
  }

  private static void hold(Path filing) throws IOException {
    Release release = Releases.read(filing).get(0);
    ImmutableList<Fact> tagged =
        release.facts().stream()
            .filter(fact -> fact.source() instanceof TaggedSource)
            .collect(ImmutableList.toImmutableList());
    assertEquals(figures(Files.readString(filing)), tagged.size());
    assertTrue(
        release.diagnostics().stream().noneMatch(one -> one.reason() == Diagnostic.Reason.TAG));
    Set<Place> told = new HashSet<>();
    Set<Object> once = new HashSet<>();
    for (Fact fact : tagged) {
      fact.source()
          .print()
          .ifPresent(
              print -> {
                told.add(place(print));
                assertTrue(
                    once.add(
                        ImmutableList.of(
                            place(print),
                            ((TaggedSource) fact.source()).concept(),
                            ((TaggedSource) fact.source()).context())),
                    () -> fact + " stands twice at " + print);
              });
    }
    for (Fact fact : release.facts()) {
      if (fact.source() instanceof PrintedSource print) {
        assertTrue(!told.contains(place(print)), () -> fact + " is told by a tag and by print");
      }
    }
  }

  private static Place place(PrintedSource print) {
    return new Place(print.line(), print.column());
  }

  private static int figures(String html) {
    int figures = 0;
    Matcher tags = FIGURE.matcher(html);
    while (tags.find()) {
      figures +=
          (int)
              Splitter.on('>')
                  .omitEmptyStrings()
                  .splitToStream(ID.matcher(tags.group()).replaceAll(""))
                  .filter(tag -> !NIL.matcher(tag).find())
                  .distinct()
                  .count();
    }
    return figures;
  }
}
