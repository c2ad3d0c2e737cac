package org.lexprecision.parser.internal.words;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds words without which a regular expression cannot match: every match holds one of them.
 *
 * <p>Of {@code \bpro[ -]?forma\b} that is {@code forma}; of {@code \b(?:a|each) share\b} it is
 * {@code share}. Expressions may use literals, classes, groups, alternatives, repetitions and
 * assertions about what stands around.
 */
final class Needs {

  private static final String CLASSES = "sSdDwWpP";

  /** A letter tells more than any number of blanks and signs. */
  private static final int LETTER = 100;

  private final String expression;
  private int at;

  private Needs(String expression) {
    this.expression = expression;
  }

  /** Returns the words, or none where a match can do without any. */
  static ImmutableSet<String> of(String expression) {
    return ImmutableSet.copyOf(new Needs(expression).alternatives());
  }

  /** Reads alternatives up to the end of their group: if one needs nothing, nor do all. */
  private Set<String> alternatives() {
    Set<String> all = new HashSet<>();
    boolean free = false;
    while (true) {
      Set<String> one = sequence();
      free |= one.isEmpty();
      all.addAll(one);
      if (isPast() || expression.charAt(at) == ')') {
        return free ? Set.of() : all;
      }
      at++;
    }
  }

  /** Reads what stands in a row: of all that is needed, what tells the most. */
  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder run = new StringBuilder();
    while (!isPast() && "|)".indexOf(expression.charAt(at)) < 0) {
      char c = expression.charAt(at++);
      if (c == '^' || c == '$' || (c == '\\' && isNext('b')) || (c == '(' && isAssertion())) {
        skipAssertion(c);
        continue;
      }
      Set<String> group = c == '(' ? group() : Set.of();
      boolean literal = c != '(' && c != '[' && c != '.' && !(c == '\\' && isClass());
      if (literal) {
        run.append(c == '\\' ? expression.charAt(at++) : c);
      } else {
        skipClass(c);
      }
      int least = least();
      if (literal && least == 0) {
        run.setLength(run.length() - 1);
      }
      if (!literal || least >= 0) {
        best = better(best, words(run));
        best = least == 0 ? best : better(best, group);
        run.setLength(0);
      }
    }
    return better(best, words(run));
  }

  private boolean isPast() {
    return at >= expression.length();
  }

  private boolean isNext(char c) {
    return !isPast() && expression.charAt(at) == c;
  }

  private boolean isClass() {
    return CLASSES.indexOf(expression.charAt(at)) >= 0;
  }

  private boolean isAssertion() {
    return expression.startsWith("?=", at)
        || expression.startsWith("?!", at)
        || expression.startsWith("?<=", at)
        || expression.startsWith("?<!", at);
  }

  private void skipAssertion(char c) {
    if (c == '\\') {
      at++;
    } else if (c == '(') {
      at = expression.indexOf(expression.charAt(at + 1) == '<' ? '<' : '?', at) + 2;
      alternatives();
      at++;
    }
  }

  /** Reads a group behind its opening parenthesis. */
  private Set<String> group() {
    if (expression.startsWith("?:", at)) {
      at += 2;
    } else if (expression.startsWith("?<", at)) {
      at = expression.indexOf('>', at) + 1;
    }
    Set<String> words = alternatives();
    at++;
    return words;
  }

  /** Skips the rest of a class that begins with a character. */
  private void skipClass(char c) {
    if (c == '[') {
      while (expression.charAt(at) != ']') {
        at += expression.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    } else if (c == '\\') {
      at++;
      if (isNext('{')) {
        at = expression.indexOf('}', at) + 1;
      }
    }
  }

  /** Reads how often at least something is repeated; negative where no repetition is printed. */
  private int least() {
    if (isPast() || "?*+{".indexOf(expression.charAt(at)) < 0) {
      return -1;
    }
    char sign = expression.charAt(at);
    boolean none = sign == '?' || sign == '*' || expression.startsWith("{0", at);
    at = sign == '{' ? expression.indexOf('}', at) + 1 : at + 1;
    if (isNext('?') || isNext('+')) {
      at++;
    }
    return none ? 0 : 1;
  }

  private static Set<String> words(StringBuilder run) {
    return run.isEmpty() ? Set.of() : Set.of(run.toString());
  }

  private static Set<String> better(Set<String> one, Set<String> other) {
    return weight(other) > weight(one) ? other : one;
  }

  /** How much the word that tells the least tells; a letter by itself tells next to nothing. */
  private static int weight(Set<String> words) {
    return words.stream().mapToInt(Needs::weight).min().orElse(0);
  }

  private static int weight(String word) {
    int letters = (int) word.chars().filter(Character::isLetter).count();
    return letters > 1 ? LETTER * letters + word.length() : word.length();
  }
}
