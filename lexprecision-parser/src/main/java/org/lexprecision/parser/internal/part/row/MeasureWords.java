package org.lexprecision.parser.internal.part.row;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.words.Wording;

/** Finds the words that name what the parts of a group are parts of. */
final class MeasureWords {

  private static final int LONGEST = 6;
  private static final int WORDS = 30;

  /** No item is named in more characters. */
  private static final int LONGEST_TAIL = 200;

  private static final ImmutableList<String> JOINTS =
      ImmutableList.of(" from ", " by ", " to ", " for ", " of ", " in ");

  /** What is for sale is not what was sold. */
  private static final Wording FOR_SALE = Wording.listed(MeasureWords.class, "for sale");

  private static final Splitter WORD =
      Splitter.on(CharMatcher.anyOf(" \t:,;")).omitEmptyStrings().trimResults();

  private final RowQuestion question;

  /** What the title names, which every group may ask for. */
  private @Nullable String titled;

  MeasureWords(RowQuestion question) {
    this.question = question;
  }

  /** The words for a group: the heading over its first row, its total's, or the title's. */
  String of(NamedRow first, Optional<NamedRow> total) {
    for (int at = first.path().size() - 1; at >= 0; at--) {
      if (question.isItem(first.path().get(at))) {
        return first.path().get(at);
      }
    }
    if (total.isPresent() && !isBare(total.get().caption())) {
      String tail = tail(total.get().caption());
      return tail.isEmpty() ? lead(PartWords.withoutSum(total.get().caption())) : tail;
    }
    return question.face() ? "" : titled();
  }

  /** Asks whether a total's caption says nothing of what it is a total of. */
  private static boolean isBare(String caption) {
    String rest = PartWords.withoutSum(caption);
    return rest.isEmpty() || PartWords.isWhole(rest) || PartWords.BREAKDOWN.covers(rest);
  }

  /** The first words of a caption that name an item: "revenues from contracts". */
  private String lead(String caption) {
    for (String joint : JOINTS) {
      int at = caption.toLowerCase(Locale.ROOT).indexOf(joint);
      if (at > 0 && question.isItem(caption.substring(0, at))) {
        return caption.substring(0, at);
      }
    }
    return "";
  }

  /** The last words of a caption that name an item: "Total company operating income". */
  String tail(String caption) {
    if (question.isItem(caption)) {
      return caption;
    }
    int from = Math.max(0, caption.length() - LONGEST_TAIL);
    for (int at = from == 0 ? -1 : caption.indexOf(' ', from);
        at < caption.length();
        at = caption.indexOf(' ', at + 1)) {
      if (PartWords.OWN_MEASURES.has(caption.substring(at + 1))) {
        return caption.substring(at + 1);
      }
      if (caption.indexOf(' ', at + 1) < 0) {
        break;
      }
    }
    for (int at = caption.indexOf(' ', from); at >= 0; at = caption.indexOf(' ', at + 1)) {
      if (question.isItem(caption.substring(at + 1))) {
        return caption.substring(at + 1);
      }
    }
    return "";
  }

  /** What stands in a caption before the item that it names. */
  String withoutTail(String caption) {
    return before(tail(caption), caption);
  }

  /** What stands in a caption before its last words. */
  static String before(String tail, String caption) {
    return tail.isEmpty()
        ? caption
        : caption.substring(0, caption.length() - tail.length()).strip();
  }

  private String titled() {
    if (titled == null) {
      titled = inTitle();
    }
    return titled;
  }

  /** The longest words of the title that name an item, the last where several do. */
  private String inTitle() {
    List<String> words = WORD.splitToList(FOR_SALE.replacedIn(question.title(), " "));
    words = words.subList(Math.max(0, words.size() - WORDS), words.size());
    int least = PartWords.BREAKDOWN.isIn(question.title()) ? 1 : 2;
    for (int length = Math.min(LONGEST, words.size()); length >= least; length--) {
      for (int from = words.size() - length; from >= 0; from--) {
        String run = String.join(" ", words.subList(from, from + length));
        if (question.isItem(run)) {
          return run;
        }
      }
    }
    return "";
  }
}
