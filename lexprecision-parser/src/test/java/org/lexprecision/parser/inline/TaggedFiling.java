package org.lexprecision.parser.inline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.TaggedSource;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.HtmlLayout;
import org.lexprecision.parser.internal.statement.StatementReader;
import org.lexprecision.parser.internal.tagged.InlineTags;
import org.lexprecision.parser.internal.tagged.TaggedItems;
import org.lexprecision.parser.internal.tagged.TaggedRelease;
import org.lexprecision.tieout.Check;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.TieOut;

/** A filing with its tags, which is read again with other tags upon the same print. */
final class TaggedFiling {

  private record Named(int line, String concept, String context, String digits) {}

  private final DocumentContext context;
  private final String html;
  private final HtmlLayout layout;
  private final Release printed;
  private final ImmutableList<Finding> findings;
  private final ImmutableSet<String> known;
  private final ImmutableList<RawTag> tags;
  private final ImmutableList<RawTag> checked;

  private TaggedFiling(Path file) throws IOException {
    this.context = DocumentContext.of(file.getFileName().toString());
    this.html = Files.readString(file);
    this.layout = HtmlLayout.read(context, html, 1, ReadLimits.DEFAULT);
    List<Release> prints = new ArrayList<>();
    Release honest =
        StatementReader.read(
            context,
            layout.layout(),
            print -> {
              prints.add(print);
              return joined(print, layout.tags());
            });
    this.printed = prints.get(0);
    this.findings = grave(joined(printed, layout.tags()));
    this.known = names(findings);
    Set<Named> placed = new HashSet<>();
    for (Fact fact : honest.facts()) {
      if (fact.source() instanceof TaggedSource source
          && source.column() > 0
          && fact.figure().amount().signum() != 0) {
        placed.add(
            new Named(source.line(), source.concept(), source.context(), digits(source.printed())));
      }
    }
    this.tags =
        RawTag.in(html).stream()
            .filter(tag -> placed.contains(named(tag)))
            .collect(ImmutableList.toImmutableList());
    Set<Named> held = new HashSet<>();
    TieOut.of(FactBook.of(ImmutableList.of(joined(printed, layout.tags()))))
        .run()
        .checks()
        .forEach(
            check ->
                check
                    .certificate()
                    .facts()
                    .forEach(
                        fact -> {
                          if (fact.source() instanceof TaggedSource source) {
                            held.add(
                                new Named(
                                    source.line(),
                                    source.concept(),
                                    source.context(),
                                    digits(source.printed())));
                          }
                        }));
    this.checked =
        tags.stream()
            .filter(tag -> held.contains(named(tag)))
            .collect(ImmutableList.toImmutableList());
  }

  private static Named named(RawTag tag) {
    return new Named(
        tag.line(), tag.attribute("name"), tag.attribute("contextRef"), digits(tag.text()));
  }

  static TaggedFiling read(Path file) {
    try {
      return new TaggedFiling(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String html() {
    return html;
  }

  String name() {
    return context.document();
  }

  /** Everything graver than rounding that the filing disagrees on as it was filed. */
  ImmutableList<Finding> findings() {
    return findings;
  }

  /** The tags of tables that state other figures than zero. */
  ImmutableList<RawTag> tags() {
    return tags;
  }

  /** The tags whose figures are held against others. */
  ImmutableList<RawTag> checked() {
    return checked;
  }

  /** Asks whether a tag upon the same print is refused as none of a number, at its place. */
  boolean refused(String other, RawTag tag) {
    return joined(printed, InlineTags.of(Jsoup.parse(other))).diagnostics().stream()
        .anyMatch(
            diagnostic ->
                diagnostic.reason() == Diagnostic.Reason.TAG
                    && diagnostic.line() == tag.line()
                    && diagnostic.printed().equals(tag.text()));
  }

  /** Returns what is found with other tags upon the same print, and is not found as filed. */
  ImmutableList<Finding> retagged(String other) {
    return fresh(joined(printed, InlineTags.of(Jsoup.parse(other))));
  }

  /** Returns what is found with another print, and is not found as filed. */
  ImmutableList<Finding> reprinted(String other) {
    return fresh(reread(other));
  }

  /** Asks whether another print of a tag is reported as no number, at its place. */
  boolean unreadable(String other, RawTag tag) {
    return reread(other).diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.line() == tag.line() && diagnostic.column() > 0);
  }

  /**
   * Asks whether all that holds a tag in its place holds it still: no more than rounding is off.
   */
  boolean holdsStill(String other, RawTag tag) {
    return certificates(reread(other), tag) >= certificates(joined(printed, layout.tags()), tag);
  }

  private static long certificates(Release release, RawTag tag) {
    return TieOut.of(FactBook.of(ImmutableList.of(release))).run().checks().stream()
        .map(Check::certificate)
        .filter(SumCertificate.class::isInstance)
        .map(SumCertificate.class::cast)
        .filter(sum -> sum.excess().signum() <= 0)
        .filter(sum -> sum.facts().stream().anyMatch(fact -> fact.source().line() == tag.line()))
        .count();
  }

  private Release reread(String other) {
    List<Release> releases = new ArrayList<>();
    HtmlLayout read = HtmlLayout.read(context, other, 1, ReadLimits.DEFAULT);
    StatementReader.read(
        context,
        read.layout(),
        print -> {
          releases.add(
              TaggedRelease.of(
                  print, read.layout(), read.tags(), new TaggedItems(LineItems.standard())));
          return releases.get(0);
        });
    return releases.get(0);
  }

  private ImmutableList<Finding> fresh(Release release) {
    return grave(release).stream()
        .filter(finding -> !known.contains(name(finding)))
        .collect(ImmutableList.toImmutableList());
  }

  private Release joined(Release print, InlineTags read) {
    return TaggedRelease.of(print, layout.layout(), read, new TaggedItems(LineItems.standard()));
  }

  private static ImmutableList<Finding> grave(Release release) {
    return TieOut.of(FactBook.of(ImmutableList.of(release))).run().findings().stream()
        .filter(finding -> finding.severity().isGrave())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> names(List<Finding> findings) {
    return findings.stream().map(TaggedFiling::name).collect(ImmutableSet.toImmutableSet());
  }

  /** The same finding is still that one if a bound of it alone has changed. */
  private static String name(Finding finding) {
    return finding.deviations().stream()
        .map(deviation -> deviation.fact().source().toString())
        .sorted()
        .collect(Collectors.joining(" ", finding.kind().id() + " ", ""));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** Asks whether a finding names a row among those one figure of which is wrong. */
  static boolean suspects(Finding finding, RawTag tag) {
    return finding.deviations().stream()
            .anyMatch(deviation -> deviation.fact().source().line() == tag.line())
        || finding.suspects().stream()
            .anyMatch(suspect -> suspect.fact().source().line() == tag.line());
  }

  /** Asks whether a finding names one tag, or two that are exchanged, as the wrong ones. */
  static boolean name(Finding finding, RawTag tag, Optional<RawTag> other) {
    return finding.kind() == Finding.Kind.TAG
        && finding.deviations().stream()
            .map(deviation -> deviation.fact().source())
            .allMatch(
                source -> isAt(source, tag) || other.filter(one -> isAt(source, one)).isPresent());
  }

  private static boolean isAt(Source source, RawTag tag) {
    return source.line() == tag.line() && digits(source.printed()).equals(digits(tag.text()));
  }
}
