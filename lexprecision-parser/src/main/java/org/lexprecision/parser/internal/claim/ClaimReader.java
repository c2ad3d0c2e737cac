package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Claim;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.statement.DocumentContext;
import org.lexprecision.parser.internal.table.Block;
import org.lexprecision.parser.internal.table.Layout;
import org.lexprecision.parser.internal.table.Paragraph;

/** Reads the figures that the paragraphs of a release state. */
public final class ClaimReader {

  private static final int LONGEST_HEADING = 14;

  private ClaimReader() {}

  /**
   * Returns the claims of a document, in printed order.
   *
   * @param release what its tables say; they teach which parts the company has, what it calls its
   *     line items and which periods it reports
   */
  public static ImmutableList<Claim> read(DocumentContext context, Layout layout, Release release) {
    ReleaseWords words = new ReleaseWords(release.facts(), release.company());
    ImmutableList<ImmutableList<List<Word>>> paragraphs = paragraphs(layout);
    PeriodResolver resolver =
        PeriodResolver.of(release.facts(), mentions(paragraphs, words.phrases()));
    ClauseFinisher finisher = new ClauseFinisher(context, words, resolver);
    ParagraphState state = new ParagraphState();
    for (ImmutableList<List<Word>> paragraph : paragraphs) {
      state.beginParagraph();
      if (!heading(paragraph, words, resolver, state)) {
        for (List<Word> sentence : paragraph) {
          ClauseReader.read(sentence, words, resolver, state, finisher);
        }
      }
    }
    return finisher.claims().stream()
        .map(PlacedClaim::claim)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ImmutableList<List<Word>>> paragraphs(Layout layout) {
    ImmutableList.Builder<ImmutableList<List<Word>>> paragraphs = ImmutableList.builder();
    for (Block block : layout.blocks()) {
      if (block instanceof Paragraph paragraph) {
        ImmutableList<List<Word>> sentences = Sentences.of(WordScanner.scan(paragraph.lines()));
        if (!sentences.isEmpty()) {
          paragraphs.add(sentences);
        }
      }
    }
    return paragraphs.build();
  }

  private static ImmutableList<PeriodMention> mentions(
      ImmutableList<ImmutableList<List<Word>>> paragraphs, Phrases phrases) {
    ImmutableList.Builder<PeriodMention> mentions = ImmutableList.builder();
    for (ImmutableList<List<Word>> paragraph : paragraphs) {
      for (List<Word> sentence : paragraph) {
        for (Element element : SentenceReader.read(sentence, phrases)) {
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
      ImmutableList<List<Word>> paragraph,
      ReleaseWords words,
      PeriodResolver resolver,
      ParagraphState state) {
    if (paragraph.size() != 1 || paragraph.get(0).size() > LONGEST_HEADING) {
      return false;
    }
    ImmutableList<Element> elements = SentenceReader.read(paragraph.get(0), words.phrases());
    @Nullable Meaning segment = null;
    Optional<PeriodMention> period = Optional.empty();
    for (Element element : elements) {
      if (element instanceof Element.Amount) {
        return false;
      }
      if (element instanceof Element.Time time && period.isEmpty()) {
        period = Optional.of(time.mention());
      }
      if (element instanceof Element.Known known
          && known.meaning().category() == Meaning.Category.SEGMENT) {
        segment = known.meaning();
      }
    }
    state.sectionSegment = segment == null ? null : words.segment(segment.argument());
    Optional<Period> named = period.flatMap(one -> resolver.resolve(one, Optional.empty(), false));
    if (named.isPresent()) {
      state.sectionPeriod = named;
    }
    return true;
  }
}
