package org.lexprecision.parser.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** Random releases, typeset in random ways, are read back exactly. */
class TextRoundTripProperties {

  @Property(tries = 300, seed = "20031118")
  void a_printed_release_is_read_back_exactly(
      @ForAll("statements") ImmutableList<PrintedTable> statements,
      @ForAll("styles") PrintStyle style) {
    TextPrinter printer = new TextPrinter(style);
    printer.paragraph("ACME TOOL WORKS REPORTS RESULTS");
    printer.paragraph(
        "CLEVELAND, May 18, 2021 -- Acme Tool Works, Inc. announced its results today. Sales",
        "of $12,345,000 were 7% above those of 2019.");
    statements.forEach(printer::table);

    ImmutableList<Release> releases =
        Releases.read("acme.txt", printer.text().getBytes(StandardCharsets.UTF_8));

    ImmutableList<ExpectedFact> read =
        releases.stream()
            .flatMap(release -> release.facts().stream())
            .map(ExpectedFact::of)
            .collect(ImmutableList.toImmutableList());
    Joiner lines = Joiner.on("\n");
    assertEquals(
        lines.join(printer.expected()),
        lines.join(read),
        () -> "of the release\n" + printer.text());
  }

  @Provide
  Arbitrary<ImmutableList<PrintedTable>> statements() {
    return RandomReleases.statements();
  }

  @Provide
  Arbitrary<PrintStyle> styles() {
    return RandomReleases.styles();
  }
}
