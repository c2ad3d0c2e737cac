package org.lexprecision.parser.internal.claim.term;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * A token as printed, in the parts that a line break leaves of it.
 *
 * @param line the line a part stands on
 * @param text the part as printed
 */
public record Printed(int line, String text) {

  /**
   * Returns the parts of a token that hold a digit, in order: {@code 10} and {@code 1/2%}. Words
   * without a digit go with the part before them, {@code $2.5 million}; those that begin the token
   * on the line before, as a month does, are no part of it.
   */
  public static ImmutableList<Printed> of(List<Word> words) {
    List<Printed> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || !words.get(at).line().equals(words.get(from).line())) {
        Word first = words.get(from);
        String text = first.line().text().substring(first.start(), words.get(at - 1).end());
        add(parts, new Printed(first.line().number(), text));
        from = at;
      }
    }
    return ImmutableList.copyOf(parts);
  }

  private static void add(List<Printed> parts, Printed part) {
    if (part.text.chars().anyMatch(Character::isDigit)) {
      parts.add(part);
    } else if (!parts.isEmpty()) {
      Printed before = parts.remove(parts.size() - 1);
      parts.add(new Printed(before.line, before.text + " " + part.text));
    }
  }
}
