package org.lexprecision.parser.internal.guidance;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.guidance.Head.Role;

/**
 * A part of a row of an outlook: its label and what stands under one head, or under those of the
 * least and the most of one time.
 *
 * @param text the label and a range or a point
 * @param when for when, where the head tells
 * @param power the power of ten of its amounts, where the head tells
 */
record HeadedRow(String text, Optional<When> when, int power) {

  private static final CharMatcher LETTERS_OR_DIGITS =
      CharMatcher.forPredicate(Character::isLetterOrDigit);

  /** What a printed line keeps apart from the next by blanks. */
  private static final String JOINED = " ";

  /**
   * Returns the parts of a row.
   *
   * @param texts what stands under each head; an empty text under a head that has nothing
   */
  static ImmutableList<HeadedRow> all(String label, List<String> texts, List<Head> heads) {
    ImmutableList.Builder<HeadedRow> rows = ImmutableList.builder();
    for (int at = 0; at < heads.size(); at++) {
      Head head = heads.get(at);
      String named = head.isAdjusted() ? "Non-GAAP " + label : label;
      if (head.role() == Role.WHOLE && !isBlank(texts.get(at))) {
        rows.add(of(named + JOINED + texts.get(at), head));
      } else if (head.isEnd()) {
        int other = otherEnd(heads, at);
        if (other > at && !isBlank(texts.get(at)) && !isBlank(texts.get(other))) {
          rows.add(of(named + JOINED + texts.get(at) + " to " + texts.get(other), head));
        }
        at = Math.max(at, other);
      }
    }
    return rows.build();
  }

  private static HeadedRow of(String text, Head head) {
    return new HeadedRow(text, head.when(), Outlook.power(head.words()));
  }

  /** Where the other end of a range stands; negative if it has none. */
  private static int otherEnd(List<Head> heads, int one) {
    for (int at = one + 1; at < heads.size(); at++) {
      Head head = heads.get(at);
      if (head.isEnd()) {
        return head.role() != heads.get(one).role() && head.when().equals(heads.get(one).when())
            ? at
            : -1;
      }
      if (head.role() != Role.MIDDLE) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBlank(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }

  /**
   * Returns the texts that stand apart in a line, where two blanks or more part them; signs that
   * stand alone go with the number beside them, and joints with the numbers on both sides.
   */
  static ImmutableList<String> apart(String line) {
    List<String> texts = new ArrayList<>();
    boolean open = false;
    for (String text : line.strip().split("\\s{2,}", -1)) {
      boolean joint = text.equals("to") || isDash(text);
      boolean behind = text.startsWith("%") || text.startsWith(")");
      if (!texts.isEmpty() && (open || joint || behind)) {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + (behind ? "" : JOINED) + text);
      } else {
        texts.add(text);
      }
      open = joint || (!behind && LETTERS_OR_DIGITS.matchesNoneOf(text));
    }
    return ImmutableList.copyOf(texts);
  }

  private static boolean isDash(String text) {
    return text.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014".contains(text);
  }
}
