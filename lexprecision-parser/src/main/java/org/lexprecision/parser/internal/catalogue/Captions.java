package org.lexprecision.parser.internal.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.words.Wording;

/** Captions as the catalogue compares them, and as names. */
public final class Captions {

  private static final ImmutableSet<String> DROPPED =
      ImmutableSet.of("the", "a", "an", "our", "its");
  private static final ImmutableSet<String> INCOME_BEFORE =
      ImmutableSet.of("net", "operating", "comprehensive", "continuing", "segment", "pretax");
  private static final ImmutableSet<String> INCOME_AFTER =
      ImmutableSet.of("before", "per", "from", "attributable", "available", "applicable");
  private static final ImmutableSet<String> KEPT_EARNINGS =
      ImmutableSet.of("retained", "reinvested", "accumulated");
  private static final int LONGEST_MARK = 3;
  private static final int LONGEST_INITIALS = 4;
  private static final CharMatcher VOWELS = CharMatcher.anyOf("AEIOUY").precomputed();
  private static final Wording NOTE = Wording.listed(Captions.class, "note");

  /** Amounts within a caption, which are others each time: "tax benefit of $1,104". */
  private static final Wording AMOUNT = Wording.listed(Captions.class, "amount");

  /** What footnote marks are, or begin with. */
  private static final CharMatcher MARKS = CharMatcher.anyOf("(*†‡").precomputed();

  /** What parts no words. */
  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’`");

  private Captions() {}

  /**
   * Reduces a caption to what it means: lower case, singular, without parentheses, articles and
   * punctuation; "loss" and "earnings" are "income" where they are a result.
   */
  public static String normalized(String caption) {
    return String.join(" ", words(caption));
  }

  /** Removes footnote marks: "(1)", "(a)", "*", "(Note 1)". */
  public static String withoutMarks(String caption) {
    if (MARKS.matchesNoneOf(caption)) {
      return caption.strip();
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < caption.length()) {
      char c = caption.charAt(at);
      int close = c == '(' ? caption.indexOf(')', at) : -1;
      boolean mark = close > at && close - at <= LONGEST_MARK && isMark(caption, at + 1, close);
      if (mark || (close > at && NOTE.isIn(caption.substring(at, close + 1)))) {
        at = close + 1;
      } else {
        if ("*†‡".indexOf(c) < 0) {
          text.append(c);
        }
        at++;
      }
    }
    return text.toString().strip();
  }

  /**
   * Makes a name of the words: "Plant closure costs" is PlantClosureCosts, and so is it in
   * capitals, where short words are no initials.
   */
  public static String named(String caption) {
    boolean shouted = isShouted(caption);
    StringBuilder name = new StringBuilder();
    for (String word :
        AMOUNT
            .replacedIn(withoutParentheses(withoutMarks(caption)), " ")
            .replace("'", "")
            .split("[^\\p{L}\\p{N}%]+", -1)) {
      String plain = word.replace("%", "Percent");
      if (!plain.isEmpty() && !DROPPED.contains(plain.toLowerCase(Locale.ROOT))) {
        boolean acronym =
            plain.length() <= LONGEST_INITIALS
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                && (!shouted || VOWELS.matchesNoneOf(plain));
        name.append(Character.toUpperCase(plain.charAt(0)))
            .append(acronym ? plain.substring(1) : plain.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
      name.insert(0, "Item");
    }
    return name.toString();
  }

  /** Whether longer words than initials have no small letters either. */
  private static boolean isShouted(String caption) {
    int letters = 0;
    boolean longer = false;
    for (int at = 0; at < caption.length(); at++) {
      char c = caption.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
      longer |= letters > LONGEST_INITIALS;
    }
    return longer;
  }

  private static List<String> words(String caption) {
    String plain =
        APOSTROPHES.removeFrom(
            withoutParentheses(caption.toLowerCase(Locale.ROOT)).replace("&", " and "));
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= plain.length(); at++) {
      boolean inWord = at < plain.length() && isWordCharacter(plain.charAt(at));
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        add(words, plain.substring(start, at));
        start = -1;
      }
    }
    return resulting(words);
  }

  private static void add(List<String> words, String word) {
    if (!DROPPED.contains(word)) {
      words.add(singular(word));
    }
  }

  private static List<String> resulting(List<String> words) {
    List<String> result = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      String before = at > 0 ? words.get(at - 1) : "";
      String after = at + 1 < words.size() ? words.get(at + 1) : "";
      if (word.equals("earning") && !KEPT_EARNINGS.contains(before)) {
        word = "income";
      } else if (word.equals("loss") || word.equals("profit")) {
        boolean ofResult = INCOME_BEFORE.contains(before) || INCOME_AFTER.contains(after);
        boolean beside =
            before.equals("income") || after.equals("income") || after.equals("earning");
        if ((ofResult && !before.equals("gross")) || beside) {
          word = "income";
        }
      }
      boolean repeated = !result.isEmpty() && result.get(result.size() - 1).equals(word);
      boolean or = word.equals("or") && after.equals("loss");
      if (!repeated && !or) {
        result.add(word);
      }
    }
    return result;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("xes") || word.endsWith("sses")) {
      return word.substring(0, length - 2);
    }
    if (word.equals("shareholder")
        || word.startsWith("shareowner")
        || word.startsWith("shareholder")) {
      return "stockholder";
    }
    return word.endsWith("s") ? word.substring(0, length - 1) : word;
  }

  /** Returns a text without what stands in parentheses and brackets that close. */
  public static String withoutParentheses(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        depth++;
        rest.append(' ');
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      } else if (depth == 0) {
        rest.append(c);
      }
    }
    // parentheses that never close hide nothing
    return depth == 0 ? rest.toString() : text.replace('(', ' ').replace(')', ' ');
  }

  private static boolean isMark(String text, int from, int to) {
    if (to - from == 1) {
      return Character.isLetterOrDigit(text.charAt(from)) || "*†‡".indexOf(text.charAt(from)) >= 0;
    }
    for (int at = from; at < to; at++) {
      if (!Character.isDigit(text.charAt(at)) && "*†‡".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '%';
  }
}
