package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import org.lexprecision.Release;

/**
 * Whatever is done to a document, it is read, or refused with a {@link ReleaseParseException}.
 *
 * <p>The build tries a few hundred; the profile {@code fuzz} as many as {@code fuzz.documents}
 * says.
 */
class MutatedDocumentsProperties {

  private static final int PROGRESS = 10_000;
  private static final Mutations MUTATIONS = Mutations.load();

  private static int tried;
  private static long facts;
  private static long said;

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .edgeCases(EdgeCases.Config::none);
  }

  @Property(seed = "20031118", shrinking = ShrinkingMode.OFF)
  void a_tampered_document_is_read_or_refused_with_a_reason(@ForAll("seeds") long seed) {
    byte[] bytes = MUTATIONS.document(seed);
    try {
      for (Release release : Releases.read("seed " + seed, bytes)) {
        facts += release.facts().size();
        said += release.claims().size() + release.guidance().size();
        release.diagnostics().forEach(one -> assertFalse(one.message().contains(" failed: ")));
      }
    } catch (ReleaseParseException refused) {
      // a cause is another exception that a reader let escape
      assertNull(refused.getCause(), () -> "seed " + seed + ": " + refused);
    }
    if (++tried % PROGRESS == 0) {
      System.out.println(tried + " documents read, " + facts + " facts, " + said + " of the prose");
    }
  }
}
