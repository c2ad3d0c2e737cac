package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Claim;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.claim.period.FiscalPeriods;
import org.lexprecision.parser.internal.claim.period.PeriodMention;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.sentence.Sentence;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.term.PlacedClaim;
import org.lexprecision.parser.internal.claim.term.TermReader;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Layout;

/** Reads the figures that the paragraphs of a release state. */
public final class ClaimReader {

  private ClaimReader() {}

  /**
   * Returns the claims of a document, in printed order.
   *
   * @param release what its tables say; they teach which parts the company has, what it calls its
   *     line items and which periods it reports
   */
  public static ImmutableList<Claim> read(DocumentContext context, Layout layout, Release release) {
    ReleaseWords words = new ReleaseWords(release.facts(), release.company());
    SpokenParagraphs paragraphs = new SpokenParagraphs(layout, words.phrases());
    PeriodResolver resolver =
        new PeriodResolver(FiscalPeriods.of(release.facts(), mentions(paragraphs)));
    ClauseFinisher finisher = new ClauseFinisher(context, words, resolver);
    TermReader terms = new TermReader(context, release);
    ParagraphState state = new ParagraphState();
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Passage passage : paragraphs) {
      ImmutableList<Sentence> paragraph = passage.sentences();
      state.beginParagraph();
      if (passage.isBelowTitle()) {
        state.beginSection(passage.title(), words);
      }
      boolean silent = terms.isOffer() || heading(paragraph, words, resolver, state);
      for (Sentence sentence : paragraph) {
        List<PlacedClaim> found = new ArrayList<>(terms.read(sentence.words()));
        if (!silent) {
          ClauseReader.read(sentence, words, resolver, state, finisher);
          found.addAll(finisher.claims());
        }
        found.sort(Comparator.comparingInt(PlacedClaim::at));
        found.forEach(one -> claims.add(one.claim()));
      }
    }
    return claims.build();
  }

  private static ImmutableList<PeriodMention> mentions(SpokenParagraphs paragraphs) {
    ImmutableList.Builder<PeriodMention> mentions = ImmutableList.builder();
    for (Passage passage : paragraphs) {
      for (Sentence sentence : passage.sentences()) {
        for (Element element : sentence.elements()) {
          if (element instanceof Element.Time time) {
            mentions.add(time.mention());
          }
        }
      }
    }
    return mentions.build();
  }

  /** Takes a short line without amounts as a heading: it may name a period or a part. */
  private static boolean heading(
      ImmutableList<Sentence> paragraph,
      ReleaseWords words,
      PeriodResolver resolver,
      ParagraphState state) {
    if (paragraph.size() != 1
        || paragraph.get(0).words().size() > SpokenParagraphs.LONGEST_HEADING) {
      return false;
    }
    @Nullable Meaning segment = null;
    boolean unread = false;
    Optional<PeriodMention> period = Optional.empty();
    for (Element element : paragraph.get(0).elements()) {
      if (element instanceof Element.Amount) {
        return false;
      }
      if (element instanceof Element.Time time && period.isEmpty()) {
        period = Optional.of(time.mention());
      }
      unread |= element instanceof Element.Unread;
      if (element instanceof Element.Known known
          && known.meaning().category() == Meaning.Category.SEGMENT) {
        segment = known.meaning();
      }
    }
    if (Passage.isTitle(paragraph.get(0).words())) {
      state.beginSection(Passage.keys(paragraph.get(0).words()), words);
    }
    state.sectionUnread = unread && segment == null;
    state.sectionSegment = segment == null ? null : words.segment(segment.argument());
    Optional<Period> named =
        period.flatMap(one -> resolver.resolve(one, Optional.empty(), false, true));
    if (named.isPresent()) {
      state.sectionPeriod = named;
    }
    return true;
  }
}
