package org.lexprecision.parser.internal.claim.term;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.Claim;
import org.lexprecision.parser.internal.words.WordList;

/**
 * How prose states one term: what stands before and behind its figure.
 *
 * @param offer whether it holds in offers alone
 * @param kind what sort of figure it is
 * @param term the name of the term, with what is to be filled in
 * @param conditions what must be so
 * @param asOf whether it is so on the day last named by "as of"
 */
record TermRule(
    boolean offer, Claim.Kind kind, String term, ImmutableList<String> conditions, boolean asOf) {

  private static final ImmutableList<TermRule> RULES = read();

  /** The rules, the first that fits being meant. */
  static ImmutableList<TermRule> all() {
    return RULES;
  }

  /** Asks whether the rule fits a figure. */
  boolean fits(TermContext place) {
    return conditions.stream().allMatch(condition -> holds(condition, place));
  }

  private static boolean holds(String condition, TermContext place) {
    if (condition.startsWith("!")) {
      return !holds(condition.substring(1), place);
    }
    if (condition.startsWith("<<")) {
      return place.before().endsWith(spaced(condition.substring(2)));
    }
    if (condition.startsWith(">>")) {
      return place.behind().startsWith(spaced(condition.substring(2)));
    }
    String words = spaced(condition.substring(1));
    return switch (condition.charAt(0)) {
      case '<' -> place.before().contains(words);
      case '>' -> place.behind().contains(words);
      case '~' -> place.sentence().contains(words);
      case '=' -> place.onReleaseDay();
      default -> !place.named().isEmpty();
    };
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }

  private static ImmutableList<TermRule> read() {
    ImmutableList.Builder<TermRule> rules = ImmutableList.builder();
    for (String line : WordList.lines(TermRule.class, "terms.txt")) {
      List<String> fields = Splitter.on(';').trimResults().splitToList(line);
      rules.add(
          new TermRule(
              fields.get(0).equals("offer"),
              kind(fields.get(1)),
              fields.get(2),
              ImmutableList.copyOf(Splitter.on('&').trimResults().split(fields.get(3))),
              fields.size() > 4));
    }
    return rules.build();
  }

  private static Claim.Kind kind(String id) {
    for (Claim.Kind kind : Claim.Kind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of claim is called " + id);
  }
}
