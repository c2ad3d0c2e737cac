package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.claim.sentence.Sentence;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.subject.Subject;
import org.lexprecision.parser.internal.claim.word.Meaning;

/** What the clauses of a paragraph take over from those before them, and from its heading. */
final class ParagraphState {

  /** The period the paragraph speaks of, once a clause has named it. */
  Optional<Period> current = Optional.empty();

  /** Whether that is named only as the one before another. */
  boolean looksBack;

  /** The period it compares with, once a clause has named it. */
  Optional<Period> base = Optional.empty();

  /** The period a heading or the opening names, for paragraphs that name none. */
  Optional<Period> sectionPeriod = Optional.empty();

  /** The part of the company a heading names. */
  @Nullable Segment sectionSegment;

  /** Whether the heading says something that is not understood. */
  boolean sectionUnread;

  /** The part of the company a clause of the paragraph spoke of. */
  @Nullable Segment spokenSegment;

  /** Whether the sentence speaks of what may be. */
  boolean future;

  /** The figures and periods that the sentence lists respectively. */
  RespectiveLists listing = new RespectiveLists(ImmutableList.of(), false);

  /** The words of the heading or of the title above. */
  ImmutableSet<String> section = ImmutableSet.of();

  /** The part of the company whose name is among them. */
  Optional<Segment> headed = Optional.empty();

  /** The subject of the clause before, in the same sentence. */
  @Nullable Subject subject;

  /** Begins what stands under a heading or a title. */
  void beginSection(ImmutableSet<String> heading, ReleaseWords words) {
    section = heading;
    headed = words.segmentIn(heading);
  }

  void beginParagraph() {
    current = Optional.empty();
    base = Optional.empty();
    spokenSegment = null;
    subject = null;
  }

  void beginSentence(Sentence sentence) {
    subject = null;
    future = sentence.has(Meaning.Category.FUTURE);
    listing = new RespectiveLists(sentence.elements(), sentence.has(Meaning.Category.RESPECTIVELY));
  }

  /** Takes over what a clause named. */
  void note(Clause clause) {
    if (clause.current.period.isPresent() && !clause.current.period.equals(current)) {
      current = clause.current.period;
      looksBack = clause.current.looksBack;
      base = Optional.empty();
    }
    // a base that is the period itself is a slip of the pen, and nothing to hand on
    if (base.isEmpty() && !clause.base.period.equals(current)) {
      base = clause.base.period;
    }
    if (clause.segment != null) {
      spokenSegment = clause.segment;
    }
    if (clause.subject != null) {
      subject = clause.subject;
    }
  }
}
