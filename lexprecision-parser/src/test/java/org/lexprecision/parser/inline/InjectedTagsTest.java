package org.lexprecision.parser.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.lexprecision.Source;
import org.lexprecision.TaggedSource;
import org.lexprecision.tieout.Finding;

/**
 * Puts one error into one tag of a real filing, and asks tie-out which it is; how often it tells
 * holds give or take one. The property {@code injected.tags} says how many errors of each kind are
 * put in: 50 take two minutes.
 */
class InjectedTagsTest {

  private static final int TIMES = Integer.getInteger("injected.tags", 2);
  private static final int HUNDRED = 100;
  private static final long SEED = 20191231;

  @TestFactory
  Stream<DynamicTest> the_wrong_tag_is_named(TestReporter reporter) throws IOException {
    ImmutableList<TaggedFiling> filings =
        InlineFilings.all().stream()
            .map(TaggedFiling::read)
            .collect(ImmutableList.toImmutableList());
    return Stream.of(TagError.values())
        .map(
            error -> DynamicTest.dynamicTest(error.name(), () -> inject(error, filings, reporter)));
  }

  @Test
  void as_filed_nothing_else_is_found() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : InlineFilings.all()) {
      TaggedFiling filing = TaggedFiling.read(file);
      filing.findings().forEach(finding -> found.add(told(finding)));
    }
    assertEquals(golden(), String.join("\n", found) + "\n");
  }

  /** Document, severity, place and element of the first figure, and the cause without amounts. */
  private static String told(Finding finding) {
    Source source = finding.deviations().get(0).fact().source();
    String concept = source instanceof TaggedSource tagged ? tagged.concept() : source.caption();
    return "%s:%d:%d %s %s; %s"
        .formatted(
            source.document().replaceAll("-20\\d\\d-.*", ""),
            source.line(),
            source.column(),
            finding.severity().id(),
            concept,
            finding.cause().replaceAll("[:;,].*", ""));
  }

  private static void inject(
      TagError error, ImmutableList<TaggedFiling> filings, TestReporter reporter) {
    SplittableRandom random = new SplittableRandom(SEED ^ error.name().hashCode());
    List<String> missed = new ArrayList<>();
    int rounded = 0;
    Set<RawTag> typedIn = new HashSet<>();
    for (int time = 0; time < TIMES; time++) {
      TaggedFiling filing = filings.get(time % filings.size());
      Optional<String> typed = Optional.empty();
      RawTag tag = filing.tags().get(0);
      while (typed.isEmpty() || !typedIn.add(tag)) {
        ImmutableList<RawTag> tags = error == TagError.DIGIT ? filing.checked() : filing.tags();
        tag = tags.get(random.nextInt(tags.size()));
        typed = error.in(filing, tag, random);
      }
      ImmutableList<Finding> findings =
          error == TagError.DIGIT ? filing.reprinted(typed.get()) : filing.retagged(typed.get());
      Optional<RawTag> other =
          error == TagError.ELEMENT ? TagError.below(filing, tag) : Optional.empty();
      RawTag wrong = tag;
      boolean named =
          error == TagError.DIGIT
              ? findings.stream().anyMatch(finding -> TaggedFiling.suspects(finding, wrong))
                  || filing.unreadable(typed.get(), wrong)
              : findings.stream().anyMatch(finding -> TaggedFiling.name(finding, wrong, other))
                  || filing.refused(typed.get(), wrong);
      if (!named && error == TagError.DIGIT && filing.holdsStill(typed.get(), wrong)) {
        rounded++;
      } else if (!named) {
        missed.add(
            filing.name() + ":" + tag.line() + " " + tag.open() + tag.text() + "\n" + findings);
      }
    }
    String counts =
        missed.size()
            + " of "
            + TIMES
            + " missed, and "
            + rounded
            + " are no more than rounding allows";
    reporter.publishEntry(error.name(), counts);
    assertTrue(
        missed.size() * HUNDRED <= error.missedAtMost() * TIMES + HUNDRED,
        () -> counts + ":\n" + String.join("\n", missed));
  }

  private static String golden() throws IOException {
    try (InputStream golden = InjectedTagsTest.class.getResourceAsStream("as-filed.txt")) {
      return new String(
          Objects.requireNonNull(golden, "as-filed.txt").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
